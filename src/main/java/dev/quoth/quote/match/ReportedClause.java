package dev.quoth.quote.match;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Finds the clause that a verb of saying reports without marks: Lee said <u>that the boats were old</u>; Lee said <u>the boats were old</u>;
 * but "Lee reported it to the board", "named no sum", "wrote one book, which sold" report no clause.
 */
final class ReportedClause {

    /** Phrases between a subject and its verb at most. */
    private static final int FARTHEST_VERB = 12;

    private final Paragraph paragraph;
    private final Lexicon lexicon;

    ReportedClause(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
    }

    /**
     * Where what is said begins: after "that", else right after the verb where a subject follows it; -1 for nowhere.
     *
     * @param after token after the verb, or after who is told
     * @param hearer whether the verb has somebody whom it tells, so that any words may stand before "that"
     */
    int start(int after, int end, boolean hearer) {
        for (int i = after; i < end && i < after + 8; i++) {
            Token token = paragraph.token(i);
            if (isFiniteVerb(i)) {
                break;
            }
            if (i > after && lexicon.hasPhrases() && !hearer && !mayPrecede(after, i)) {
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

    /**
     * Whether what stands between the verb and token {@code i} lets a clause begin there: Lee said <u>in a letter on Friday</u> that, warned
     * <u>Ray</u> that; but not "noted <u>any boat</u> that sank", "hopes <u>to build a boat</u> that sails", "wrote <u>about</u> how it sank".
     */
    private boolean mayPrecede(int after, int i) {
        Token token = paragraph.token(i);
        if (!token.is("that") && !lexicon.is(token.lower(), "complement")) {
            return true;
        }
        Phrases phrases = paragraph.phrases(lexicon);
        int first = phrases.at(after);
        for (int k = first; k < phrases.size() && phrases.get(k).from() < i; k++) {
            if (phrases.get(k).isVerbal() && !lexicon.isCue(paragraph.token(phrases.get(k).head()).lower())) {
                return false;
            }
        }
        Phrase object = phrases.get(first);
        String head = paragraph.token(object.head()).lower();
        boolean person = !object.is(Phrase.Kind.NOUN) || lexicon.is(head, "verb-particle") || object.name() != null || lexicon.isRole(head) || lexicon.isRoles(head)
                || lexicon.isOrganisation(head) || lexicon.is(head, "members") || !lexicon.bodyKinOf(head).isEmpty();
        return person && !lexicon.is(paragraph.token(i - 1).lower(), "preposition");
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
                || lexicon.is(paragraph.token(phrases.get(k).from()).lower(), "reflexive")
                || phrases.get(k).from() + 1 < end && paragraph.token(phrases.get(k).from() + 1).is("following")) {
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
                    return hasVerbs(phrases, j + 1, end, 2);
                }
                case CONJUNCTION -> {
                    if (paragraph.token(phrase.from()).is("that")) {
                        return hasVerbs(phrases, j + 1, end, 2);
                    }
                }
                case NOUN, PRONOUN -> {
                    if (phrases.get(j - 1).isNominal() && beginsAnother(phrase)) {
                        return hasVerbs(phrases, j + 1, end, 2);
                    }
                }
                case PAUSE -> {
                    boolean apposition = j + 3 < phrases.size() && phrases.get(j + 1).is(Phrase.Kind.NOUN)
                            && phrases.get(j + 2).is(Phrase.Kind.PAUSE) && phrases.get(j + 3).is(Phrase.Kind.VERB);
                    if (!apposition) {
                        return false;
                    }
                }
                case INFINITIVE, PARTICIPLE -> {
                    return hasVerbs(phrases, j + 1, end, 1);
                }
                default -> { }
            }
        }
        return false;
    }

    /** The boat <u>he</u> sold, the questions <u>charts</u> leave: whose verb is not that of the noun before; but a smaller Tarn <u>boat</u>. */
    private boolean beginsAnother(Phrase phrase) {
        String head = paragraph.token(phrase.head()).lower();
        boolean plural = head.endsWith("s") && !paragraph.token(phrase.from()).isCapital();
        return phrase.is(Phrase.Kind.PRONOUN) || phrase.name() == null && (plural || lexicon.is(paragraph.token(phrase.from()).lower(), "determiner"));
    }

    /** The plan to shut the pier <u>was</u> old; the boat he <u>sold</u> <u>was</u> old: so many finite verbs before the next pause. */
    private boolean hasVerbs(Phrases phrases, int from, int end, int fewest) {
        int verbs = 0;
        for (int j = from; j < phrases.size() && phrases.get(j).from() < end && !phrases.get(j).is(Phrase.Kind.PAUSE); j++) {
            verbs += phrases.get(j).is(Phrase.Kind.VERB) && isFinite(phrases.get(j)) ? 1 : 0;
        }
        return verbs >= fewest;
    }

    private boolean isFinite(Phrase verb) {
        return !lexicon.endsLike(paragraph.token(verb.from()).lower(), "gerund-ending");
    }

    boolean hasVerb(int from, int to) {
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
}
