package dev.quoth.quote.layout;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import dev.quoth.news.Span;
import dev.quoth.quote.mark.BrokenMark;
import dev.quoth.quote.mark.DialogueDashes;
import dev.quoth.quote.mark.Incises;
import dev.quoth.quote.mark.MarkScanner;
import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.mark.ProgramText;
import dev.quoth.quote.mark.Tokenizer;
import dev.quoth.quote.name.FramedNames;
import dev.quoth.quote.name.KnownWords;
import dev.quoth.quote.name.NameFinder;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cuts an article into the paragraphs that the rules read, line by line, with their quotations folded and their names found. */
public final class Paragraphs {

    /** Tokens of a name and a colon before a block quotation. */
    private static final int LONGEST_NAME = 5;

    private final Article article;
    private final String text;
    private final Lexicon lexicon;
    private final List<Paragraph> body = new ArrayList<>();
    private final Map<Integer, Turn> turns = new HashMap<>();
    private final Map<Integer, Signature> signatures = new HashMap<>();
    private final List<Paragraph> captions = new ArrayList<>();
    /** Where code amid the prose begins and ends. */
    private final TreeMap<Integer, Integer> code = new TreeMap<>();
    private KnownWords known;

    private Paragraphs(Article article, Lexicon lexicon) {
        this.article = article;
        this.text = article.text();
        this.lexicon = lexicon;
    }

    /** Those of {@code article}, in the words of a language. */
    public static Paragraphs of(Article article, Lexicon lexicon) {
        Paragraphs paragraphs = new Paragraphs(article, lexicon);
        paragraphs.cut();
        paragraphs.name();
        return paragraphs;
    }

    /** Those of the article's text, in order. */
    public List<Paragraph> body() {
        return body;
    }

    /** The turns of a transcript or an interview, by the index of their paragraph. */
    public Map<Integer, Turn> turns() {
        return turns;
    }

    /** The signatures under somebody's words, by the index of their paragraph. */
    public Map<Integer, Signature> signatures() {
        return signatures;
    }

    /** All in which names stand: captions are no part of the text, but a picture's caption may be the only place with a full name. */
    public List<Paragraph> naming() {
        List<Paragraph> all = new ArrayList<>(captions);
        all.addAll(body);
        return all;
    }

    /** What the article tells about its own words. */
    public KnownWords known() {
        return known;
    }

