package dev.quoth.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of a feeds.txt, each with its line end. What else Unicode has for line ends may stand in a title that comes from outside, and
 * what follows it must not become a line of its own.
 */
final class FeedsText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> lines = new ArrayList<>();

    FeedsText(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
    }

    int size() {
        return lines.size();
    }

    /** A line as it stands there. */
    String line(int index) {
        return lines.get(index);
    }

    /** What a line says: without its end, the first one without a byte order mark. */
    String content(int index) {
        String line = lines.get(index);
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(index == 0 && line.startsWith(BYTE_ORDER_MARK) ? 1 : 0, end);
    }

    /** The index of the line that subscribes to an address, or -1. */
    int find(String url) {
        for (int i = 0; i < lines.size(); i++) {
            if (url(i).equals(url)) {
                return i;
            }
        }
        return -1;
    }

    Set<String> urls() {
        Set<String> urls = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            urls.add(url(i));
        }
        return urls;
    }

    /** The first word of a line, or empty. */
    private String url(int index) {
        List<Words.Word> words = Words.split(content(index), new ArrayList<>());
        return words.isEmpty() ? "" : words.get(0).text();
    }

    void append(String line) {
        int last = lines.size() - 1;
        if (last >= 0 && !lines.get(last).endsWith("\n") && !lines.get(last).endsWith("\r")) {
            lines.set(last, lines.get(last) + lineEnd());
        }
        lines.add(line + lineEnd());
    }

    /** Puts a line of its own before another one; a byte order mark stays at the very beginning. */
    void insert(int index, String line) {
        String next = lines.get(index);
        boolean marked = index == 0 && next.startsWith(BYTE_ORDER_MARK);
        String inserted = (marked ? BYTE_ORDER_MARK : "") + line + lineEnd();
        lines.set(index, marked ? next.substring(1) : next);
        lines.add(index, inserted);
    }

    /** Puts {@code line}, which has the end of the old one, in its place. */
    void replace(int index, String line) {
        lines.set(index, line);
    }

    void remove(int index) {
        lines.remove(index);
    }

    /** The line end of the first line, so that a file from Windows stays one. */
    private String lineEnd() {
        return !lines.isEmpty() && lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
    }

    @Override
    public String toString() {
        return String.join("", lines);
    }
}
