package dev.quoth.quote.match;

import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * A second verb of saying between two fragments of one sentence, which begins another utterance: Lee called the plan “a gift” <u>and
 * said</u> the town was “ready”; Lee said it was “a mess,” <u>before noting</u> that it would be “over soon”; …, <u>adding</u> “…”; Voss
 * nannte ihn „ein Geschenk“ <u>und sagte</u>, die Stadt sei „bereit“. A language's list tells which words join.
 *
 * @param at the token that joins it, or the verb itself
 * @param verb the token of the verb
 */
public record Coordination(int at, int verb) {

    /** The last one between quotation {@code q} of a passage and the one before it, null for none. */
    public static Coordination before(Passage passage, int q, Lexicon lexicon) {
        if (q == 0 || passage.hasClause(q) && passage.clauseOf(q).from() > passage.paragraph().tokenOf(q)) {
            return null;
        }
        Paragraph paragraph = passage.paragraph();
        int from = paragraph.tokenOf(q - 1) + 1;
        for (int i = paragraph.tokenOf(q) - 1; i >= from; i--) {
            if (lexicon.is(paragraph.token(i).lower(), "coordinating")) {
                int verb = verbAfter(paragraph, i + 1, paragraph.tokenOf(q), lexicon);
                if (verb > 0) {
                    return new Coordination(i, verb);
                }
            } else if (isGerund(paragraph, i, lexicon)) {
                return new Coordination(i, i);
            }
        }
        return null;
    }

    /** The clause of this verb, whose source is that of {@code shared}. */
    public Clause of(Clause shared) {
        return shared.cue() >= at ? shared : new Clause(shared.source(), verb, verb + 1, verb, verb + 1, false);
    }

    /** The verb that comes next but for its subject and adverbs: and <u>called</u>, and then <u>tweeted</u>, but he later <u>said</u>. */
    private static int verbAfter(Paragraph paragraph, int from, int limit, Lexicon lexicon) {
        int i = from;
        while (i < limit && isBeforeVerb(paragraph.token(i).lower(), lexicon)) {
            i++;
        }
        boolean says = i < limit && paragraph.token(i).isWord() && !paragraph.token(i).isCapital()
                && (lexicon.isCue(paragraph.token(i).lower()) || lexicon.isManner(paragraph.token(i).lower()));
        return says && !lexicon.isBase(paragraph.token(i).lower()) ? i : -1;
    }

    /** And <u>he later has</u> said; et <u>a</u> dit; but what "was said" somebody else said. */
    private static boolean isBeforeVerb(String word, Lexicon lexicon) {
        return lexicon.is(word, "subject") || lexicon.isAdverb(word) || lexicon.is(word, "auxiliary") && !lexicon.is(word, "passive");
    }

    /** Lee said, <u>adding</u> “…”; Aubry a refusé, <u>ajoutant</u> « … »; not the <u>meeting</u>. */
    private static boolean isGerund(Paragraph paragraph, int i, Lexicon lexicon) {
        Token token = paragraph.token(i);
        if (lexicon.has("adding")) {
            return lexicon.is(token.lower(), "adding") && isAfterPause(paragraph, i);
        }
        return token.isWord() && isAfterPause(paragraph, i) && lexicon.endsLike(token.lower(), "gerund-ending")
                && !lexicon.is(token.lower(), "ing-noun") && !lexicon.is(token.lower(), "preposition");
    }

    private static boolean isAfterPause(Paragraph paragraph, int i) {
        Token before = paragraph.token(i - 1);
        return before.isComma() || before.isQuote() && paragraph.text().charAt(paragraph.quotes().get(before.quote()).end() - 1) == ',';
    }
}
