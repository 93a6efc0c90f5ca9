package dev.quoth.quote.layout;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An interview whose questions are headings or bold, and whose answers are plain paragraphs in the first person. Questions that an
 * article asks and answers itself look the same but never say "I". The story goes on where a paragraph without "I" quotes somebody
 * (A spokeswoman said that “no date has been set”), and already in those without "I" before it.
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
        List<Integer> impersonal = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (!block.isBody()) {
                continue;
            }
            Line line = line(block, before);
            if (line == Line.GOES_ON && !hasFirstPerson(block.text(), lexicon)) {
                impersonal.add(block.start());
                if (reports(block.text(), lexicon)) {
                    impersonal.forEach(lines::remove);
                    line = null;
                }
            } else {
                impersonal.clear();
            }
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
        if (before != null && before != Line.QUESTION && isStatement(block)) {
            return Line.QUESTION;
        }
        boolean plain = block instanceof Block.Paragraph && !isWholly(block, Inline.Kind.STRONG) && !isWholly(block, Inline.Kind.EMPHASIS);
        if (before == null || !plain) {
            return null;
        }
        return before == Line.QUESTION ? Line.ANSWER : Line.GOES_ON;
    }

    /** <b>Your grandfather kept this light before you.</b> A whole sentence, as no subheading is, asks as well. */
    private static boolean isStatement(Block block) {
        return block instanceof Block.Paragraph && isWholly(block, Inline.Kind.STRONG) && (block.text().endsWith(".") || block.text().endsWith("…"));
    }

    private static boolean isWholly(Block block, Inline.Kind kind) {
        int covered = 0;
        for (Inline inline : block.inlines()) {
            covered += inline.kind() == kind ? inline.span().end() - inline.span().start() : 0;
        }
        return covered > 0 && covered + 2 >= block.text().length();
    }

    private static boolean hasFirstPerson(String text, Lexicon lexicon) {
        return hasWord(text, word -> lexicon.is(word, "first-person"));
    }

    private static boolean reports(String text, Lexicon lexicon) {
        return text.codePoints().anyMatch(c -> c == '"' || c == '“' || c == '«' || c == '„') && hasWord(text, lexicon::isCue);
    }

    private static boolean hasWord(String text, Predicate<String> sought) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (sought.test(text.substring(start, i).toLowerCase(Locale.ROOT))) {
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
