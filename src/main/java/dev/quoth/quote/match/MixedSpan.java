package dev.quoth.quote.match;

import dev.quoth.news.Span;
import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/**
 * The whole paraphrase around a fragment in marks: in Lee said they “were slow” but polite, the words after "said"; in They “were
 * slow,” Lee said, the words before the comma.
 */
public final class MixedSpan {

    private MixedSpan() { }

    /** The span in the article's text, null where all the words are in marks. */
    public static Span around(Passage passage, int q, Lexicon lexicon) {
        if (!passage.hasClause(q)) {
            return null;
        }
        Paragraph paragraph = passage.paragraph();
        int t = paragraph.tokenOf(q);
        if (passage.clauseOf(q).from() > t && isNamed(paragraph, passage.clauseOf(q), lexicon)) {
            return paragraph.span(t, t + 1);
        }
        return switch (passage.match(q).way()) {
            case AFTER -> leadingTo(paragraph, t);
            case INSIDE -> passage.clauseOf(q).from() > t ? before(paragraph, t, passage.clauseOf(q))
                    : behind(passage, t, passage.match(q).clause(), lexicon);
            default -> null;
        };
    }

    /** There is hope for the “new Tide,” <u>as Lee dubbed it</u>: only what is marked is hers. */
    private static boolean isNamed(Paragraph paragraph, Clause clause, Lexicon lexicon) {
        return clause.cue() >= 0 && lexicon.hasPhrases() && paragraph.token(clause.from() - 1).is("as")
                && lexicon.is(paragraph.token(clause.cue()).lower(), "naming");
    }

    /** They were <u>"very slow,"</u> Lee said. */
    private static Span leadingTo(Paragraph paragraph, int t) {
        int start = paragraph.sentenceStart(t);
        boolean leads = hasText(paragraph, start, t) && start < t - 1 && !paragraph.token(t - 1).isDash() && !paragraph.token(t - 1).isColon();
        return leads ? paragraph.span(start, t + 1) : null;
    }

    /** Signs alone, • <u>“We will come,”</u> Lee said, lead to nothing. */
    private static boolean hasText(Paragraph paragraph, int from, int to) {
        for (int i = from; i < to; i++) {
            if (paragraph.token(i).isText()) {
                return true;
            }
        }
        return false;
    }

    /** They "were slow" to come, Lee said. */
    private static Span before(Paragraph paragraph, int t, Clause clause) {
        int end = clause.from();
        while (end > t + 1 && (!paragraph.token(end - 1).isText() || end == clause.from() && paragraph.token(end - 1).is("as"))) {
            end--;
        }
        return paragraph.span(paragraph.sentenceStart(t), end);
    }

    /** Lee said that they "were slow" to come; but of what was described as "slow" by Lee only what is marked. */
    private static Span behind(Passage passage, int t, int clause, Lexicon lexicon) {
        Paragraph paragraph = passage.paragraph();
        Clause said = passage.clauses().get(clause);
        if (lexicon.hasPhrases() && !said.inverted() && said.sourceEnd() > t && said.cue() >= 0 && said.cue() < t) {
            return paragraph.span(t, t + 1);
        }
        int from = Content.begins(paragraph, passage.clauses().get(clause), t, lexicon);
        int end = paragraph.sentenceEnd(t);
        for (int c = clause + 1; c < passage.clauses().size() && passage.clauses().get(c).from() < end; c++) {
            Clause other = passage.clauses().get(c);
            if (other.from() > t && other.inverted() && lexicon.is(paragraph.token(other.from()).lower(), "according")) {
                end = other.from();
            }
        }
        if (lexicon.hasPhrases()) {
            end = endsBeforeConjunction(paragraph, t, end, lexicon) ? t + 1 : beforeOtherClause(passage, t, clause, end, lexicon);
        }
        if (lexicon.hasPhrases() && isRelative(paragraph, passage.clauses().get(clause), lexicon)) {
            end = beforeMainVerb(paragraph, t, end, lexicon);
        }
        while (from < t && paragraph.token(from).isPoint()) {
            from++;
        }
        end = beforeBracket(paragraph, from, t, end);
        while (end > t + 1 && !paragraph.token(end - 1).isText() && !paragraph.token(end - 1).isQuote()) {
            end--;
        }
        return paragraph.span(from, end);
    }

    /** Lee said it was “late,” <u>but would not</u> say why: the comma inside the marks ends what was said. */
    private static boolean endsBeforeConjunction(Paragraph paragraph, int t, int end, Lexicon lexicon) {
        Marked marked = paragraph.quotes().get(paragraph.token(t).quote());
        Phrases phrases = paragraph.phrases(lexicon);
        return paragraph.text().charAt(marked.end() - 1) == ',' && t + 2 < end && lexicon.is(paragraph.token(t + 1).lower(), "coordinating")
                && phrases.get(phrases.at(t + 2)).is(Phrase.Kind.VERB);
    }

    /** Lee said it was “late,” <u>while</u> Ray called it “lost”; when Lee called it “a gift,” <u>Ray</u> laughed: where another clause begins. */
    private static int beforeOtherClause(Passage passage, int t, int clause, int end, Lexicon lexicon) {
        Paragraph paragraph = passage.paragraph();
        for (int c = clause + 1; c < passage.clauses().size() && passage.clauses().get(c).from() < end; c++) {
            Clause other = passage.clauses().get(c);
            int before = other.from() - 1;
            boolean joined = before > t
                    && (lexicon.is(paragraph.token(before).lower(), "contrast") || lexicon.is(paragraph.token(before).lower(), "coordinating"));
            if (joined && !other.inverted() && other.cue() > before && !other.source().equals(passage.clauses().get(clause).source())) {
                return before;
            }
        }
        Marked marked = passage.paragraph().quotes().get(paragraph.token(t).quote());
        boolean pause = paragraph.text().charAt(marked.end() - 1) == ',' || t + 1 < end && paragraph.token(t + 1).isComma();
        return pause && paragraph.isInOpeningClause(t, lexicon) ? t + 1 : end;
    }

    /** The pier (Lee called it “a gift”<u>)</u> is old: what is said inside brackets ends with them. */
    private static int beforeBracket(Paragraph paragraph, int from, int t, int end) {
        int open = 0;
        for (int i = from; i < end; i++) {
            open += paragraph.token(i).is("(") ? 1 : 0;
            if (paragraph.token(i).is(")") && --open < 0) {
                return Math.max(i, t + 1);
            }
        }
        return end;
    }

    private static boolean isRelative(Paragraph paragraph, Clause clause, Lexicon lexicon) {
        Phrases phrases = paragraph.phrases(lexicon);
        int k = clause.cue() < 0 ? 0 : phrases.at(clause.cue());
        return k > 0 && phrases.get(k - 1).is(Phrase.Kind.RELATIVE);
    }

    /** Lee, who said that they "were slow" to come, <u>laughed</u>. */
    private static int beforeMainVerb(Paragraph paragraph, int t, int end, Lexicon lexicon) {
        Phrases phrases = paragraph.phrases(lexicon);
        for (int k = phrases.at(t); k + 1 < phrases.size() && phrases.get(k).from() < end; k++) {
            if (phrases.get(k).is(Phrase.Kind.PAUSE) && phrases.get(k + 1).is(Phrase.Kind.VERB)) {
                return phrases.get(k).from();
            }
        }
        return end;
    }
}
