package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.List;
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
        "VERITY WIRE · Nov. 21, 2026 · 9:15 GMT | VERITY WIRE | VERITY WIRE",
        "By Ann Lee, published: 4 May 2020 10:12 | By Ann Lee | Ann Lee",
        "By Ann Lee | By Ann Lee | Ann Lee",
        "4 May 2020 by Ann Lee | 4 May 2020 by Ann Lee | Ann Lee",
    })
    void theDateBehindItIsNoPartOfTheLine(String line, String shown, String name) {
        assertThat(DatedBylines.without(new Byline(line, List.of(Author.of(name)))).line()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "By Ann Lee and Bo Lind | Ann Lee;Bo Lind",
        "Von Ann Lee und Bo Lind | Ann Lee;Bo Lind",
        "Par Ann Lee et Bo Lind | Ann Lee;Bo Lind",
        "Por Ann Lee y Bo Lind | Ann Lee;Bo Lind",
        "By Ann Lee, Bo Lind & Carl Dahl | Ann Lee;Bo Lind;Carl Dahl",
        "By Ann Lee, Bo Lind, and Carl Dahl | Ann Lee;Bo Lind;Carl Dahl",
        "Ann Lee, Bo Lind, and Carl Dahl, Marvik Post | Ann Lee;Bo Lind;Carl Dahl",
        "By Ann Lee, Associated Press | Ann Lee",
        "Ann Lee Published 4 May 2020 10:12 | Ann Lee",
        "By Ann Lee Edited by Bo Lind | Ann Lee",
        "Marie de la Tour | Marie de la Tour",
        "Written by: Ann Lee and Bo Lind | Ann Lee;Bo Lind",
        "Ein Gastbeitrag von Ann Lee | Ann Lee",
        "Text & Fotos: Ann Lee | Ann Lee",
        "Zeige alle Beiträge von Ann Lee | Ann Lee",
        "ByAnn Lee | Ann Lee",
        "By Ann Lee for the Marvik Post | Ann Lee",
        "By Ann Lee, Marvik | Ann Lee",
        "By Ann Lee, SeaTech Content writer | Ann Lee",
        "By Ann Lee (reporting) and Bo Lind (photography) | Ann Lee",
        "Ann Lee (avec Bo Lind et Carl Dahl) | Ann Lee",
        "By Ann Lee on Tuesday, 5 May 2020 | Ann Lee",
        "Von Ann Lee am Samstag, 9. Mai 2020 | Ann Lee",
        "Gastautorin Ann Lee | Ann Lee",
        "By Ann Lee RN | Ann Lee",
        "By the Marvik Post editors | the Marvik Post editors",
        "\u8A18\u8005\uFF1A\u738B\u5C0F\u660E | \u738B\u5C0F\u660E"})
    void namesAreTakenApart(String line, String names) {
        assertThat(String.join(";", Bylines.parse(line).names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Commentary by Ann Lee | Ann Lee",
        "Guest essay by Ann Lee and Bo Lind | Ann Lee;Bo Lind",
        "By Kari Moe, AP Business Writer | Kari Moe",
        "By KARI MOEN Associated Press | KARI MOEN",
        "Kari Moe AFP | Kari Moe",
        "By Kari Moe, M.A. Journalism | Kari Moe",
        "Ein Kommentar von Anna Lehm | Anna Lehm",
        "Von unserer Korrespondentin Anna Lehm | Anna Lehm",
        "Von Anna Lehm und Bernd Kraus, Berlin | Anna Lehm;Bernd Kraus",
        "Anna Lehm übersetzt von Bernd Kraus | Anna Lehm",
        "Par Anne Brun, envoyée spéciale à Marvik | Anne Brun",
        "De notre correspondante Anne Brun | Anne Brun",
        "Una entrevista de Ana Gil | Ana Gil",
        "Texto: Ana Gil Fotos: Luis Paz | Ana Gil",
        "Ana Gil / EFE | Ana Gil",
        "dal nostro inviato Luca Neri | Luca Neri",
        "Un articolo di Anna Neri e Luca Neri | Anna Neri;Luca Neri",
        "Van onze verslaggever Bram de Wit | Bram de Wit",
        "Door onze redacteur Anna de Wit | Anna de Wit",
        "Reportagem de João Souza | João Souza",
        "\u53D6\u6750\u30FB\u6587\uFF1D\u68EE\u82B1\u5B50 | \u68EE\u82B1\u5B50",
        "\u68EE\u82B1\u5B50\u8A18\u8005 | \u68EE\u82B1\u5B50",
        "\u8A18\u8005\u738B\u5C0F\u660E\uFF0F\u6E2F\u5317\u5831\u5C0E | \u738B\u5C0F\u660E",
        "\uD64D\uC9C0\uC218 \uAE30\uC790 | \uD64D\uC9C0\uC218"})
    void newsroomsIntroduceTheirOwnInManyWords(String line, String names) {
        assertThat(String.join(";", Bylines.parse(line).names())).isEqualTo(names);
    }

    @Test
    void theSectionBeforeABylineIsNobody() {
        assertThat(Bylines.parse("Opinion | By Ann Lee").names()).containsExactly("Ann Lee");
    }

    @Test
    void aSubjectBehindADegreeAndInitialsForAPictureAreNoNames() {
        assertThat(Names.isPerson("M.A. Journalism")).isFalse();
        assertThat(Names.isPerson("M.A. Larsen")).isTrue();
        assertThat(Names.isHandle("AL")).isFalse();
    }

    @Test
    void aRoleOfSeveralWordsBeginsWithWhatItIsFor() {
        assertThat(Bylines.parse("Written by Kari Moe Content Marketing Coordinator").authors())
                .containsExactly(new Author("Kari Moe", "Content Marketing Coordinator"));
        assertThat(Bylines.parse("By Kari Moe, CEO of Marvik Boats").authors()).containsExactly(new Author("Kari Moe", "CEO of Marvik Boats"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Marvik Post Team | The Marvik Post Team",
        "Luxury Travel Expert | Luxury Travel Expert",
        "Boats & Co | Boats & Co",
        "Centre for Harbours and Research | Centre for Harbours and Research",
        "Ann Lee, Bo Lind | Ann Lee;Bo Lind",
        "Ann Lee - Marvik Post Newsroom | Ann Lee;Marvik Post Newsroom",
        "Ann Lee, Harbour Authority | Ann Lee"})
    void whatMachinesAreToldIsANameAsItStands(String value, String names) {
        assertThat(Bylines.told(value).stream().map(Author::name)).containsExactly(names.split(";"));
    }

    @Test
    void citationsPutTheSurnameFirst() {
        assertThat(Bylines.uninverted("Lind, Bo")).isEqualTo("Bo Lind");
        assertThat(Bylines.uninverted("Lind, B. A.")).isEqualTo("B. A. Lind");
        assertThat(Bylines.uninverted("Bo Lind, Ann Lee")).isEqualTo("Bo Lind, Ann Lee");
    }

    @Test
    void namesBesideDatesAreFound() {
        assertThat(DatedBylines.beside("Published 7 August 2023 by Ann Lee").orElseThrow().names()).containsExactly("Ann Lee");
        assertThat(DatedBylines.beside("Ann Lee | 7 August 2023").orElseThrow().names()).containsExactly("Ann Lee");
        assertThat(DatedBylines.beside("07.08.2023, 13:10 Uhr | Ann Lee").orElseThrow().names()).containsExactly("Ann Lee");
        assertThat(DatedBylines.beside("Updated 7 August 2023 10:12 PM IST")).isEmpty();
        assertThat(DatedBylines.beside("Photo: Ann Lee, 7 August 2023")).isEmpty();
    }

    @Test
    void aSentenceIsNoByline() {
        assertThat(SmallPrint.isBylineOrDate("By Monday the ferry will have stopped.")).isFalse();
        assertThat(SmallPrint.isBylineOrDate("By Ann Lee")).isTrue();
        assertThat(SmallPrint.isBylineOrDate("Published: 4 May 2020")).isTrue();
    }
}
