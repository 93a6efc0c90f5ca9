package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The clauses found so far in a paragraph, and what the last of them tells of the next verb: Lee said, <u>adding</u>; Lee, who said it was
 * "a mess", <u>stayed</u>; Lee said it again<u>:</u> “…”.
 */
final class EarlierClauses {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final List<Clause> found = new ArrayList<>();

    EarlierClauses(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
    }

    void add(Clause clause) {
        found.add(clause);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, in order of their verbs. */
    List<Clause> all() {
        return found;
    }

    /** Whether the quotation before verb {@code v} has its verb: Lee, who said it was "a mess", <u>stayed</u>. */
    boolean introduced(int v) {
        int quote = v - 1;
        while (quote >= 0 && paragraph.token(quote).isComma()) {
            quote--;
        }
        if (!lexicon.hasPhrases() || quote < 0 || !paragraph.token(quote).isQuote() || found.isEmpty()) {
            return false;
        }
        Clause last = found.get(found.size() - 1);
        return last.cue() >= paragraph.sentenceStart(v) && last.cue() < quote && lexicon.isCue(paragraph.token(last.cue()).lower());
    }

    /** Whether the sentence of token {@code v} has a verb of saying already: Lee said it again: “…” */
    boolean haveVerb(int v) {
        if (found.isEmpty()) {
            return false;
        }
        Clause last = found.get(found.size() - 1);
        return last.cue() >= paragraph.sentenceStart(v);
    }

    /** "Lee said, adding" has the subject of the clause before it, but not "Lee quoted Ray as saying". */
    Subject sharedSubject(int v, Subject own) {
        if (found.isEmpty() || paragraph.mentionEndingAt(v - 1) != null || v > 0 && paragraph.token(v - 1).is("as")) {
            return own;
        }
        Clause last = found.get(found.size() - 1);
        if (last.cue() < paragraph.sentenceStart(v) || last.cue() >= v || !paragraph.token(v).lower().endsWith("ing") || isSubordinate(last, own)
                || isMeans(v, own)) {
            return own;
        }
        return new Subject(last.source(), v, v + 1);
    }

    /** Lee warned of the board, which woos them <u>by saying</u> so: whoever does what is done by it. */
    private boolean isMeans(int v, Subject own) {
        return own != null && lexicon.hasPhrases() && v > 0 && paragraph.token(v - 1).is("by");
    }

    /** When Ann Ray asked him, <u>Lee</u> declined, saying: whoever is before a comma in a clause that hangs on the one of the subject. */
    private boolean isSubordinate(Clause last, Subject own) {
        return own != null && lexicon.hasPhrases() && !last.inverted() && own.from() > last.cue() && paragraph.token(own.from() - 1).isComma()
                && last.from() > 0 && last.from() - 1 == paragraph.sentenceStart(last.cue())
                && lexicon.is(paragraph.token(last.from() - 1).lower(), "subordinator");
    }
}
