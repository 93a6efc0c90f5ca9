package dev.quoth.quote.match;

import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.paragraph.Paragraph;
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

    /** Reads the marked words of all paragraphs but headings, which repeat what was said. */
    public MarkedNames(List<Paragraph> paragraphs) {
        Set<String> once = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            for (Marked marked : paragraph.quotes()) {
                String words = paragraph.form() == Paragraph.Form.HEADING ? "" : words(paragraph, marked);
                if (isNameLike(words) && !once.add(words)) {
                    names.add(words);
                }
            }
        }
    }

    /** Whether marked words stand in marks elsewhere too, and look like a name. */
    public boolean has(Paragraph paragraph, Marked marked) {
        return !names.isEmpty() && names.contains(words(paragraph, marked));
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
