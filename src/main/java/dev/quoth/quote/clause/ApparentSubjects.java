package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.subject.NounPhrases;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Lexicon;

/**
 * Tells who stands where a subject stands and says nothing: Ann Lee, who starred in “The Pier,” posted <u>the clip</u>; <u>a group</u>
 * called "We Care"; a road, which has no voice, where subjects stand behind their verbs.
 */
final class ApparentSubjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final Adjacency adjacency;

    ApparentSubjects(Paragraph paragraph, Lexicon lexicon, NounPhrases phrases, Adjacency adjacency) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.adjacency = adjacency;
    }

    /** Ann Lee, who starred in “The Pier,” posted <u>the clip</u>: not who speaks, unless it is a name behind a verb of saying. */
    boolean isObject(Subject after, int v, int lead) {
        boolean says = after.isNamed() && lexicon.isCue(paragraph.token(v).lower());
        int quote = lead > 0 && paragraph.token(lead - 1).isQuote() ? lead - 1 : lead - 2;
        if (!lexicon.hasPhrases() || says || quote < 0 || !paragraph.token(quote).isQuote()) {
            return false;
        }
        AwaitedVerbs awaited = new AwaitedVerbs(paragraph, lexicon);
        return awaited.isAwaited(quote) || !after.isNamed() && !isHuman(after.source()) && awaited.isInSeries(quote, after.to());
    }

    /** "A group called "We Care"" gives a name, "an officer called it "a mess"" does not. */
    boolean names(int v, Subject subject) {
        return lexicon.hasPhrases() && lexicon.is(paragraph.token(v).lower(), "naming") && subject.source() instanceof Source.Role role
                && lexicon.is(paragraph.token(role.from()).lower(), "introducing") && !lexicon.isRole(role.head())
                && adjacency.introducesQuote(v);
    }

    /**
     * Sie hat <u>diesen Satz</u> gesagt: what has no voice and no article of the nominative, where articles tell; Soto remarcó que <u>las
     * tendencias</u> apuntan a «la calma»: what has no voice in what is reported.
     *
     * @param reported whether a verb of saying stands before it in its sentence
     */
    boolean isNoSubject(Subject subject, boolean reported) {
        if (maySpeak(subject) || !(subject.source() instanceof Source.Role role)) {
            return false;
        }
        boolean cases = lexicon.has("nominative");
        return cases ? !lexicon.is(paragraph.token(role.from()).lower(), "nominative") : lexicon.has("inversion") && reported;
    }

    /** The letter <u>Lee wrote</u> was “kind”: a clause that only tells which letter, whose verb another follows. */
    boolean isOfRelative(Subject subject, int v) {
        if (!lexicon.hasPhrases() || subject.source() instanceof Source.Role) {
            return false;
        }
        Phrases all = paragraph.phrases(lexicon);
        int k = all.at(subject.from());
        int verb = all.at(v);
        boolean behindNoun = all.get(k).from() == subject.from() && k > 0 && all.get(k - 1).is(Phrase.Kind.NOUN) && all.get(k - 1).name() == null
                && isText(paragraph.token(all.get(k - 1).head()).lower());
        return behindNoun && verb + 1 < all.size() && all.get(verb + 1).is(Phrase.Kind.VERB)
                && lexicon.is(paragraph.token(all.get(verb + 1).from()).lower(), "auxiliary");
    }

    private boolean isText(String noun) {
        return lexicon.is(noun, "document") || lexicon.is(noun, "paper") || lexicon.is(noun, "head-noun") || lexicon.is(noun, "work");
    }

    /** Whether there is a subject that has a voice: the keeper, but not the road. */
    boolean maySpeak(Subject subject) {
        return subject != null && (!(subject.source() instanceof Source.Role role) || phrases.maySpeak(role.head()));
    }

    /** Whether a source is a name, a role or a pronoun of persons: only those speak by a verb that says something by its place alone. */
    boolean isHuman(Source source) {
        if (source instanceof Source.Role role) {
            return lexicon.isRole(role.head());
        }
        return !(source instanceof Source.Pronoun pronoun) || lexicon.is(pronoun.word(), "male") || lexicon.is(pronoun.word(), "female")
                || lexicon.is(pronoun.word(), "plural") || lexicon.is(pronoun.word(), "speaker");
    }
}
