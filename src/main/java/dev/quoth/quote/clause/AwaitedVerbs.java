package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/**
 * Tells the verb that a sentence still waits for when a quotation in it ends: Ann Lee, who starred in “The Pier,” <u>posted</u> the clip;
 * Ray, the man behind “Today,” <u>reminded</u> his staff; one ad, “The Pier,” <u>stars</u> a diver. What stands behind such a verb is its
 * object and not who said the words in marks. “The Pier is old,” posted the keeper: here nothing waits.
 */
public final class AwaitedVerbs {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;

    /** Of the phrases of {@code paragraph}. */
    public AwaitedVerbs(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
    }

    /** Whether the sentence of the quotation at token {@code quote} has had a subject so far and no verb that is said of it. */
    public boolean isAwaited(int quote) {
        int start = paragraph.sentenceStart(quote);
        int end = phrases.at(quote);
        int k = start < quote ? phrases.at(start) : end;
        if (k + 2 > end || !phrases.get(k).is(Phrase.Kind.NOUN) || !isComma(k + 1) && !hangsOn(k + 1)) {
            return false;
        }
        while (k + 2 < end && hangsOn(k + 1)) {
            k += 2;
        }
        if (!isComma(k + 1)) {
            return false;
        }
        boolean relative = phrases.get(k + 2).is(Phrase.Kind.RELATIVE);
        for (int j = k + 2; j < end; j++) {
            boolean verb = phrases.get(j).is(Phrase.Kind.VERB);
            if (relative ? phrases.get(j).is(Phrase.Kind.PAUSE) : verb) {
                return false;
            }
        }
        return true;
    }

    /** Lee called it “a gift,” <u>denounced the critics and said</u> that it would stay: one of the verbs of a subject that has one already. */
    boolean isInSeries(int quote, int objectEnd) {
        int start = paragraph.sentenceStart(quote);
        int k = objectEnd < paragraph.size() ? phrases.at(objectEnd) : phrases.size();
        boolean series = k + 1 < phrases.size() && phrases.get(k).is(Phrase.Kind.CONJUNCTION)
                && lexicon.is(paragraph.token(phrases.get(k).from()).lower(), "coordinating") && phrases.get(k + 1).is(Phrase.Kind.VERB);
        for (int j = phrases.at(quote) - 1; series && j > 0 && phrases.get(j).from() >= start; j--) {
            if (phrases.get(j).is(Phrase.Kind.VERB) && phrases.get(j - 1).isNominal()) {
                return true;
            }
        }
        return false;
    }

    private boolean isComma(int k) {
        return phrases.get(k).is(Phrase.Kind.PAUSE) && paragraph.token(phrases.get(k).from()).isComma();
    }

    /** The chair <u>of the board</u>. */
    private boolean hangsOn(int k) {
        return phrases.isPreposition(k) && k + 1 < phrases.size() && phrases.get(k + 1).isNominal()
                && !lexicon.is(paragraph.token(phrases.get(k).from()).lower(), "subordinator");
    }
}
