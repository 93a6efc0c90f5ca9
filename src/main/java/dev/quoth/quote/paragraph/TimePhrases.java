package dev.quoth.quote.paragraph;

import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** The phrases of a paragraph that tell when: on Friday; in March; last week; June 17; two weeks ago. They stand where an adverb does. */
final class TimePhrases {

    private final Paragraph paragraph;
    private final Lexicon lexicon;

    TimePhrases(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
    }

    /** Token after the phrase that begins at {@code i}, {@code i} itself for none. */
    int end(int i) {
        if (i < paragraph.size() && paragraph.mentionAt(i) != null) {
            return i;
        }
        int k = isInMonth(i) ? i + 1 : i;
        boolean counted = false;
        while (k < paragraph.size() && (lexicon.is(paragraph.token(k).lower(), "time-lead")
                || lexicon.is(paragraph.token(k).lower(), "approximate")
                || paragraph.token(k).kind() == Token.Kind.NUMBER || lexicon.is(paragraph.token(k).lower(), "number"))) {
            counted |= !lexicon.is(paragraph.token(k).lower(), "time-lead");
            k++;
        }
        boolean led = k > i && !counted;
        int days = k;
        while (k < paragraph.size() && lexicon.is(paragraph.token(k).lower(), counted ? "time-unit" : "day")) {
            k++;
        }
        if (k == days) {
            return i;
        }
        if (counted) {
            return k < paragraph.size() && lexicon.is(paragraph.token(k).lower(), "time-tail") ? k + 1 : i;
        }
        if (k < paragraph.size() && paragraph.token(k).kind() == Token.Kind.NUMBER) {
            k++;
        }
        boolean qualifies = !led && k < paragraph.size() && paragraph.token(k).isPossessive();
        return qualifies ? i : k;
    }

    /** <u>In March</u>, <u>in early March</u>; but not in March's report. */
    private boolean isInMonth(int i) {
        int month = i + 1;
        while (month < paragraph.size() && lexicon.is(paragraph.token(month).lower(), "time-lead")) {
            month++;
        }
        return month < paragraph.size() && paragraph.token(i).is("in") && lexicon.is(paragraph.token(month).lower(), "month")
                && paragraph.mentionAt(month) == null && !(month + 1 < paragraph.size() && paragraph.token(month + 1).isPossessive());
    }
}
