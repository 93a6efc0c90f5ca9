package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/** Finds who speaks where others are spoken to: he was asked by <u>Ann Lee</u>; was described as "old" by <u>Ann Lee</u>. */
final class PassiveSubjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;

    PassiveSubjects(Paragraph paragraph, Lexicon lexicon, PhraseSources nouns) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = nouns;
    }

    /** Was told: a form of "to be" before a participle, unless that goes on ("was saying"). */
    boolean isPassive(Phrase verb) {
        if (!verb.is(Phrase.Kind.VERB) || verb.head() == verb.from() || word(verb.head()).endsWith("ing")) {
            return false;
        }
        for (int i = verb.head() - 1; i >= verb.from(); i--) {
            if (lexicon.is(word(i), "passive")) {
                return true;
            }
            if (!lexicon.is(word(i), "adverb")) {
                return false;
            }
        }
        return false;
    }

    /** If the papers are <u>to be believed</u>: nobody who is named before believes. */
    boolean isPassiveInfinitive(Phrase before, Phrase verb) {
        return before.is(Phrase.Kind.INFINITIVE) && word(before.head()).equals("be") && verb.is(Phrase.Kind.VERB) && verb.from() == verb.head()
                && !word(verb.head()).endsWith("ing");
    }

    /** Whom "by" names behind passive verb phrase {@code from}, over a quotation that says as what; null for none. */
    Subject agent(int from) {
        int verb = from;
        if (verb + 4 < phrases.size() && word(phrases.get(verb + 1).from()).equals("as") && phrases.get(verb + 2).is(Phrase.Kind.QUOTE)) {
            verb += 2;
        }
        boolean by = verb + 2 < phrases.size() && phrases.get(verb + 1).is(Phrase.Kind.PREPOSITION)
                && word(phrases.get(verb + 1).from()).equals("by") && phrases.get(verb + 2).isNominal();
        return by ? nouns.subject(verb + 2, verb + 2) : null;
    }

    /** The keeper, <u>called</u> “a saint” by <u>Ann Lee</u>, rowed: whom "by" names behind the quotation that follows; null for none. */
    Subject agentOverQuote(int participle) {
        int k = participle + 1;
        k += k < phrases.size() && word(phrases.get(k).from()).equals("as") ? 1 : 0;
        boolean article = k < phrases.size() && phrases.get(k).to() - phrases.get(k).from() == 1 && lexicon.is(word(phrases.get(k).from()), "introducing");
        k += article ? 1 : 0;
        boolean by = k + 2 < phrases.size() && hasQuote(phrases.get(k)) && word(phrases.get(k + 1).from()).equals("by") && phrases.get(k + 2).isNominal();
        Subject agent = by ? nouns.subject(k + 2, k + 2) : null;
        return nouns.isHuman(agent) ? agent : null;
    }

    private boolean hasQuote(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (paragraph.token(i).isQuote()) {
                return true;
            }
        }
        return false;
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
