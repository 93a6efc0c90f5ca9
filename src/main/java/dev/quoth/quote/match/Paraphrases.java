package dev.quoth.quote.match;

import dev.quoth.news.Span;
import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;
import java.util.Optional;

/** Finds what a clause reports without marks: "Lee said (that) …" to the end of the sentence, "…, according to Lee", "…, Lee said." */
final class Paraphrases {

    private static final int FEWEST_WORDS = 3;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final ReportedClause reported;

    Paraphrases(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.reported = new ReportedClause(paragraph, lexicon);
    }

    /** The words reported by {@code clause}, in indices of the article's text. */
    Optional<Span> of(Clause clause) {
        if (clause.cue() < 0 || lexicon.hasPhrases() && reportsNoClause(clause)) {
            return Optional.empty();
        }
        int start = paragraph.sentenceStart(clause.cue());
        int end = paragraph.sentenceEnd(clause.cue());
        while (end > start && paragraph.token(end - 1).isPoint()) {
            end--;
        }
        boolean according = clause.cueEnd() > clause.cue() + 1 || lexicon.is(paragraph.token(clause.cue()).lower(), "according")
                || lexicon.is(paragraph.token(clause.cue()).lower(), "according-after");
        int after = Math.max(clause.cueEnd(), clause.inverted() ? clause.sourceEnd() : clause.cueEnd());
        boolean trails = clause.from() > start + 1 && paragraph.token(clause.from() - 1).isComma() && (according || clause.to() >= end);
        if (trails && !according && beginsWithAdjunct(start)) {
            Optional<Span> behind = behind(clause, after, end);
            if (behind.isPresent()) {
                return behind;
            }
        }
        if (trails && !according && isAdverbial(start, clause.from() - 1)) {
            return behind(clause, after, end);
        }
        if (trails && according && lexicon.hasPhrases() && !reported.hasVerb(start, clause.from() - 1)) {
            return span(start, end);
        }
        if (trails && according && (lexicon.is(paragraph.token(clause.from() - 2).lower(), "coordinating")
                || lexicon.is(paragraph.token(clause.from() - 2).lower(), "contrast"))) {
            return span(afterPause(after, end), end);
        }
        if (trails && (!lexicon.hasPhrases() || according || reported.hasVerb(start, clause.from() - 1))) {
            return span(start, clause.from() - 1);
        }
        if (according && clause.from() > start && !paragraph.token(clause.from() - 1).isPoint()) {
            return span(start, end);
        }
        if (according) {
            return span(afterPause(after, end), end);
        }
        if (lexicon.has("comma-clause") && after < end && paragraph.token(after).isComma()) {
            after++;
        }
        return behind(clause, after, end);
    }

    /** A force <u>called</u> tide; my best <u>rowing</u> friends; <u>ask</u> Lee what she saw: a name, what sort of friends, no report. */
    private boolean reportsNoClause(Clause clause) {
        int cue = clause.cue();
        String verb = paragraph.token(cue).lower();
        boolean told = clause.inverted() && lexicon.isBase(verb) && cue == paragraph.sentenceStart(cue);
        boolean modifies = verb.endsWith("ing") && cue > clause.from() && paragraph.token(cue - 1).isWord() && cue + 1 < paragraph.size()
                && paragraph.token(cue + 1).isWord() && !paragraph.token(cue + 1).is("that")
                && !lexicon.is(paragraph.token(cue + 1).lower(), "determiner") && !lexicon.is(paragraph.token(cue + 1).lower(), "subject")
                && !lexicon.is(paragraph.token(cue - 1).lower(), "auxiliary")
                && !lexicon.is(paragraph.token(cue - 1).lower(), "preposition") && !lexicon.is(paragraph.token(cue - 1).lower(), "conjunction")
                && !lexicon.isAdverb(paragraph.token(cue - 1).lower());
        return told || modifies || lexicon.is(verb, "naming");
    }

