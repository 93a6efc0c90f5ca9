package dev.quoth.quote;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts an article into the paragraphs that the rules read, line by line, with their quotations folded and their names found. */
final class Paragraphs {

    private final Article article;
    private final String text;
    private final Lexicon lexicon;
    private final List<Paragraph> body = new ArrayList<>();
    private final List<Paragraph> captions = new ArrayList<>();

    private Paragraphs(Article article, Lexicon lexicon) {
        this.article = article;
        this.text = article.text();
        this.lexicon = lexicon;
    }

    static Paragraphs of(Article article, Lexicon lexicon) {
        Paragraphs paragraphs = new Paragraphs(article, lexicon);
        paragraphs.cut();
        paragraphs.name();
        return paragraphs;
    }

    /** Those of the article's text, in order. */
    List<Paragraph> body() {
        return body;
    }

    /** All in which names stand: captions are no part of the text, but a picture's caption may be the only place with a full name. */
    List<Paragraph> naming() {
        List<Paragraph> all = new ArrayList<>(captions);
        all.addAll(body);
        return all;
    }

    private void cut() {
        boolean open = false;
        for (Block block : article.blocks()) {
            if (block instanceof Block.Caption caption && !caption.text().isBlank()) {
                captions.add(caption(caption.text()));
            }
            if (!block.isBody()) {
                continue;
            }
            int from = block.start();
            while (from < block.end()) {
                int lineEnd = text.indexOf('\n', from);
                int to = lineEnd < 0 || lineEnd > block.end() ? block.end() : lineEnd;
                if (!text.substring(from, to).isBlank()) {
                    Paragraph paragraph = paragraph(from, to, form(block), open);
                    body.add(paragraph);
                    List<Marked> quotes = paragraph.quotes();
                    open = !quotes.isEmpty() && quotes.get(quotes.size() - 1).running();
                }
                from = to + 1;
            }
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
        List<Marked> marked = Incises.cut(text, BrokenMark.mend(text, MarkScanner.scan(text, from, to, open), lexicon), lexicon);
        if (form == Paragraph.Form.QUOTATION && marked.isEmpty() && isIntroduced()) {
            marked = List.of(Marked.block(from, to));
        }
        return paragraph(from, to, form, marked);
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
        return goesOn || last.token(last.size() - 1).isColon();
    }

    private Paragraph caption(String words) {
        List<Token> tokens = Tokenizer.tokens(words, 0, words.length(), List.of(), lexicon, new ArrayList<>());
        return new Paragraph(words, 0, words.length(), Paragraph.Form.CAPTION, List.of(), tokens);
    }

    private void name() {
        Set<String> lowerWords = lowerWords();
        for (Paragraph paragraph : naming()) {
            paragraph.name(NameFinder.names(paragraph, lexicon, lowerWords));
        }
    }

    private Set<String> lowerWords() {
        Set<String> words = new HashSet<>();
        for (Paragraph paragraph : body) {
            for (Token token : paragraph.tokens()) {
                if (token.isWord() && !token.isCapital()) {
                    words.add(token.lower());
                }
            }
        }
        return words;
    }
}
