package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {

    @Test
    void aRoleIsNoPartOfTheName() {
        assertThat(Bylines.parse("By Kari Moe Staff reporter").authors()).containsExactly(new Author("Kari Moe", "Staff reporter"));
        assertThat(Bylines.parse("Kari Moe, Senior Correspondent").authors())
                .containsExactly(new Author("Kari Moe", "Senior Correspondent"));
        assertThat(Bylines.parse("By Kari Moe, MD").authors()).containsExactly(new Author("Kari Moe", "MD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "By Ann Lee and Bo Lind | Ann Lee;Bo Lind",
        "Von Ann Lee und Bo Lind | Ann Lee;Bo Lind",
        "Par Ann Lee et Bo Lind | Ann Lee;Bo Lind",
        "Por Ann Lee y Bo Lind | Ann Lee;Bo Lind",
        "By Ann Lee, Bo Lind & Carl Dahl | Ann Lee;Bo Lind;Carl Dahl",
        "By Ann Lee, Associated Press | Ann Lee",
        "Ann Lee Published 4 May 2020 10:12 | Ann Lee",
        "By Ann Lee Edited by Bo Lind | Ann Lee",
        "Marie de la Tour | Marie de la Tour"})
    void namesAreTakenApart(String line, String names) {
        assertThat(String.join(";", Bylines.parse(line).names())).isEqualTo(names);
    }

    @Test
    void aSentenceIsNoByline() {
        assertThat(Bylines.isBylineOrDate("By Monday the ferry will have stopped.")).isFalse();
        assertThat(Bylines.isBylineOrDate("By Ann Lee")).isTrue();
        assertThat(Bylines.isBylineOrDate("Published: 4 May 2020")).isTrue();
    }
}
