package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;

/**
 * Whose words an infinitive of saying reports that has a subject of its own: the storm led <u>Ann Lee</u> to say that it was “in sight”;
 * Ray agreed, only for <u>Lee</u> to tweet “No.” After "asked Lee to say" nobody has spoken.
 */
public final class InfinitiveSubjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final PhraseSources nouns;
    private final Phrases phrases;

    /** Of the infinitives of {@code paragraph}. */
    public InfinitiveSubjects(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = new PhraseSources(paragraph, cast, lexicon);
    }

    /** The subject of the infinitive whose verb is token {@code v}, null where it has none that spoke. */
    public Subject of(int v) {
        int k = phrases.at(v);
        if (!phrases.get(k).is(Phrase.Kind.INFINITIVE) || phrases.get(k).head() != v || k < 2 || !phrases.get(k - 1).isNominal()) {
            return null;
        }
        int first = k - 1;
        while (first > 2 && phrases.isPreposition(first - 1) && !isCausing(first - 1) && phrases.get(first - 2).is(Phrase.Kind.NOUN)) {
            first -= 2;
        }
        if (!isCausing(first - 1)) {
            return null;
        }
        int last = phrases.get(k - 1).from();
        if (first == k - 1 && phrases.get(k - 1).to() == last + 1 && lexicon.genderOfPronoun(paragraph.token(last).lower()) != Gender.UNKNOWN) {
            return new Subject(new Source.Pronoun(paragraph.token(last).lower(), last), last, last + 1);
        }
        Subject subject = nouns.subject(k - 1, k - 1);
        boolean example = first < k - 1 && paragraph.token(phrases.get(k - 2).from()).is("like");
        Subject whole = first == k - 1 || example ? subject : nouns.subject(first, k - 1);
        return nouns.isHuman(whole) ? whole : null;
    }

    /** The storm <u>led</u> Lee to say; only <u>for</u> Lee to say. */
    private boolean isCausing(int k) {
        Phrase phrase = phrases.get(k);
        boolean onlyFor = phrases.isPreposition(k) && paragraph.token(phrase.from()).is("for") && phrase.from() > 0
                && paragraph.token(phrase.from() - 1).is("only");
        return onlyFor || phrase.isVerbal() && lexicon.is(paragraph.token(phrase.head()).lower(), "causing");
    }
}
