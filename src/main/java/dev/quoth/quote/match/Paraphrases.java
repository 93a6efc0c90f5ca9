package dev.quoth.quote.match;

import dev.quoth.news.Span;
import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.Optional;

/** Finds what a clause reports without marks: "Lee said (that) …" to the end of the sentence, "…, according to Lee", "…, Lee said." */
final class Paraphrases {

    private static final int FEWEST_WORDS = 3;
    /** Phrases between a subject and its verb at most. */
    private static final int FARTHEST_VERB = 12;

    private final Paragraph paragraph;
    private final Lexicon lexicon;

    Paraphrases(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
    }

    /** The words reported by {@code clause}, in indices of the article's text. */
    Optional<Span> of(Clause clause) {
        if (clause.cue() < 0) {
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
        if (trails && according && lexicon.hasPhrases() && !hasVerb(start, clause.from() - 1)) {
            return span(start, end);
        }
        if (trails && according && lexicon.is(paragraph.token(clause.from() - 2).lower(), "coordinating")) {
            return span(afterPause(after, end), end);
        }
        if (trails && (!lexicon.hasPhrases() || according || hasVerb(start, clause.from() - 1))) {
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

    private Optional<Span> behind(Clause clause, int after, int end) {
        boolean hearer = lexicon.is(paragraph.token(clause.cue()).lower(), "hearer") && lexicon.hasPhrases() && !clause.inverted();
        int from = content(hearer ? afterHearer(after, end) : after, end);
        return from < 0 ? Optional.empty() : span(from, end);
    }

    private int afterPause(int from, int end) {
        int i = from;
        while (i < end && paragraph.token(i).isPoint()) {
            i++;
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
        return lexicon.is(first, "subordinator") && !lexicon.is(first, "conditional") || lexicon.is(first, "questioned");
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

    /** Where what is said begins: after "that", else right after the verb where a subject follows it. */
    private int content(int after, int end) {
        for (int i = after; i < end && i < after + 8; i++) {
            Token token = paragraph.token(i);
            if (isFiniteVerb(i)) {
                break;
            }
            if (token.is("that") || lexicon.is(token.lower(), "that") || lexicon.is(token.lower(), "complement")) {
                boolean opens = token.is("that") || lexicon.is(token.lower(), "that");
                if (!opens && isBehindObject(after, i)) {
                    return -1;
                }
                return opens && !isPronoun(i, end) ? i + 1 : i;
            }
            if (token.isPoint() && !token.isComma()) {
                return -1;
            }
        }
        if (after >= end) {
            return -1;
        }
        if (lexicon.hasPhrases()) {
            return clause(after, end);
        }
        Token next = paragraph.token(after);
        if (!next.isText() || lexicon.is(next.lower(), "preposition") || lexicon.is(next.lower(), "adverb") && !next.is("it")
                || lexicon.is(next.lower(), "conjunction")) {
            return -1;
        }
        return hasVerb(after, end) ? after : -1;
    }

    /** Lee promised another boat <u>if</u> it came to that. */
    private boolean isBehindObject(int after, int complement) {
        if (!lexicon.hasPhrases() || after >= complement) {
            return false;
        }
        Phrases phrases = paragraph.phrases(lexicon);
        return phrases.get(phrases.at(after)).is(Phrase.Kind.NOUN);
    }

    /** Lee says the catch <u>is</u> what counts: "what" begins no more than a part of what is said. */
    private boolean isFiniteVerb(int i) {
        if (!lexicon.hasPhrases()) {
            return false;
        }
        Phrases phrases = paragraph.phrases(lexicon);
        Phrase phrase = phrases.get(phrases.at(i));
        return phrase.is(Phrase.Kind.VERB) && phrase.from() == i;
    }

    /** Lee said <u>that</u> was enough. */
    private boolean isPronoun(int that, int end) {
        return lexicon.hasPhrases() && that + 1 < end && lexicon.is(paragraph.token(that + 1).lower(), "auxiliary");
    }

    /**
     * A subject with its verb, after what only tells when it was said: Lee said <s>Tuesday</s> the board would meet; but "Lee reported
     * it to the board".
     */
    private int clause(int after, int end) {
        Phrases phrases = paragraph.phrases(lexicon);
        int k = phrases.at(after);
        while (k < phrases.size() && phrases.get(k).is(Phrase.Kind.ADVERB) && phrases.get(k).to() < end
                && lexicon.is(paragraph.token(phrases.get(k).to() - 1).lower(), "day")) {
            k++;
        }
        if (k >= phrases.size() || phrases.get(k).from() < after || !phrases.get(k).isNominal()
                || lexicon.is(paragraph.token(phrases.get(k).from()).lower(), "reflexive")) {
            return -1;
        }
        boolean object = phrases.get(k).is(Phrase.Kind.PRONOUN) && k + 1 < phrases.size() && !phrases.get(k + 1).isVerbal()
                && !phrases.get(k + 1).is(Phrase.Kind.ADVERB);
        return !object && isSubject(phrases, k, end) ? phrases.get(k).from() : -1;
    }

    /**
     * Whether noun phrase {@code k} with what hangs on it has a finite verb of its own: Lee said <u>the board of Tarn</u> had met; but
     * "Lee named <u>no sum</u>", "wrote <u>one book</u>, which sold", "denied <u>a request</u> to stay".
     */
    private boolean isSubject(Phrases phrases, int k, int end) {
        for (int j = k + 1; j < phrases.size() && phrases.get(j).from() < end && j < k + FARTHEST_VERB; j++) {
            Phrase phrase = phrases.get(j);
            switch (phrase.kind()) {
                case VERB -> {
                    return isFinite(phrase) && !trails(phrases, j, end);
                }
                case RELATIVE -> {
                    return hasVerbPhrase(phrase.to(), end);
                }
                case PAUSE -> {
                    boolean apposition = j + 3 < phrases.size() && phrases.get(j + 1).is(Phrase.Kind.NOUN)
                            && phrases.get(j + 2).is(Phrase.Kind.PAUSE) && phrases.get(j + 3).is(Phrase.Kind.VERB);
                    if (!apposition) {
                        return false;
                    }
                }
                case INFINITIVE, PARTICIPLE -> {
                    return hasFiniteVerb(phrases, j + 1, end);
                }
                default -> { }
            }
        }
        return false;
    }

    /** The plan to shut the pier <u>was</u> old; before the next pause. */
    private boolean hasFiniteVerb(Phrases phrases, int from, int end) {
        for (int j = from; j < phrases.size() && phrases.get(j).from() < end && !phrases.get(j).is(Phrase.Kind.PAUSE); j++) {
            if (phrases.get(j).is(Phrase.Kind.VERB) && isFinite(phrases.get(j))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(Phrase verb) {
        return !lexicon.endsLike(paragraph.token(verb.from()).lower(), "gerund-ending");
    }

    private boolean hasVerb(int from, int to) {
        if (lexicon.hasPhrases()) {
            return hasVerbPhrase(from, to);
        }
        for (int i = from; i < to; i++) {
            Token token = paragraph.token(i);
            if (token.isWord() && (lexicon.is(token.lower(), "auxiliary") || lexicon.is(token.lower(), "modal")
                    || lexicon.is(token.lower(), "reported-mood")
                    || token.lower().endsWith("ed"))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerbPhrase(int from, int to) {
        Phrases phrases = paragraph.phrases(lexicon);
        for (int k = from < to ? phrases.at(from) : phrases.size(); k < phrases.size() && phrases.get(k).from() < to; k++) {
            if (phrases.get(k).is(Phrase.Kind.VERB) && !trails(phrases, k, to) || phrases.get(k).is(Phrase.Kind.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The board's support among voters, Fox <u>found</u>: the verb of a clause that trails after all that was said. */
    private boolean trails(Phrases phrases, int verb, int to) {
        return phrases.get(verb).to() >= to && verb > 1 && phrases.get(verb - 2).is(Phrase.Kind.PAUSE)
                && lexicon.isCue(paragraph.token(phrases.get(verb).head()).lower());
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
