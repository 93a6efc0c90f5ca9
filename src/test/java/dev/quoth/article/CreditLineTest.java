package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions told by the credit at their end. */
class CreditLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "Protesters on Monday #(Image: AGENCY)",
            "The boat at dawn. #Photo: Ann Lee",
            "Das Schiff am Morgen. #Foto: Ann Lee/dpa",
            "The crew in May #| Ann Lee/Getty Images",
            "The mayor in her office #\u00A9 Ann Lee",
            "The quay after the storm #(Ann Lee / iStock.com)",
            "'' #Bild: Ann Lee",
            "'' #Photograph by Ann Lee, Marvik Post",
            "'' #Crédits photos : Ann Lee"})
    void theWordsEndWhereTheCreditBegins(String words, String credit) {
        String line = words + credit;

        assertThat(CreditLine.start(line, false)).isEqualTo(words.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The boat will be sold, the county said. (Reuters)",
            "He sold pictures to Getty.",
            "Headquarters: Marvik, PA",
            "The biggest photograph: why so big?",
            "\u00A9 2020 Marvik Post. All rights reserved.",
            "Cost per credit: 120 crowns",
            "Unsplash"})
    void otherLinesAreNone(String line) {
        assertThat(CreditLine.start(line, false)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Getty Images", "Shutterstock"})
    void aSellersNameUnderAPictureIsACredit(String line) {
        assertThat(CreditLine.start(line, true)).isZero();
    }
}
