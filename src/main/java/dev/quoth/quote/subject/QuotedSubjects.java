package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/**
 * Finds whom somebody else quotes: the paper quotes <u>Ann Lee</u> of Tarn as saying; <u>Lee</u> was quoted as saying; it quoted
 * <u>her</u> as saying; it quoted a keeper, <u>Ann Lee</u>, as saying.
 */
final class QuotedSubjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;
    private final PhraseSubjects subjects;
    private final PassiveSubjects passives;

    QuotedSubjects(Paragraph paragraph, Lexicon lexicon, PhraseSources nouns, PhraseSubjects subjects, PassiveSubjects passives) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = nouns;
        this.subjects = subjects;
        this.passives = passives;
    }

    /** Of the participle behind phrase {@code as}, not before phrase {@code floor}; null where nobody is quoted. */
    Subject of(int as, int floor, int depth) {
        for (int v = as - 1; v >= floor && v > as - PhraseSubjects.LONGEST_REACH; v--) {
            Phrase verb = phrases.get(v);
            if (verb.isVerbal() && lexicon.is(word(verb.head()), "quoting")) {
                if (passives.isPassive(verb)) {
                    return subjects.of(v, floor, depth + 1);
                }
                Phrase object = phrases.get(v + 1);
                String pronoun = word(object.from());
                if (lexicon.is(pronoun, "object") || lexicon.is(pronoun, "objects")) {
                    return new Subject(new Source.Pronoun(pronoun, object.from()), object.from(), object.from() + 1);
                }
                Mention apposed = as - v > 3 && phrases.get(as - 1).is(Phrase.Kind.PAUSE) ? phrases.get(as - 2).name() : null;
                if (apposed != null && nouns.isPersonlike(apposed) && apposed.isFull()) {
                    return Subject.named(apposed, apposed.from(), apposed.to());
                }
                return v + 1 < as && object.isNominal() ? nouns.subject(v + 1, v + 1) : null;
            }
            if (verb.isVerbal() || phrases.isStop(v)) {
                return null;
            }
        }
        return null;
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
