package dev.quoth.quote.reference;

import dev.quoth.news.Quote;
import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;

/** Remembers who was asked last: a reporter asked Lee, “Why?” “Because,” she replied. */
final class Exchange {

    /** Paragraphs after which nobody replies any more. */
    private static final int NEAR = 2;

    private final Cast cast;
    private final Lexicon lexicon;
    private Person asked;
    private int since;

    Exchange(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** Takes note of whom a clause asks; the paragraph is the article's {@code index}th. */
    void hear(Paragraph paragraph, int index, Clause clause) {
        if (clause.cue() < 0 || !lexicon.is(paragraph.token(clause.cue()).lower(), "asking") || clause.inverted()) {
            return;
        }
        Mention hearer = paragraph.mentionAt(clause.cueEnd());
        if (hearer != null && hearer.from() <= clause.cueEnd() && cast.of(hearer).isPerson()) {
            asked = cast.of(hearer);
            since = index;
        }
    }

    /** Who replies in a clause that names a pronoun, nobody when nobody was asked. */
    Said reply(Paragraph paragraph, int index, Clause clause) {
        boolean replies = asked != null && index - since <= NEAR && clause.cue() >= 0 && clause.source() instanceof Source.Pronoun
                && lexicon.is(paragraph.token(clause.cue()).lower(), "reply");
        if (!replies) {
            return Said.NOBODY;
        }
        String word = ((Source.Pronoun) clause.source()).word();
        Gender gender = lexicon.genderOfPronoun(word);
        return gender != Gender.UNKNOWN && asked.gender().fits(gender) ? Said.by(asked, Quote.Basis.PRONOUN) : Said.NOBODY;
    }
}
