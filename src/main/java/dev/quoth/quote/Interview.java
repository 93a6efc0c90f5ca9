package dev.quoth.quote;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An interview whose questions are headings or bold, and whose answers are plain paragraphs in the first person. Questions that an
 * article asks and answers itself look the same but never say "I".
 */
final class Interview {

    /** What a paragraph of an interview is. */
    enum Line { QUESTION, ANSWER, GOES_ON }

    private static final int FEWEST_QUESTIONS = 3;
    static final Interview NONE = new Interview(Map.of());

    private final Map<Integer, Line> lines;

    private Interview(Map<Integer, Line> lines) {
        this.lines = lines;
    }

    static Interview of(Article article, Lexicon lexicon) {
        Map<Integer, Line> lines = new HashMap<>();
        int questions = 0;
        int personal = 0;
        boolean counted = true;
        Line before = null;
        for (Block block : article.blocks()) {
            if (!block.isBody()) {
                continue;
            }
            Line line = line(block, before);
            if (line != null) {
                lines.put(block.start(), line);
            }
            if (line == Line.QUESTION) {
                questions++;
                counted = false;
            } else if (line != null && !counted && hasFirstPerson(block.text(), lexicon)) {
                personal++;
                counted = true;
            }
            before = line;
        }
        return questions >= FEWEST_QUESTIONS && 2 * personal >= questions ? new Interview(lines) : NONE;
    }

    private static Line line(Block block, Line before) {
        if (block.text().endsWith("?") && (block instanceof Block.Heading || isWholly(block, Inline.Kind.STRONG))) {
            return Line.QUESTION;
        }
        boolean plain = block instanceof Block.Paragraph && !isWholly(block, Inline.Kind.STRONG) && !isWholly(block, Inline.Kind.EMPHASIS);
        if (before == null || !plain) {
            return null;
        }
        return before == Line.QUESTION ? Line.ANSWER : Line.GOES_ON;
    }

    private static boolean isWholly(Block block, Inline.Kind kind) {
        int covered = 0;
        for (Inline inline : block.inlines()) {
            covered += inline.kind() == kind ? inline.span().end() - inline.span().start() : 0;
        }
        return covered > 0 && covered + 2 >= block.text().length();
    }

    private static boolean hasFirstPerson(String text, Lexicon lexicon) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (lexicon.is(text.substring(start, i).toLowerCase(Locale.ROOT), "first-person")) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** What the block that begins at {@code start} is, null when it is no part of the interview. */
    Line at(int start) {
        return lines.get(start);
    }
}
