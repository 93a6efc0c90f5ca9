package dev.quoth.quote.match;

import dev.quoth.news.Quote;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.reference.Said;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that report by their mood alone, as German does for paragraphs: Voss sagte, die Brücke sei sicher. <u>Man werde im Mai
 * öffnen.</u> They are whoever's was reported last.
 */
final class FreeReport {

    private FreeReport() { }

    static List<Utterance> in(Passage passage, Lexicon lexicon) {
        List<Utterance> found = new ArrayList<>();
        if (!lexicon.has("reported-mood")) {
            return found;
        }
        Paragraph paragraph = passage.paragraph();
        Said said = passage.before();
        int c = 0;
        for (int from = 0; from < paragraph.size(); from = paragraph.sentenceEnd(from)) {
            int to = paragraph.sentenceEnd(from);
            boolean attributed = false;
            while (c < passage.clauses().size() && passage.clauses().get(c).from() < to) {
                attributed = true;
                said = passage.said().get(c).isKnown() ? passage.said().get(c) : said;
                c++;
            }
            if (!attributed && said.isKnown() && reports(paragraph, from, to, lexicon)) {
                Utterance utterance = new Utterance(Quote.Kind.INDIRECT, paragraph.span(from, lastWord(paragraph, from, to) + 1));
                utterance.attribute(said.on(Quote.Basis.CARRIED));
                found.add(utterance);
            }
        }
        return found;
    }

    /** A verb in the reporting mood, and nothing in marks or in the first person. */
    private static boolean reports(Paragraph paragraph, int from, int to, Lexicon lexicon) {
        boolean mood = false;
        for (int i = from; i < to; i++) {
            Token token = paragraph.token(i);
            if (token.isQuote() || lexicon.is(token.lower(), "first-person")) {
                return false;
            }
            mood |= token.isWord() && !token.isCapital() && lexicon.is(token.lower(), "reported-mood");
        }
        return mood;
    }

    private static int lastWord(Paragraph paragraph, int from, int to) {
        int last = to - 1;
        while (last > from && paragraph.token(last).isPoint()) {
            last--;
        }
        return last;
    }
}
