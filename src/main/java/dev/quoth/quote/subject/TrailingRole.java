package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/** Finds the name that a role behind it belongs to: <u>Ann Lee</u>, president and chief cook of Tarn said. */
final class TrailingRole {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;

    TrailingRole(Paragraph paragraph, Lexicon lexicon, PhraseSources nouns) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = nouns;
    }

    /** A role without an article goes with the name before its comma; any other subject is itself. */
    Subject bearer(Subject subject, int floor) {
        if (subject == null || !(subject.source() instanceof Source.Role role) || lexicon.is(word(role.from()), "determiner")
                || !lexicon.isRole(role.head()) || paragraph.token(role.from()).isCapital() && !lexicon.isTitle(role.head())) {
            return subject;
        }
        int k = phrases.at(role.from());
        if (k - 2 > floor && phrases.get(k - 1).is(Phrase.Kind.CONJUNCTION) && lexicon.isRole(word(phrases.get(k - 2).head()))) {
            k -= 2;
        }
        boolean comma = k - 2 >= floor && phrases.get(k - 1).is(Phrase.Kind.PAUSE) && paragraph.token(phrases.get(k - 1).from()).isComma();
        Mention name = comma ? phrases.get(k - 2).name() : null;
        return name != null && nouns.isPersonlike(name) && name.isFull() ? Subject.named(name, name.from(), subject.to()) : subject;
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
