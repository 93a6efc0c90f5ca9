package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;

/**
 * Tells who reported a sentence from those whom it tells of: in "the mayor will go, said Ann Lee" a "she" that follows is Lee; in "the
 * mayor will go, she said" she is whoever spoke before, and not the mayor.
 */
final class ReportSpeaker {

    /** Paragraphs looked back over at most for a mention of who spoke last. */
    private static final int NEAR = 2;
    /** Words of a sentence at least, for its end to report the rest of it. */
    private static final int FEWEST = 3;

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;

    ReportSpeaker(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** Whether the sentence names who spoke last, and may be meant, in a clause of its own with the reporting verb: the mayor will go, said <u>Lee</u>. */
    boolean reports(Antecedents.Sentence sentence, Said last, Gender gender) {
        Person person = last.person();
        if (person == null || !person.mayBe(gender)) {
            return false;
        }
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        for (Mention mention : antecedents.names(sentence)) {
            int from = isCue(paragraph, mention.from() - 1) ? mention.from() - 1 : isCue(paragraph, verb(paragraph, mention.to())) ? mention.from() : -1;
            boolean begins = from == sentence.from() || from > 0 && (paragraph.token(from - 1).isComma() || paragraph.token(from - 1).is("that"));
            if (begins && cast.of(mention) == person) {
                return true;
            }
        }
        return false;
    }

    /** Ray told us that Lee <u>had said</u> so. */
    private int verb(Paragraph paragraph, int from) {
        int verb = from;
        while (verb < paragraph.size() && verb < from + 2 && lexicon.is(paragraph.token(verb).lower(), "auxiliary")) {
            verb++;
        }
        return verb;
    }

    /**
     * Whether the pronoun at token {@code at} ends a sentence that it reports, and who spoke last may have said so: the mayor will go, <u>she</u> said; but not
     * "as the mayor has a boat, the board sails, <u>she</u> said".
     */
    boolean trails(Antecedents.Sentence sentence, int at, Said last) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        boolean afterComma = at - sentence.from() > FEWEST && paragraph.token(at - 1).isComma() && !paragraph.token(at - 2).isQuote();
        boolean opens = lexicon.is(paragraph.token(sentence.from()).lower(), "subordinator");
        if (!lexicon.hasPhrases() || !afterComma || opens || last.person() == null || !antecedents.isNamed(last.person(), sentence.paragraph(), NEAR)) {
            return false;
        }
        int verb = at + 1;
        while (verb < paragraph.size() && lexicon.isAdverb(paragraph.token(verb).lower())) {
            verb++;
        }
        return isCue(paragraph, verb) && (verb + 1 >= paragraph.size() || paragraph.token(verb + 1).isPoint());
    }

    /** A verb that reports: Ray said, Ray told the paper; but not Ray called her. */
    private boolean isCue(Paragraph paragraph, int i) {
        String word = i >= 0 && i < paragraph.size() ? paragraph.token(i).lower() : "";
        return !word.isEmpty() && paragraph.token(i).isWord() && lexicon.isCue(word)
                && (!lexicon.is(word, "hearer") || lexicon.is(word, "teller"));
    }
}
