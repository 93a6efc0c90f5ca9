package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.internal.StringUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses made absolute the short way and the long. */
class LinksTest {

    @ParameterizedTest
    @CsvSource({
            "/fares, https://news.example/fares",
            "fares, https://news.example/2020/fares",
            "//cdn.example/boat.jpg, https://cdn.example/boat.jpg",
            "../fares, https://news.example/fares",
            "?page=2, https://news.example/2020/ferry?page=2",
            "https://other.example, https://other.example"})
    void anAddressIsMadeAbsolute(String href, String address) {
        assertThat(Links.resolve("https://news.example/2020/ferry", href)).isEqualTo(address);
    }

    @Property(tries = 2_000)
    void theShortWayLeadsWhereTheLongOneDoes(@ForAll("addresses") String base, @ForAll("references") String href) {
        assertThat(Links.resolve(base, href)).isEqualTo(StringUtil.resolve(base, href));
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of("https://news.example/2020/ferry", "http://news.example", "https://news.example:8443/a/", "file:///x", "",
                "https://ann@news.example/a?b=/c", "HTTPS://News.example/a/b");
    }

    @Provide
    Arbitrary<String> references() {
        Arbitrary<String> begins = Arbitraries.of("", "/", "//", "https://", "http://", "https://a.example", "http://a.example/", "HTTP://a/",
                "?", "#");
        Arbitrary<String> rest = Arbitraries.of("a", "b.c", "/", ".", "..", "?", "&", "=", ":", "%20", " ", "#", "\u00E9", "\\", "@", "\t")
                .list().ofMaxSize(7).map(parts -> String.join("", parts));
        return begins.flatMap(begin -> rest.map(end -> begin + end));
    }
}
