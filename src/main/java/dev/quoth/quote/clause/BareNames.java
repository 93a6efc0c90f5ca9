package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.Source;
import java.util.ArrayList;
import java.util.List;

/** Attribution in a language without word lists, where only a full name right beside the quotation is sure enough. */
final class BareNames {

    private BareNames() { }

    /** In a language without lists a full name beside the quotation is its speaker: «…», ha detto Ada Neri. */
    static List<Clause> clauses(Paragraph paragraph) {
        List<Clause> found = new ArrayList<>();
        for (int t = 0; t < paragraph.size(); t++) {
            if (!paragraph.token(t).isQuote()) {
                continue;
            }
            int before = t - 1;
            while (before > 0 && before > t - 5 && (paragraph.token(before).isColon() || paragraph.token(before).isComma()
                    || isSmallWord(paragraph, before))) {
                before--;
            }
            Mention mention = before >= 0 && before < t - 1 ? paragraph.mentionEndingAt(before) : null;
            if (mention != null && isPerson(mention) && paragraph.token(t - 1).isPoint()) {
                found.add(new Clause(new Source.Named(mention), mention.from(), t - 1, -1, -1, false));
                continue;
            }
            int after = t + 1;
            while (after < paragraph.size() && after < t + 6 && (paragraph.token(after).isComma() || paragraph.token(after).isDash()
                    || isSmallWord(paragraph, after))) {
                after++;
            }
            mention = after < paragraph.size() && after > t + 1 ? paragraph.mentionStartingAt(after) : null;
            if (mention != null && isPerson(mention) && !paragraph.token(t + 1).isStop()) {
                int from = paragraph.token(t + 1).isPoint() ? t + 2 : t + 1;
                found.add(new Clause(new Source.Named(mention), from, mention.to(), -1, -1, true));
            }
        }
        return found;
    }

    /** Without a list of first names two words with capitals beside what was said are a person: сказала Анна Петрова. */
    private static boolean isPerson(Mention mention) {
        return mention.isFull() && (mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.UNKNOWN);
    }

    private static boolean isSmallWord(Paragraph paragraph, int i) {
        return paragraph.token(i).isWord() && !paragraph.token(i).isCapital();
    }
}
