package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Frame;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Names of speakers in languages without capitals, which the {@linkplain Frame narration round a quotation} tells apart:
 * 港湾局の<u>田中一郎</u>氏は「…」と述べた; قال <u>أحمد حسن</u>: "…". Only what stands beside the quotation in its sentence is read.
 */
public final class FramedNames {

    /** Characters of narration read on either side of a quotation. */
    private static final int REACH = 60;
    /** Names of a story that are compared with each other. */
    private static final int MOST_NAMES = 200;

    private final Paragraph paragraph;
    private final Lexicon lexicon;

    private FramedNames(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
    }

    /** The names that stand beside the paragraph's quotations, in text order. */
    static List<Mention> names(Paragraph paragraph, Lexicon lexicon) {
        FramedNames names = new FramedNames(paragraph, lexicon);
        List<Mention> found = new ArrayList<>();
        for (int t = 0; t < paragraph.size(); t++) {
            Mention mention = paragraph.token(t).isQuote() ? names.beside(t) : null;
            if (mention != null && (found.isEmpty() || found.get(found.size() - 1).to() <= mention.from())) {
                found.add(mention);
            }
        }
        return found;
    }

    /** The speaker whom the narration round the quotation at token {@code t} names; null for none. */
    public static Mention beside(Paragraph paragraph, int t, Lexicon lexicon) {
        return new FramedNames(paragraph, lexicon).beside(t);
    }

    /** 田中氏 is <u>田中一郎</u>, where the article names nobody else so: a name that begins a longer one of the article stands for it. */
    public static void lengthen(Iterable<Paragraph> paragraphs, Lexicon lexicon) {
        Set<String> names = new LinkedHashSet<>();
        for (Paragraph paragraph : lexicon.frames().isEmpty() ? List.<Paragraph>of() : paragraphs) {
            paragraph.mentions().forEach(mention -> names.add(String.join(" ", mention.name())));
        }
        if (names.size() < 2 || names.size() > MOST_NAMES) {
            return;
        }
        for (Paragraph paragraph : paragraphs) {
            paragraph.name(paragraph.mentions().stream().map(mention -> lengthened(mention, names)).toList());
        }
    }

    private static Mention lengthened(Mention mention, Set<String> names) {
        String name = String.join(" ", mention.name());
        List<String> longer = names.stream().filter(other -> other.length() > name.length()
                && (other.startsWith(name) || mention.name().size() == 1 && other.endsWith(" " + name))).toList();
        return longer.size() != 1 ? mention : new Mention(mention.from(), mention.nameFrom(), mention.to(), List.of(longer.get(0).split(" ")),
                mention.role(), mention.gender(), mention.kind(), mention.definite());
    }

    private Mention beside(int t) {
        Token quote = paragraph.token(t);
        int from = t;
        while (from > 0 && !paragraph.token(from - 1).isQuote() && !isEnd(paragraph.token(from - 1))) {
            from--;
        }
        int to = t + 1;
        while (to < paragraph.size() && !paragraph.token(to).isQuote() && !isEnd(paragraph.token(to))) {
            to++;
        }
        int start = Math.max(quote.start() - REACH, from < t ? paragraph.token(from).start() : quote.start());
        int end = Math.min(quote.end() + REACH, to > t + 1 ? paragraph.token(to - 1).end() : quote.end());
        String before = paragraph.text().substring(start, quote.start());
        String after = paragraph.text().substring(quote.end(), end);
        for (Frame frame : lexicon.frames()) {
            Matcher name = frame.nameIn(before, after);
            if (name != null) {
                int offset = frame.namesBefore() ? start : quote.end();
                return mention(name.group(Frame.NAME), from, offset + name.start(Frame.NAME), offset + name.end(Frame.NAME));
            }
        }
        return null;
    }

    /** 。 and the like, which stand where no blank follows. */
    private static boolean isEnd(Token token) {
        return token.isStop() || token.is("。") || token.is("！") || token.is("？") || token.is("؟");
    }

    private Mention mention(String name, int first, int start, int end) {
        int from = first;
        while (paragraph.token(from).end() <= start) {
            from++;
        }
        int to = from + 1;
        while (to < paragraph.size() && paragraph.token(to).start() < end) {
            to++;
        }
        return new Mention(from, from, to, List.of(name.strip().split("\\s+")), "", Gender.UNKNOWN, Mention.Kind.PERSON, false);
    }
}
