package dev.quoth.quote.match;

import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.List;

/** Tells when a clause that stands near a quotation tells of something else: of the words that follow, or of what comes before those in marks. */
final class OtherClauses {

    /** Letters of words in marks that may be no more than an expression. */
    private static final int LONGEST_FRAGMENT = 40;

    private final String text;
    private final Paragraph paragraph;
    private final List<Clause> clauses;
    private final Lexicon lexicon;

    OtherClauses(Paragraph paragraph, List<Clause> clauses, Lexicon lexicon) {
        this.text = paragraph.text();
        this.paragraph = paragraph;
        this.clauses = clauses;
        this.lexicon = lexicon;
    }

    /**
     * Whether the clause behind a quotation only tells about the one before: Lee called it "a shame," according to the Harrow Post; he
     * said, "I was there," the police said; which Lee called "a shame," blaming Ray.
     */
    boolean yields(int after, int before, int t) {
        if (isAccording(after) && !isAccording(before) || isMereManner(after)) {
            return true;
        }
        int end = clauses.get(before).cueEnd();
        return end == t || end == t - 1 && (paragraph.token(end).isComma() || paragraph.token(end).isColon());
    }

    /**
     * Alluding to his “soulmates,” <u>Lee declared</u>, “We lost”; a group called “The Tide,” <u>referring</u> to the sea, grew: the clause
     * behind a few words amid a sentence tells of others, or its subject stands before them.
     */
    boolean isOfWhatFollows(int after, int t) {
        Clause clause = clauses.get(after);
        Token fragment = paragraph.token(t);
        if (!lexicon.hasPhrases() || t - paragraph.sentenceStart(t) < 2 || fragment.end() - fragment.start() > LONGEST_FRAGMENT) {
            return false;
        }
        boolean subjectBefore = isMereManner(after) && clause.source().from() < t;
        int next = clause.to();
        boolean introduces = next + 1 < paragraph.size() && (paragraph.token(next).isComma() || paragraph.token(next).isColon())
                && paragraph.token(next + 1).isQuote() && Character.isUpperCase(
                        text.codePointAt(paragraph.quotes().get(paragraph.token(next + 1).quote()).start()));
        Phrases phrases = paragraph.phrases(lexicon);
        boolean gerund = phrases.get(phrases.at(paragraph.sentenceStart(t))).is(Phrase.Kind.PARTICIPLE);
        return subjectBefore || introduces && gerund;
    }

    private boolean isMereManner(int c) {
        int cue = clauses.get(c).cue();
        return cue >= 0 && lexicon.hasPhrases() && paragraph.token(cue).lower().endsWith("ing")
                && !lexicon.isCue(paragraph.token(cue).lower()) && !isAccording(c);
    }

    boolean isAccording(int c) {
        return clauses.get(c).isAccording(paragraph, lexicon);
    }

    /** They signed "false logs" <u>attesting</u> it: without a pause the participle is the noun's before it. */
    boolean qualifies(int c, int t) {
        int cue = clauses.get(c).cue();
        Marked quote = paragraph.quotes().get(paragraph.token(t).quote());
        return lexicon.hasPhrases() && cue == t + 1 && paragraph.token(cue).lower().endsWith("ing")
                && Character.isLetterOrDigit(text.charAt(quote.end() - 1)) && !isAccording(c);
    }

    /** One ad, “The Pier,” has a diver <u>who shouts</u>, a team <u>that wrote</u> it: nobody says so of what stands before. */
    boolean isRelative(Clause clause) {
        String before = clause.cue() > 0 ? paragraph.token(clause.cue() - 1).lower() : "";
        return lexicon.hasPhrases() && !clause.inverted() && (lexicon.is(before, "who") || lexicon.is(before, "relative"));
    }

    /** Lee said that <u>until Ray tells them</u>, “they wait”: a clause that hangs on what follows, and ends before it. */
    boolean isAside(Clause clause, int t) {
        boolean hangs = lexicon.hasPhrases() && clause.from() > 1 && paragraph.token(t - 1).isComma() && clause.cueEnd() < t - 1
                && lexicon.is(paragraph.token(clause.from() - 1).lower(), "subordinator");
        return hangs && paragraph.token(clause.from() - 2).is("that");
    }

    /**
     * The deal is a “draft” <u>because</u> the mayors did not agree: that a clause tells why or when does not make what stands before it theirs;
     * but as Lee put it.
     */
    boolean isCircumstance(int c) {
        Clause clause = clauses.get(c);
        String before = clause.from() > 1 ? paragraph.token(clause.from() - 1).lower() : "";
        return lexicon.hasPhrases() && !clause.inverted() && lexicon.is(before, "subordinator")
                && !before.equals("as") && !lexicon.is(before, "relative");
    }

    /** The “rich” were not charged, <u>but</u> Lee said that they will be: a clause that is joined to what stands in marks tells of what follows it. */
    boolean isJoined(int c) {
        Clause clause = clauses.get(c);
        return lexicon.hasPhrases() && !clause.inverted() && clause.from() > 1 && lexicon.is(paragraph.token(clause.from() - 1).lower(), "contrast");
    }
}