    private void cut() {
        List<Line> lines = lines();
        List<Span> prose = lines.stream().filter(Line::isProse).map(line -> new Span(line.from(), line.to())).toList();
        Transcript transcript = Transcript.of(text, prose, lexicon);
        Interview interview = transcript.isEmpty() ? Interview.of(article, lexicon) : Interview.NONE;
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            SpeakerLabel label = line.isProse() ? transcript.labelAt(line.from()) : null;
            if (label != null && label.isBare(line.to()) && i + 1 < lines.size() && lines.get(i + 1).isProse()) {
                i++;
                line = new Line(line.block(), line.from(), lines.get(i).to());
            }
            Turn turn = turn(transcript, interview, line);
            Signature signature = turn == null && endsWithWords() ? Signature.of(text, line.from(), line.to(), lexicon) : null;
            if (turn != null) {
                turns.put(body.size(), turn);
                body.add(paragraph(turn.words().start(), line.to(), Paragraph.Form.TURN, List.of()));
            } else if (signature != null) {
                signed();
                signatures.put(body.size(), signature);
                body.add(paragraph(line.from(), line.to(), Paragraph.Form.SIGNATURE, List.of()));
            } else {
                body.add(paragraph(line.from(), line.to(), form(line.block()), open));
            }
            List<Marked> quotes = body.get(body.size() - 1).quotes();
            open = !quotes.isEmpty() && quotes.get(quotes.size() - 1).running();
        }
    }

    /** One line of the article's body. */
    private record Line(Block block, int from, int to) {

        boolean isProse() {
            return block instanceof Block.Paragraph || block instanceof Block.ListItem;
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Caption caption && !caption.text().isBlank()) {
                captions.add(caption(caption.text()));
            }
            boolean read = block.isBody() && !(block instanceof Block.Preformatted && ProgramText.is(block.text()));
            int from = read ? block.start() : block.end();
            for (Inline inline : read ? block.inlines() : List.<Inline>of()) {
                if (inline.kind() == Inline.Kind.CODE) {
                    code.put(block.start() + inline.span().start(), block.start() + inline.span().end());
                }
            }
            while (from < block.end()) {
                int lineEnd = text.indexOf('\n', from);
                int to = lineEnd < 0 || lineEnd > block.end() ? block.end() : lineEnd;
                int dash = block instanceof Block.Quotation ? Signature.inside(text, from, to) : -1;
                if (dash > from) {
                    lines.add(new Line(block, from, dash));
                    from = dash;
                }
                if (!text.substring(from, to).isBlank() && !Furniture.is(text, from, to, lexicon)) {
                    lines.add(new Line(block, from, to));
                }
                from = to + 1;
            }
        }
        return lines;
    }

    private Turn turn(Transcript transcript, Interview interview, Line line) {
        SpeakerLabel label = line.isProse() ? transcript.labelAt(line.from()) : null;
        if (label != null && !label.isBare(line.to())) {
            return Turn.labelled(label, line.to(), lexicon);
        }
        Interview.Line asked = interview.at(line.block().start());
        boolean goesOn = line.isProse() && transcript.goesOnAt(line.from()) || asked == Interview.Line.GOES_ON
                || asked == Interview.Line.ANSWER && line.from() > line.block().start();
        Span words = new Span(line.from(), line.to());
        if (goesOn) {
            boolean spoken = Transcript.isSpoken(text, line.from(), line.to()) && !transcript.asksAt(line.from());
            return turns.containsKey(body.size() - 1) ? Turn.unlabelled(spoken ? Turn.Kind.GOES_ON : Turn.Kind.ASIDE, words) : null;
        }
        return asked == null ? null
                : Turn.unlabelled(asked == Interview.Line.QUESTION ? Turn.Kind.ASIDE : Turn.Kind.ANSWER, words);
    }

    /** Whether the paragraph before is somebody's words and nothing else, so that a signature may follow. */
    private boolean endsWithWords() {
        if (body.isEmpty()) {
            return false;
        }
        Paragraph last = body.get(body.size() - 1);
        return last.form() == Paragraph.Form.QUOTATION || isMarkedWhole(last);
    }

    private static boolean isMarkedWhole(Paragraph paragraph) {
        return paragraph.size() == 1 && paragraph.token(0).isQuote();
    }

    /** What is signed below is said, the whole of it, also without marks; marks inside it are no quotations of their own. */
    private void signed() {
        for (int p = body.size() - 1; p >= 0 && body.get(p).form() == Paragraph.Form.QUOTATION && !isMarkedWhole(body.get(p)); p--) {
            Paragraph unmarked = body.get(p);
            int end = unmarked.end();
            while (end > unmarked.start() && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            body.set(p, paragraph(unmarked.start(), unmarked.end(), Paragraph.Form.QUOTATION, List.of(Marked.block(unmarked.start(), end))));
        }
    }

    private static Paragraph.Form form(Block block) {
        return block instanceof Block.Heading ? Paragraph.Form.HEADING
                : block instanceof Block.Quotation ? Paragraph.Form.QUOTATION : Paragraph.Form.PROSE;
    }

    private Paragraph paragraph(int from, int to, Paragraph.Form form, boolean open) {
        List<Marked> spoken = form == Paragraph.Form.PROSE ? DialogueDashes.scan(text, from, to, lexicon, isDialogueBefore()) : List.of();
        if (!spoken.isEmpty()) {
            return paragraph(from, to, Paragraph.Form.DIALOGUE, Incises.cut(text, spoken, lexicon));
        }
        List<Marked> marked = Incises.cut(text, BrokenMark.mend(text, said(from, to, open), lexicon), lexicon);
        if (form == Paragraph.Form.QUOTATION && marked.isEmpty() && isIntroduced()) {
            marked = List.of(Marked.block(from, to));
        }
        return paragraph(from, to, form, marked);
    }

    /** What stands in marks, but not in those of a program, nor in code amid the prose. */
    private List<Marked> said(int from, int to, boolean open) {
        List<Marked> said = ProgramText.without(text, from, to, MarkScanner.scan(text, from, to, open));
        return code.isEmpty() ? said : said.stream().filter(marked -> !isCode(marked)).toList();
    }

    /** Whether all that stands in marks, or the opening one, is code. */
    private boolean isCode(Marked marked) {
        Map.Entry<Integer, Integer> before = code.floorEntry(marked.start());
        return before != null && (before.getValue() >= marked.end() || before.getValue() > marked.open() && before.getKey() <= marked.open());
    }

    private Paragraph paragraph(int from, int to, Paragraph.Form form, List<Marked> marked) {
        List<Marked> quotes = new ArrayList<>(marked.size());
        List<Token> tokens = Tokenizer.tokens(text, from, to, marked, lexicon, quotes);
        return new Paragraph(text, from, to, form, quotes, tokens);
    }

    private boolean isDialogueBefore() {
        return !body.isEmpty() && body.get(body.size() - 1).form() == Paragraph.Form.DIALOGUE;
    }

    /** A block quotation without marks is somebody's words when a colon leads to it, or when it goes on from one. */
    private boolean isIntroduced() {
        if (body.isEmpty() || body.get(body.size() - 1).size() == 0) {
            return false;
        }
        Paragraph last = body.get(body.size() - 1);
        boolean goesOn = last.form() == Paragraph.Form.QUOTATION && last.quotes().size() == 1 && last.quotes().get(0).isBlock();
        return goesOn || last.token(last.size() - 1).isColon() && mayReport(last);
    }

    /** Lee wrote: ⏎ … or Lee: ⏎ …, but not <u>Use the same options for:</u> ⏎ …: a word of saying, or hardly more than a name. */
    private boolean mayReport(Paragraph paragraph) {
        if (lexicon.isEmpty()) {
            return true;
        }
        int start = paragraph.sentenceStart(paragraph.size() - 1);
        boolean capital = false;
        for (int i = start; i < paragraph.size(); i++) {
            Token token = paragraph.token(i);
            if (token.isWord() && (lexicon.isCue(token.lower()) || lexicon.isManner(token.lower()) || lexicon.is(token.lower(), "according")
                    || lexicon.is(token.lower(), "head-noun") || lexicon.is(token.lower(), "utterance") || lexicon.is(token.lower(), "document"))) {
                return true;
            }
            capital |= token.isCapital();
        }
        return capital && paragraph.size() - start <= LONGEST_NAME;
    }

    private Paragraph caption(String words) {
        List<Token> tokens = Tokenizer.tokens(words, 0, words.length(), List.of(), lexicon, new ArrayList<>());
        return new Paragraph(words, 0, words.length(), Paragraph.Form.CAPTION, List.of(), tokens);
    }

    /** Names come in a second reading where the first has found surnames that are common words too. */
    private void name() {
        known = KnownWords.of(body, lexicon);
        name(known);
        KnownWords better = known.withSurnames(naming(), lexicon);
        if (better.isNews() || lexicon.has("capital-nouns")) {
            known = better;
            name(better);
        }
        turns.forEach((index, turn) -> {
            if (turn.named() != null) {
                name(index, turn.named());
            }
        });
        signatures.forEach((index, signature) -> {
            body.get(index).name(List.of());
            name(index, signature.mention());
        });
    }

    /** Adds a name that stands in paragraph {@code index} but not in its narration. */
    private void name(int index, Mention mention) {
        List<Mention> mentions = new ArrayList<>(List.of(mention));
        mentions.addAll(body.get(index).mentions());
        body.get(index).name(mentions);
    }

    private void name(KnownWords words) {
        for (Paragraph paragraph : naming()) {
            paragraph.name(NameFinder.names(paragraph, lexicon, words));
        }
        FramedNames.lengthen(naming(), lexicon);
    }
}
