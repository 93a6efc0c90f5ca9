package dev.quoth.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Formulas in one line, as people write them in a mail. */
class FormulaTest {

    private static String of(String math) {
        return Formula.of(Jsoup.parseBodyFragment("<math>" + math + "</math>").body().child(0));
    }

    @Test
    void powersIndicesAndRoots() {
        assertThat(of("<mi>a</mi><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msub><mi>b</mi><mi>i</mi></msub><mo>=</mo><mn>0</mn>"))
                .isEqualTo("a x^2 + b_i = 0");
        assertThat(of("<msup><mi>A</mi><mi>T</mi></msup><mo>=</mo><mo>-</mo><msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>"))
                .isEqualTo("A^T = \u2212\u221A(x + 1)");
        assertThat(of("<mroot><mi>x</mi><mn>3</mn></mroot>")).isEqualTo("\u221A_3 x");
    }

    @Test
    void fractionsHaveBracketsWhereTheyNeedThem() {
        assertThat(of("<mfrac><mn>1</mn><mn>2</mn></mfrac>")).isEqualTo("1/2");
        assertThat(of("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac><mi>c</mi>"))
                .isEqualTo("(a + b)/(2 a) c");
    }

    @Test
    void sumsVectorsAndRows() {
        assertThat(of("<munderover><mo>\u2211</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>"
                + "<msub><mi>a</mi><mi>k</mi></msub>"))
                .isEqualTo("\u2211_(k=1)^n a_k");
        assertThat(of("<mover><mi>B</mi><mo>\u2192</mo></mover><mo>=</mo><mn>0</mn>")).isEqualTo("B\u20D7 = 0");
        assertThat(of("<mover><msup><mi>A</mi><mi>T</mi></msup><mo>\u00AF</mo></mover>")).isEqualTo("(A^T)^\u00AF");
        assertThat(of("<mo>[</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr>"
                + "<mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable><mo>]</mo>"))
                .isEqualTo("[1 2; 3 4]");
    }

    @Test
    void whatIsNoPartOfTheSightIsLeftOut() {
        assertThat(of("<semantics><mrow><mi>f</mi><mo>\u2061</mo><mo>(</mo><mi>x</mi><mo>)</mo></mrow>"
                + "<annotation encoding='application/x-tex'>f(x)</annotation></semantics>"))
                .isEqualTo("f(x)");
    }

    @Test
    void aPictureOfAFormulaIsItsTex() {
        String picture = "<img class='mwe-math-fallback-image-inline' alt='{\\displaystyle x^{2}}' src='/x.svg'>";

        assertThat(Formula.ofPicture(Jsoup.parseBodyFragment(picture).body().child(0))).isEqualTo("x^{2}");
        assertThat(Formula.ofPicture(Jsoup.parseBodyFragment("<img class=photo alt=Boat src='/x.jpg'>").body().child(0))).isEmpty();
    }
}