    private Optional<Span> behind(Clause clause, int after, int end) {
        String verb = paragraph.token(clause.cue()).lower();
        boolean hearer = lexicon.is(verb, "hearer") && lexicon.hasPhrases() && !clause.inverted();
        int from = reported.start(hearer ? afterHearer(after, end) : after, end, hearer);
        boolean bare = from > 0 && lexicon.is(verb, "needs-that") && !paragraph.token(from - 1).is("that")
                && !lexicon.is(paragraph.token(from).lower(), "complement");
        return from < 0 || bare ? Optional.empty() : span(from, end);
    }

    /** According to Lee <u>(who was there),</u> the boats were old. */
    private int afterPause(int from, int end) {
        int i = from;
        while (i < end && paragraph.token(i).isPoint()) {
            boolean opens = paragraph.token(i).is("(");
            i++;
            while (opens && i < end && !paragraph.token(i).is(")")) {
                i++;
            }
        }
        return i;
    }

    /** <u>As the sea rose</u>, Lee said …; <u>asked if she rows</u>, Lee said …: one clause that depends on what follows. */
    private boolean isAdverbial(int start, int comma) {
        if (!lexicon.hasPhrases()) {
            return false;
        }
        for (int i = start; i < comma; i++) {
            if (paragraph.token(i).isPoint()) {
                return false;
            }
        }
        String first = paragraph.token(start).lower();
        if (hangsOnMainClause(start, comma)) {
            return true;
        }
        return lexicon.is(first, "subordinator") && !lexicon.is(first, "conditional") || lexicon.is(first, "questioned");
    }

    /** <u>To sleep well</u>, Lee suggests rowing; <u>sending a boat that leaked</u>, Lee wrote to us; but "rowing is hard, Lee said". */
    private boolean hangsOnMainClause(int start, int comma) {
        Phrases phrases = paragraph.phrases(lexicon);
        int k = phrases.at(start);
        boolean opens = phrases.get(k).is(Phrase.Kind.INFINITIVE) || phrases.get(k).is(Phrase.Kind.PARTICIPLE);
        for (; opens && phrases.get(k).from() < comma; k++) {
            if (phrases.get(k).is(Phrase.Kind.RELATIVE)) {
                return true;
            }
            opens = !phrases.get(k).is(Phrase.Kind.VERB);
        }
        return opens;
    }

    /** <u>At the pier</u>, Lee said the boats were old: what was said stands behind the verb. */
    private boolean beginsWithAdjunct(int start) {
        return lexicon.hasPhrases() && lexicon.is(paragraph.token(start).lower(), "preposition")
                && !lexicon.is(paragraph.token(start).lower(), "subordinator");
    }

    /** Lee told <u>the board</u> her boat was old; but "Lee warned the board was weak". */
    private int afterHearer(int after, int end) {
        Phrases phrases = paragraph.phrases(lexicon);
        int k = after < end ? phrases.at(after) : phrases.size();
        if (k + 1 >= phrases.size() || !phrases.get(k).isNominal() || phrases.get(k).from() != after) {
            return after;
        }
        Phrase next = phrases.get(k + 1);
        return next.isNominal() && next.from() < end || next.is(Phrase.Kind.CONJUNCTION) && !paragraph.token(next.from()).is("and")
                ? phrases.get(k).to() : after;
    }


    private Optional<Span> span(int from, int to) {
        int words = 0;
        int first = from;
        int last = to;
        while (first < last && paragraph.token(first).isPoint()) {
            first++;
        }
        while (last > first && paragraph.token(last - 1).isPoint()) {
            last--;
        }
        for (int i = first; i < last; i++) {
            if (paragraph.token(i).isQuote()) {
                return Optional.empty();
            }
            words += paragraph.token(i).isText() ? 1 : 0;
        }
        return words < FEWEST_WORDS ? Optional.empty() : Optional.of(new Span(paragraph.token(first).start(),
                paragraph.token(last - 1).end()));
    }
}
