package dev.quoth.cli.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final Syntax SYNTAX = Syntax.of("list", "list stories").operands("[WORD…]", "")
            .with(Option.flag("--unread", "").or("-u"), Option.of("--tag", "TAG", ""), Option.of("--limit", "N", ""));

    private static Arguments parse(String... words) {
        return Arguments.parse(SYNTAX, List.of(words));
    }

    @Test
    void readsFlagsValuesAndOperandsInAnyOrder() {
        Arguments arguments = parse("17", "--tag=news", "-u", "--tag", "sport", "-");

        assertThat(arguments.has("--unread")).isTrue();
        assertThat(arguments.values("--tag")).containsExactly("news", "sport");
        assertThat(arguments.value("--tag")).contains("sport");
        assertThat(arguments.operands()).containsExactly("17", "-");
    }

    @Test
    void takesEverythingAfterTwoDashesAsOperands() {
        assertThat(parse("--unread", "--", "--tag", "-x").operands()).containsExactly("--tag", "-x");
    }

    @Test
    void takesAValueThatLooksLikeAnOption() {
        assertThat(parse("--tag", "--unread").value("--tag")).contains("--unread");
    }

    @Test
    void namesTheNearestOption() {
        assertThatThrownBy(() -> parse("--unraed")).isInstanceOf(UsageException.class)
                .hasMessage("unknown option of list; did you mean --unread?");
        assertThatThrownBy(() -> parse("--zzz")).hasMessage("unknown option of list; quoth help list lists the options");
    }

    @Test
    void saysWhichValueIsMissingOrTooMany() {
        assertThatThrownBy(() -> parse("--tag")).hasMessage("wants a value: --tag TAG");
        assertThatThrownBy(() -> parse("--unread=yes")).hasMessage("takes no value");
    }

    @Test
    void readsNumbersWithinBounds() {
        assertThat(parse("--limit", "5").number("--limit", 0, 9)).isEqualTo(5);
        assertThat(parse().number("--limit", 0, 9)).isEqualTo(9);
        assertThatThrownBy(() -> parse("--limit", "x").number("--limit", 0, 9)).hasMessage("wants a whole number, not \"x\"");
        assertThatThrownBy(() -> parse("--limit", "-1").number("--limit", 0, 9)).hasMessage("wants a number of at least 0, not -1");
    }

    @Test
    void takesAHugeNumberForTheHighest() {
        assertThat(parse("--limit", "99999999999").number("--limit", 0, 9)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void takesSeveralShortFlagsTogether() {
        Syntax syntax = SYNTAX.with(Option.flag("--starred", "").or("-s"));
        Arguments arguments = Arguments.parse(syntax, List.of("-us"));

        assertThat(arguments.has("--unread")).isTrue();
        assertThat(arguments.has("--starred")).isTrue();
        assertThatThrownBy(() -> Arguments.parse(syntax, List.of("-ux"))).isInstanceOf(UsageException.class);
    }

    @Test
    void countsOperands() {
        Syntax syntax = SYNTAX.most(1);
        assertThat(Arguments.parse(syntax, List.of("a", "-u")).operands()).containsExactly("a");
        assertThatThrownBy(() -> Arguments.parse(syntax, List.of("a", "b"))).hasMessage("one word too many for quoth list");
    }

    @Test
    void takesDashesForWordsWhereACommandSaysSo() {
        Syntax syntax = SYNTAX.withDashes();
        assertThat(Arguments.parse(syntax, List.of("a", "-b", "-u")).operands()).containsExactly("a", "-b");
        assertThatThrownBy(() -> Arguments.parse(syntax, List.of("--nothing"))).hasMessageStartingWith("unknown option of list");
    }

    @Test
    void suggestsNoShortOption() {
        assertThatThrownBy(() -> parse("-x")).hasMessage("unknown option of list; quoth help list lists the options");
    }

    @Test
    void collectsGeneralOptions() {
        assertThat(parse("--library", "/tmp/a.db", "--feeds=b.txt").general())
                .containsEntry("library", "/tmp/a.db").containsEntry("feeds", "b.txt").hasSize(2);
    }
}
