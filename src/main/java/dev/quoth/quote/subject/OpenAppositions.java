package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Finds whom a role belongs to that no comma parts from the verb: <u>Claire Morvan</u>, fondatrice de Rives vives affirme; <u>Yann
 * Kerleau</u> chef du parc du Lantier déclare.
 */
final class OpenAppositions {

    private final Paragraph paragraph;
    private final Cast cast;
    private final Lexicon lexicon;

    OpenAppositions(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** The person before the role that {@code subject} is or ends; any other subject, and none, is itself. */
    Subject bearer(Subject subject, int floor) {
        if (subject == null || subject.source() instanceof Source.Pronoun) {
            return subject;
        }
        int role = roleBefore(subject.to() - 1, floor);
        Mention name = role > floor ? paragraph.mentionEndingAt(paragraph.token(role - 1).isComma() ? role - 2 : role - 1) : null;
        return name != null && name.from() >= floor && name.isFull() && cast.of(name).isPerson()
                ? new Subject(new Source.Named(name), name.from(), subject.to()) : subject;
    }

    /** The nearest role without an article before token {@code last}, with nothing but words between; -1 for none. */
    private int roleBefore(int last, int floor) {
        for (int i = last; i > floor && i > last - NounPhrases.LONGEST; i--) {
            Token token = paragraph.token(i);
            if (!token.isWord() || lexicon.is(token.lower(), "relative") || lexicon.isCue(token.lower())) {
                return -1;
            }
            Token before = paragraph.token(i - 1);
            if (lexicon.isRole(token.lower()) && paragraph.mentionAt(i) == null
                    && (before.isComma() || paragraph.mentionEndingAt(i - 1) != null)) {
                return i;
            }
        }
        return -1;
    }
}
