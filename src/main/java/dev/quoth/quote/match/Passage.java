package dev.quoth.quote.match;

import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.clause.ClauseFinder;
import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.reference.Discourse;
import dev.quoth.quote.reference.Said;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph while it is read: the clauses that report speech in it, who they name, and which quotation hangs on which.
 *
 * @param index which of the article's paragraphs it is
 * @param before who spoke last before it, and near by
 * @param said who each clause names
 * @param matches what each quotation hangs on
 * @param utterances the utterance each quotation became part of, null for those nobody said; filled from left to right
 */
public record Passage(Paragraph paragraph, int index, Said before, List<Clause> clauses, List<Said> said, List<Match> matches,
        Utterance[] utterances) {

    /** Reads paragraph {@code index}; those its clauses name have spoken afterwards. */
    public static Passage read(Paragraph paragraph, int index, Cast cast, Discourse discourse, Lexicon lexicon) {
        List<Clause> clauses = new ClauseFinder(paragraph, cast, lexicon).clauses();
        Said before = discourse.lastNear();
        List<Said> said = new ArrayList<>(clauses.size());
        boolean[] human = new boolean[clauses.size()];
        for (int c = 0; c < human.length; c++) {
            Said source = discourse.resolve(index, clauses.get(c));
            discourse.spoke(source);
            said.add(source);
            human[c] = source.person() != null && !source.person().isBody() || source.human();
        }
        List<Match> matches = Matcher.match(paragraph, clauses, human, lexicon);
        return new Passage(paragraph, index, before, clauses, said, matches, new Utterance[matches.size()]);
    }

    /** How many quotations it has. */
    public int size() {
        return matches.size();
    }

    /** The marked words of quotation {@code q}. */
    public Marked marked(int q) {
        return paragraph.quotes().get(q);
    }

    /** The first of its words as it stands, empty for none. */
    public String firstWord(int q) {
        String text = paragraph.text();
        int end = marked(q).start();
        while (end < marked(q).end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(marked(q).start(), end);
    }

    /** What quotation {@code q} hangs on. */
    public Match match(int q) {
        return matches.get(q);
    }

    /** Whether quotation {@code q} hangs on a clause. */
    public boolean hasClause(int q) {
        return matches.get(q).clause() >= 0;
    }

    /** The clause of quotation {@code q}, which must have one. */
    public Clause clauseOf(int q) {
        return clauses.get(matches.get(q).clause());
    }

    /** Whom the clause of quotation {@code q} names; it must have one. */
    public Said saidOf(int q) {
        return said.get(matches.get(q).clause());
    }

    /** The utterance of the quotation before {@code q}, null when there is none or nobody said it. */
    public Utterance previous(int q) {
        return q == 0 ? null : utterances[q - 1];
    }
}
