package dev.quoth.quote.match;

import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that a story sets in marks wherever they stand, as some papers do with firms, ships and projects: „Tarnwind“ baut neu. Der Chef von
 * „Tarnwind“ sagte: „Wir bauen.“ Nobody says them.
 */
public final class MarkedNames {

    private static final int MOST_WORDS = 4;

    private final Set<String> names = new HashSet<>();

    /** Reads the marked words of all paragraphs but headings, which repeat what was said; none in languages that set no names in marks. */
    public MarkedNames(List<Paragraph> paragraphs, Lexicon lexicon) {
        Set<String> once = new HashSet<>();
        for (Paragraph paragraph : lexicon.hasPhrases() ? List.<Paragraph>of() : paragraphs) {
            for (Marked marked : paragraph.quotes()) {
                String words = paragraph.form() == Paragraph.Form.HEADING ? "" : words(paragraph, marked);
                if (isNameLike(words) && !once.add(words)) {
                    names.add(words);
                }
            }
        }
    }

    /** Whether the words of quotation {@code q} stand in marks elsewhere too and look like a name; but „Nein“, sagte Voss, and again „Nein“. */
    public boolean has(Passage passage, int q) {
        Match.Way way = passage.match(q).way();
        boolean inside = way == Match.Way.INSIDE || way == Match.Way.FLOATING;
        return inside && !names.isEmpty() && names.contains(words(passage.paragraph(), passage.marked(q)));
    }

    private static String words(Paragraph paragraph, Marked marked) {
        return paragraph.text().substring(marked.start(), marked.end()).strip();
    }

    /** A capital or a digit first, few words, and no point that ends a sentence or a clause. */
    private static boolean isNameLike(String words) {
        if (words.isEmpty() || !Character.isUpperCase(words.codePointAt(0)) && !Character.isDigit(words.codePointAt(0))) {
            return false;
        }
        return ".,!?…".indexOf(words.charAt(words.length() - 1)) < 0 && words.split("\\s+").length <= MOST_WORDS;
    }
}
