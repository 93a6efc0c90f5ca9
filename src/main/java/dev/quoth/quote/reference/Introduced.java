package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** Who came into the article without a name: after <u>one expert</u> said so, "the expert" is that one, and not whoever else is an expert. */
final class Introduced {

    /** Words of a paragraph looked back over at most. */
    private static final int WORDS = 500;
    /** Words between "a" and its noun. */
    private static final int MODIFIERS = 5;

    private final Antecedents antecedents;
    private final Lexicon lexicon;
    private final Map<String, Said> speakers = new HashMap<>();
    private final Map<String, Integer> paragraphs = new HashMap<>();

    Introduced(Antecedents antecedents, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.lexicon = lexicon;
    }

    void add(String head, int index, Said said) {
        speakers.put(head, said);
        paragraphs.put(head, index);
    }

    /** Who last spoke as "a" of these, null for none. */
    Said speaker(String head) {
        return speakers.get(head);
    }

    /** The paragraph they spoke in. */
    int paragraphOf(String head) {
        return paragraphs.get(head);
    }

    /** Whether the noun has stood with an indefinite article before: an organizer greeted them. */
    boolean isMentioned(int index, Source.Role role) {
        for (int p = index; p >= 0 && p > index - Bearers.FAR; p--) {
            Paragraph paragraph = antecedents.paragraph(p);
            int end = p == index ? role.from() : paragraph.size();
            for (int i = end - 1; i > Math.max(0, end - WORDS); i--) {
                if (paragraph.token(i).is(role.head()) && hasIndefiniteArticle(paragraph, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasIndefiniteArticle(Paragraph paragraph, int noun) {
        for (int i = noun - 1; i >= 0 && i >= noun - MODIFIERS && paragraph.token(i).isText(); i--) {
            if (lexicon.is(paragraph.token(i).lower(), "determiner")) {
                return lexicon.is(paragraph.token(i).lower(), "introducing");
            }
        }
        return false;
    }
}
