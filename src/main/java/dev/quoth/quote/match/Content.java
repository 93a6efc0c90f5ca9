package dev.quoth.quote.match;

import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Where what is said begins after its verb: behind the hearer, "that" and a pause. */
public final class Content {

    private static final int LONGEST_ADJUNCT = 10;

    private Content() { }

    /**
     * First token of what {@code clause} reports after its verb, {@code limit} at most: Lee told the board <u>the</u> boats were old; as
     * Lee put it, <u>the</u> boats were old; Lee spoke of <u>“old boats”</u>; of "Lee accused the board of “sleeping”" only what is marked.
     */
    public static int begins(Paragraph paragraph, Clause clause, int limit, Lexicon lexicon) {
        int i = Math.max(clause.cueEnd(), clause.inverted() ? clause.to() : clause.cueEnd());
        if (i < 0 || i > limit) {
            return limit;
        }
        if (clause.cue() >= 0 && clause.sourceEnd() > i && paragraph.token(i).is("by")) {
            int behind = clause.sourceEnd();
            return behind < limit && lexicon.is(paragraph.token(behind).lower(), "complement") ? behind : limit;
        }
        String verb = clause.cue() < 0 ? "" : paragraph.token(clause.cue()).lower();
        if (lexicon.is(verb, "accusing") && limit > i && paragraph.token(limit - 1).is("of")) {
            return limit;
        }
        if (!clause.inverted() && lexicon.is(verb, "hearer")) {
            i = afterHearer(paragraph, i, limit, lexicon);
        }
        boolean behindVerb = i + 1 < limit && i == clause.cueEnd();
        if (behindVerb && (paragraph.token(i).is("out") || lexicon.is(paragraph.token(i).lower(), "separable") && paragraph.token(i + 1).isComma())) {
            i++;
        }
        i = afterDay(paragraph, afterAdjunct(paragraph, i, limit, lexicon), limit, lexicon);
        if (i + 1 < limit && paragraph.token(i).is("it") && paragraph.token(i + 1).isComma()) {
            i++;
        }
        if (i == clause.cueEnd() && i < limit && (paragraph.token(i).is("of") && lexicon.is(verb, "speaking-of")
                || paragraph.token(i).is("to") && lexicon.is(verb, "referring-to"))) {
            i++;
        }
        boolean names = lexicon.is(verb, "naming") && lexicon.hasPhrases();
        while (i < limit && (paragraph.token(i).is("that") && !names || lexicon.is(paragraph.token(i).lower(), "that") || paragraph.token(i).isComma())) {
            i++;
        }
        return i;
    }

    /** Over the noun phrase right after the verb, if something goes on after it. */
    private static int afterHearer(Paragraph paragraph, int i, int limit, Lexicon lexicon) {
        if (i >= limit) {
            return i;
        }
        if (paragraph.token(i).is("that")) {
            return i;
        }
        Phrases phrases = paragraph.phrases(lexicon);
        int k = phrases.at(i);
        Phrase hearer = phrases.get(k);
        boolean whole = hearer.isNominal() && hearer.from() == i;
        boolean goesOn = whole && hearer.to() < limit;
        if (goesOn && phrases.get(phrases.at(hearer.to())).is(Phrase.Kind.CONJUNCTION)) {
            return hearer.to();
        }
        boolean somewhere = whole && k + 3 < phrases.size() && phrases.isPreposition(k + 1) && phrases.get(k + 2).isNominal()
                && phrases.get(k + 3).from() < limit && phrases.get(k + 3).isNominal();
        if (somewhere) {
            return phrases.get(k + 2).to();
        }
        int that = that(phrases, paragraph, i, limit);
        if (that >= 0) {
            return that;
        }
        return goesOn && !phrases.get(phrases.at(hearer.to())).isVerbal() && !isQualified(phrases, paragraph, hearer.to()) ? hearer.to() : i;
    }

    /** Lee calls people <u>like</u> Ray “a crowd”; but Lee told Ray <u>to</u> “sit”. */
    private static boolean isQualified(Phrases phrases, Paragraph paragraph, int next) {
        return phrases.isPreposition(phrases.at(next)) && !paragraph.token(next).is("to");
    }

    /** The "that" before which only the hearer stands: Lee told <u>cheering members of the board on Monday</u> that …; -1 for none. */
    private static int that(Phrases phrases, Paragraph paragraph, int from, int limit) {
        for (int k = phrases.at(from); k < phrases.size() && phrases.get(k).from() < Math.min(limit, from + LONGEST_ADJUNCT); k++) {
            Phrase phrase = phrases.get(k);
            if (phrase.is(Phrase.Kind.CONJUNCTION) && paragraph.token(phrase.from()).is("that")) {
                return phrase.from();
            }
            if (phrase.is(Phrase.Kind.VERB) || phrase.is(Phrase.Kind.PAUSE) || phrase.is(Phrase.Kind.QUOTE) || phrase.is(Phrase.Kind.INFINITIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** Lee said <u>in a statement</u> the boats were “old”. */
    private static int afterDocument(Paragraph paragraph, int i, int limit, Lexicon lexicon) {
        if (!lexicon.hasPhrases()) {
            return i;
        }
        Phrases phrases = paragraph.phrases(lexicon);
        int k = phrases.at(i);
        boolean document = k + 2 < phrases.size() && phrases.get(k).is(Phrase.Kind.PREPOSITION) && phrases.get(k + 1).is(Phrase.Kind.NOUN)
                && lexicon.is(paragraph.token(phrases.get(k + 1).head()).lower(), "document");
        return document && phrases.get(k + 2).from() < limit && phrases.get(k + 2).isNominal() ? phrases.get(k + 2).from() : i;
    }

    /** Lee told the board <u>Wednesday</u> the boats were old. */
    private static int afterDay(Paragraph paragraph, int i, int limit, Lexicon lexicon) {
        boolean day = i + 1 < limit && lexicon.hasPhrases() && lexicon.is(paragraph.token(i).lower(), "day");
        if (!day || !paragraph.token(i + 1).isText()) {
            return i;
        }
        Phrases phrases = paragraph.phrases(lexicon);
        Phrase time = phrases.get(phrases.at(i));
        return time.is(Phrase.Kind.ADVERB) && time.from() == i && time.to() < limit ? time.to() : i;
    }

    /** Over what tells where or when it was said, if "that" comes after it: Lee said <u>in her report on Monday</u> that the boats were old. */
    private static int afterAdjunct(Paragraph paragraph, int i, int limit, Lexicon lexicon) {
        if (i >= limit || !lexicon.is(paragraph.token(i).lower(), "preposition") && !lexicon.is(paragraph.token(i).lower(), "day")) {
            return i;
        }
        int behind = afterDocument(paragraph, i, limit, lexicon);
        if (behind > i) {
            return behind;
        }
        for (int k = i + 1; k < limit && k < i + LONGEST_ADJUNCT; k++) {
            Token token = paragraph.token(k);
            if (token.is("that") || lexicon.is(token.lower(), "that")) {
                return k;
            }
            if (!token.isText() || lexicon.is(token.lower(), "auxiliary") && !token.isPossessive()) {
                return i;
            }
        }
        return i;
    }
}
