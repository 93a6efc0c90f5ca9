package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedListTest {

    private static Subscription only(String line) {
        FeedList list = FeedList.parse(line);
        assertThat(list.problems()).isEmpty();
        assertThat(list.subscriptions()).hasSize(1);
        return list.subscriptions().get(0);
    }

    @Test
    void readsNewsboatsForm() {
        FeedList list = FeedList.parse("""
                # what I read

                https://a.example/feed news "long reads" "~The A Post"
                sample:edition   # the bundled one
                file:/home/ann/own.xml ~Own
                """);
        assertThat(list.problems()).isEmpty();
        assertThat(list.subscriptions()).containsExactly(
                new Subscription("https://a.example/feed", List.of("news", "long reads"), "The A Post", Subscription.Options.NONE, 3),
                new Subscription("sample:edition", List.of(), "", Subscription.Options.NONE, 4),
                new Subscription("file:/home/ann/own.xml", List.of(), "Own", Subscription.Options.NONE, 5));
    }

    /** Such a title can stand in somebody's OPML; what follows must not be subscribed to. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "\u000b", "\f"})
    void onlyLineEndsEndLines(String other) {
        assertThat(only("https://a.example/feed \"~Post" + other + "file:/home/ann/own.xml\"").url()).isEqualTo("https://a.example/feed");
        assertThat(FeedList.parse("https://a.example/1\rhttps://a.example/2\r\nhttps://a.example/3\n").subscriptions())
                .extracting(Subscription::line).containsExactly(1, 2, 3);
    }

    @Test
    void readsOptions() {
        Subscription.Options options = only("https://a.example/feed news interval=2h articles=page limit=200 user-agent=\"Reader 1\""
                + " header=\"Authorization: Bearer a=b\" header=X-Edition:uk keep=90d").options();
        assertThat(options).isEqualTo(new Subscription.Options(Optional.of(Duration.ofHours(2)), Subscription.Articles.PAGE, 200,
                "Reader 1", Map.of("Authorization", "Bearer a=b", "X-Edition", "uk"), Optional.of(Duration.ofDays(90))));
    }

    @Test
    void tagInQuotesMayHoldAnEqualsSign() {
        assertThat(only("https://a.example/feed \"e=mc2\"").tags()).containsExactly("e=mc2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/feed", "https://ann:secret@a.example:8443/feed", "http://[::1]:8080/feed",
        "https://zeitung-in-k\u00f6ln.example/feed"})
    void hostsMayHavePortsAndUsersAndNumbers(String url) {
        assertThat(only(url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "exec:~/bin/feed.sh | runs a program",
        "filter:sed:https://a.example/ | runs a program",
        "\"query:Unread:unread = \\\"yes\\\"\" | quoth list --filter",
        "www.a.example/feed | without http:// or https://",
        "gopher://a.example/ | of a kind that is not fetched",
        "lorem ipsum | not an address of a feed",
        "https:///feed | without a host",
        "feed://a.example/rss | write https://a.example/rss",
        "feed:https://a.example/rss | write https://a.example/rss"
    })
    void namesTheLineThatMakesNoSense(String line, String why) {
        FeedList list = FeedList.parse("https://a.example/1\n\n\n\n\n\n" + line + "\nhttps://a.example/2\n");
        assertThat(list.subscriptions()).extracting(Subscription::url).containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(list.problems()).hasSize(1);
        assertThat(list.problems().get(0).line()).isEqualTo(7);
        assertThat(list.problems().get(0).why()).contains(why);
        assertThat(list.problems().get(0).isForeign()).isEqualTo(why.equals("runs a program") || why.equals("quoth list --filter"));
    }

    @ParameterizedTest
    @CsvSource({"interval=soon, is not a time", "articles=some, known: auto", "limit=-1, is not a number", "header=none, Name: value",
            "header=Host:x, cannot set Host",
        "colour=red, unknown option colour"})
    void wrongOptionIsNamedAndTheFeedIsKept(String option, String why) {
        FeedList list = FeedList.parse("https://a.example/feed " + option);
        assertThat(list.subscriptions()).extracting(Subscription::options).containsExactly(Subscription.Options.NONE);
        assertThat(list.problems()).hasSize(1);
        assertThat(list.problems().get(0).why()).contains(why);
        assertThat(list.problems().get(0).isForeign()).isEqualTo(why.equals("runs a program") || why.equals("quoth list --filter"));
    }

    @Test
    void sameAddressTwiceIsOneSubscription() {
        FeedList list = FeedList.parse("https://a.example/feed one\r\nhttps://a.example/feed two\r\n");
        assertThat(list.subscriptions()).extracting(Subscription::tags).containsExactly(List.of("one"));
        assertThat(list.problems()).containsExactly(new FeedList.Problem(2, "the same address as line 1", false));
    }
}
