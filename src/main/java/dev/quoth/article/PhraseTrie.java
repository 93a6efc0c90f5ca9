package dev.quoth.article;

import java.util.Arrays;
import java.util.List;

/** Many phrases at once, found in a text without going through it for each; capitals and curly apostrophes do not matter. */
final class PhraseTrie {

    private static final class Node {
        char[] chars = new char[0];
        Node[] nodes = new Node[0];
        boolean isEnd;

        Node next(char c) {
            int at = Arrays.binarySearch(chars, c);
            return at < 0 ? null : nodes[at];
        }

        Node grow(char c) {
            int at = Arrays.binarySearch(chars, c);
            if (at >= 0) {
                return nodes[at];
            }
            int place = -at - 1;
            char[] moreChars = new char[chars.length + 1];
            Node[] moreNodes = new Node[chars.length + 1];
            System.arraycopy(chars, 0, moreChars, 0, place);
            System.arraycopy(nodes, 0, moreNodes, 0, place);
            System.arraycopy(chars, place, moreChars, place + 1, chars.length - place);
            System.arraycopy(nodes, place, moreNodes, place + 1, chars.length - place);
            moreChars[place] = c;
            moreNodes[place] = new Node();
            chars = moreChars;
            nodes = moreNodes;
            return moreNodes[place];
        }
    }

    private final Node root = new Node();
    /** Whether a phrase begins with a character of ASCII; few do with most. */
    private final boolean[] begins = new boolean[0x80];

    /** @param phrases in lower case, with straight apostrophes */
    PhraseTrie(List<String> phrases) {
        for (String phrase : phrases) {
            Node node = root;
            for (int i = 0; i < phrase.length(); i++) {
                node = node.grow(plain(phrase.charAt(i)));
            }
            node.isEnd = true;
            if (!phrase.isEmpty() && phrase.charAt(0) < 0x80) {
                begins[phrase.charAt(0)] = true;
            }
        }
    }

    /** Whether a phrase stands at {@code from} and ends where a word does; with {@code whole}, one that ends at {@code end}. */
    boolean isAt(String text, int from, int end, boolean whole) {
        Node node = root;
        for (int i = from; i < end; i++) {
            node = node.next(plain(text.charAt(i)));
            if (node == null) {
                return false;
            }
            if (node.isEnd && (i + 1 == end || !whole && !isInLatinWord(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word goes on behind {@code at}: "Reached" does not begin with "reach". Other scripts write endings and words as one. */
    private static boolean isInLatinWord(String text, int at) {
        char next = text.charAt(at + 1);
        return isPlainLetter(text.charAt(at)) && (isPlainLetter(next) || next > 0x7F && Character.isLetter(next) && next < 0x250);
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Where the longest phrase ends that {@code text} begins with, before one of {@code ends} or as a whole; 0 where there is none. */
    int longest(String text, String ends) {
        Node node = root;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            node = node.next(plain(text.charAt(i)));
            if (node == null) {
                return longest;
            }
            if (node.isEnd && (i + 1 == text.length() || ends.indexOf(text.charAt(i + 1)) >= 0)) {
                longest = i + 1;
            }
        }
        return longest;
    }

    /** Whether a phrase stands anywhere where a word begins. */
    boolean isIn(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inWord && (c >= 0x80 || begins[plain(c)]) && isAt(text, i, text.length(), false)) {
                return true;
            }
            inWord = c < 0x2E80 && Character.isLetterOrDigit(c);
        }
        return false;
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '\u2019' -> '\'';
            // Greek writes its small sigma in another way where words end.
            case '\u03C2' -> '\u03C3';
            default -> Character.toLowerCase(c);
        };
    }
}
