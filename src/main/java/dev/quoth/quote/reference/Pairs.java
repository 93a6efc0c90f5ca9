package dev.quoth.quote.reference;

import dev.quoth.news.Quote;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Two people whom a story names together and "they" means: <u>Ann Lee, 42, and Bo Ray</u> rowed on. “…,” they said. */
final class Pairs {

    /** Sentences looked back over at most. */
    private static final int SENTENCES = 3;

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;

    Pairs(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** Those whom "they" at token {@code at} means, by their fullest names; nobody where the sentence before is about nobody or one. */
    Said before(int index, int at) {
        Antecedents.Sentence sentence = antecedents.previous(antecedents.upTo(index, at), 1);
        for (int n = 0; n < SENTENCES && sentence != null; n++) {
            Subject subject = antecedents.subject(sentence);
            if (subject == null || subject.source() instanceof Source.Role) {
                return Said.NOBODY;
            }
            if (subject.source() instanceof Source.Named named) {
                return in(sentence, named.mention());
            }
            if (!lexicon.is(((Source.Pronoun) subject.source()).word(), "plural")) {
                return Said.NOBODY;
            }
            sentence = antecedents.before(sentence);
        }
        return Said.NOBODY;
    }

    private Said in(Antecedents.Sentence sentence, Mention subject) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        for (Mention second : antecedents.names(sentence)) {
            int and = second.from() - 1;
            int end = and - 1;
            while (end > sentence.from() && (paragraph.token(end).isComma() || paragraph.token(end).kind() == Token.Kind.NUMBER)) {
                end--;
            }
            Mention first = end < sentence.from() || !paragraph.token(and).is("and") ? null : paragraph.mentionEndingAt(end);
            if (first != null && (first == subject || second == subject)) {
                return both(cast.of(first), cast.of(second));
            }
        }
        return Said.NOBODY;
    }

    private static Said both(Person first, Person second) {
        boolean two = first != second && first.isPerson() && second.isPerson();
        return two ? new Said(null, first.name() + " and " + second.name(), true, true, Gender.UNKNOWN, Quote.Basis.PRONOUN) : Said.NOBODY;
    }
}
