package dev.quoth.quote.mark;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks that are a programming language's and not the writer's: <u>"name":</u> "quoth", print(<u>"tide"</u>), class=<u>"note"</u>,
 * {<u>'a'</u>}, "<u>%d boats\n</u>". Nobody says what stands between them. A line in which half of the marks are of that kind has no
 * other ones.
 */
public final class ProgramText {

    /** Of the lines of a preformatted block, such a share shows it to be a program. */
    private static final double LEAST_SHARE = 0.25;
    private static final String ASSIGNS = "=([{:<\\";
    private static final List<String> ESCAPES = List.of("\\n", "\\t", "\\\"", "</", "/>", "=>", "->", "${", "%s", "%d", "{}", "();", "&&", "||");
    private static final List<String> COMMANDS = List.of("$ ", "# ", "//", "/*", ">>>", "<", "--", "@", "import ", "#include", "def ", "return ",
            "class ", "const ", "let ", "var ", "if (", "for (", "}", "{");

    private ProgramText() { }

    /** The quotations of a line without those that are a program's. */
    public static List<Marked> without(CharSequence text, int from, int to, List<Marked> marked) {
        List<Marked> said = new ArrayList<>(marked.size());
        for (Marked each : marked) {
            if (!isLiteral(text, from, to, each)) {
                said.add(each);
            }
        }
        int literals = marked.size() - said.size();
        if (literals > 0 && literals >= said.size()) {
            said.removeIf(each -> isStraight(text, each));
        }
        return literals == 0 ? marked : said;
    }

    /** Whether a mark touches a sign that prose has no use for, or stands around such signs. */
    private static boolean isLiteral(CharSequence text, int from, int to, Marked marked) {
        if (!isStraight(text, marked)) {
            return false;
        }
        char before = marked.open() > from ? text.charAt(marked.open() - 1) : ' ';
        char after = marked.close() < to ? text.charAt(marked.close()) : ' ';
        char next = marked.close() + 1 < to ? text.charAt(marked.close() + 1) : ' ';
        char second = marked.open() - 1 > from ? text.charAt(marked.open() - 2) : ' ';
        boolean called = before == '(' && (isOfName(second) || second == '(');
        boolean assigned = ASSIGNS.indexOf(before) >= 0 && before != '(' && before != '[' && before != ':'
                || before == '[' && (isOfName(second) || "=( :".indexOf(second) >= 0 && "],".indexOf(after) >= 0)
                || before == ':' && isCloser(second);
        boolean key = after == ':' && isValue(text, marked.close() + 1, to);
        boolean ends = "}=>".indexOf(after) >= 0 || after == ')' && (next == ';' || next == ')' || next == '.' && marked.close() + 2 < to
                && Character.isLowerCase(text.charAt(marked.close() + 2)));
        return called || assigned || key || ends || hasEscapes(text, marked);
    }

    /** What stands behind the key of a pair: a value that is no word. */
    private static boolean isValue(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        return i < to && ("\"'{[".indexOf(text.charAt(i)) >= 0 || Character.isDigit(text.charAt(i)));
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isStraight(CharSequence text, Marked marked) {
        char open = text.charAt(marked.open());
        return open == '"' || open == '\'' && marked.single();
    }

    private static boolean hasEscapes(CharSequence text, Marked marked) {
        return hasSign(text.subSequence(marked.start(), marked.end()).toString());
    }

    private static boolean hasSign(String text) {
        return ESCAPES.stream().anyMatch(text::contains);
    }

    /** Whether a block whose line ends are its own is a program, data or what a machine puts out: verse and old letters are not. */
    public static boolean is(String block) {
        int lines = 0;
        int signs = 0;
        for (String line : block.split("\n")) {
            String bare = line.strip();
            if (!bare.isEmpty()) {
                lines++;
                signs += isProgram(bare) ? 1 : 0;
            }
        }
        return lines > 0 && signs >= LEAST_SHARE * lines;
    }

    private static boolean isProgram(String line) {
        char last = line.charAt(line.length() - 1);
        return last == ';' && line.indexOf(' ') < 0 || last == '{' || last == '}' || line.endsWith(");") || line.endsWith("):") || line.contains("()")
                || line.contains(" = ") || line.contains("==") || line.contains("::") || line.contains("\": ") || hasSign(line)
                || COMMANDS.stream().anyMatch(line::startsWith);
    }
}
