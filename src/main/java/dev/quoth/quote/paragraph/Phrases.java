package dev.quoth.quote.paragraph;

import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph as the phrases it is cut into ({@link Chunker}), and which of them holds a word. No word has a part of speech of its own
 * here: closed classes, endings and what stands beside a word decide ({@link WordClasses}, {@link VerbSense}), which is enough to find
 * subjects.
 */
public final class Phrases {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final List<Phrase> phrases;
    private final int[] at;

    private Phrases(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = Chunker.cut(paragraph, lexicon);
        this.at = new int[paragraph.size()];
        for (int k = 0; k < phrases.size(); k++) {
            Arrays.fill(at, phrases.get(k).from(), phrases.get(k).to(), k);
        }
    }

    static Phrases of(Paragraph paragraph, Lexicon lexicon) {
        return new Phrases(paragraph, lexicon);
    }

    /** How many there are. */
    public int size() {
        return phrases.size();
    }

    /** Phrase {@code k}, counted from 0 in text order. */
    public Phrase get(int k) {
        return phrases.get(k);
    }

    /** Index of the phrase that holds token {@code i}. */
    public int at(int i) {
        return at[i];
    }

    /** The last phrase up to {@code from} that is no adverb, or before {@code floor}. */
    public int skipAdverbs(int from, int floor) {
        int j = from;
        while (j >= floor && phrases.get(j).is(Phrase.Kind.ADVERB)) {
            j--;
        }
        return j;
    }

    /** Words that are both prepositions and conjunctions begin a clause before a subject: after Lee said; as officials put it. */
    public boolean isPreposition(int k) {
        return phrases.get(k).is(Phrase.Kind.PREPOSITION) && !lexicon.is(first(k).lower(), "subordinator");
    }

    /** The phrase that phrase {@code k} hangs on by prepositions, not before {@code floor}: <u>the keeper</u> of the light in Harrow. */
    public int headOf(int k, int floor) {
        int head = k;
        while (head - 2 >= floor && isPreposition(head - 1) && phrases.get(head - 2).isNominal()) {
            head -= 2;
        }
        return head;
    }

    /** Whether phrase {@code k} opens or closes a bracket. */
    public boolean isBracket(int k) {
        return phrases.get(k).is(Phrase.Kind.PAUSE) && first(k).is(")");
    }

    /** Whether a pause ends a sentence. */
    public boolean isStop(int pause) {
        return first(pause).isStop() || first(pause).isColon() || first(pause).is(";");
    }

    private Token first(int k) {
        return paragraph.token(phrases.get(k).from());
    }

    /** On Tarn Radio's "Morning Tide," Ann Lee said: the comma inside the marks parts what follows. */
    public boolean endsWithPause(int k) {
        Token last = paragraph.token(phrases.get(k).to() - 1);
        return last.kind() == Token.Kind.TERM && endsWithPause(last, paragraph);
    }

    /** Whether the marks of a title hold a comma or a stop before they close: “Harrow,”. */
    public static boolean endsWithPause(Token term, Paragraph paragraph) {
        String text = paragraph.text().substring(term.start(), term.end());
        return text.length() > 2 && ",.!?".indexOf(text.charAt(text.length() - 2)) >= 0;
    }
}
