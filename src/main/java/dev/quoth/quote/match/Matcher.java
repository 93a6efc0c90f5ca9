package dev.quoth.quote.match;

import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decides which clause belongs to which quotation of a paragraph. */
final class Matcher {

    private static final int LONGEST_GAP = 8;
    private static final int REACH = 80;

    private final String text;
    private final Paragraph paragraph;
    private final List<Clause> clauses;
    private final boolean[] human;
    private final int[] order;
    private final Lexicon lexicon;
    private final OtherClauses others;
    private final List<Match> matches = new ArrayList<>();

    private Matcher(Paragraph paragraph, List<Clause> clauses, boolean[] human, Lexicon lexicon) {
        this.text = paragraph.text();
        this.paragraph = paragraph;
        this.clauses = clauses;
        this.human = human;
        this.order = new int[clauses.size()];
        for (int c = 0; c < order.length; c++) {
            int own = clauses.get(c).cue() >= 0 ? clauses.get(c).cue() : clauses.get(c).from();
            order[c] = c == 0 ? own : Math.max(own, order[c - 1]);
        }
        this.lexicon = lexicon;
        this.others = new OtherClauses(paragraph, clauses, lexicon);
    }

    /** @param human of each clause, whether it names a person */
    static List<Match> match(Paragraph paragraph, List<Clause> clauses, boolean[] human, Lexicon lexicon) {
        Matcher matcher = new Matcher(paragraph, clauses, human, lexicon);
        for (int q = 0; q < paragraph.quotes().size(); q++) {
            matcher.matches.add(matcher.of(q));
        }
        return matcher.matches;
    }

    private Match of(int q) {
        int t = paragraph.tokenOf(q);
        if (!lexicon.frames().isEmpty()) {
            return framed(t);
        }
        Marked quote = paragraph.quotes().get(q);
        boolean stopped = lexicon.hasPhrases() && t + 1 < paragraph.size() && paragraph.token(t + 1).is(".");
        char last = stopped ? '.' : text.charAt(quote.end() - 1);
        boolean comma = last == ',' || t + 1 < paragraph.size() && (paragraph.token(t + 1).isComma()
                || (lexicon.isEmpty() || quote.close() == quote.end()) && paragraph.token(t + 1).isDash());
        boolean open = last == '?' || last == '!' || last == '—' || last == '–' || last == '-' || last == '…';
        int before = clauseBefore(t);
        int following = clauseAfter(t);
        int after = before >= 0 && following >= 0 && others.yields(following, before, t) ? -1 : following;
        if (comma && after >= 0 && before < 0 && others.isOfWhatFollows(after, t)) {
            return Match.FLOATING;
        }
        if (comma && after >= 0) {
            return new Match(after, Match.Way.AFTER);
        }
        if (before >= 0 && (introduces(before, t) || resumes(before, q, t))) {
            boolean goesOn = hasBefore(q, before) || resumes(before, q, t);
            return new Match(before, goesOn ? Match.Way.JOINED : Match.Way.BEFORE);
        }
        boolean closed = before >= 0 && (lexicon.hasPhrases() ? last == '.' : isParted(t, after));
        if (after >= 0 && !closed && (open || last == '.' || !clauses.get(after).inverted() || clauses.get(after).cue() >= 0)
                && endsWithClause(after, t, last)) {
            return new Match(after, Match.Way.AFTER);
        }
        int joined = joins(q, t);
        if (joined >= -1) {
            return new Match(joined, Match.Way.JOINED);
        }
        if (before >= 0 && describesSource(before, q)) {
            return Match.FLOATING;
        }
        if (before >= 0) {
            return new Match(before, Match.Way.INSIDE);
        }
        int later = clauseLater(t);
        if (later >= 0) {
            return new Match(later, Match.Way.INSIDE);
        }
        return Match.FLOATING;
    }

    /** Aubry dénonce un « mauvais coup »<u>.</u> Riva parle d'un « grand pas »: a stop behind the marks ends what may be said of them. */
    private boolean isParted(int t, int after) {
        return after >= 0 && !clauses.get(after).inverted() && t + 1 < paragraph.size() && paragraph.token(t + 1).is(".");
    }

    /** Where names have no capitals a clause stands right beside its quotation, with nothing but points between. */
    private Match framed(int t) {
        for (int c = firstFrom(t - REACH); c < clauses.size() && order[c] < t + REACH; c++) {
            Clause clause = clauses.get(c);
            if (clause.to() <= t && isPoints(clause.to(), t) || clause.from() > t && isPoints(t + 1, clause.from())) {
                return new Match(c, clause.from() > t ? Match.Way.AFTER : Match.Way.BEFORE);
            }
        }
        return Match.FLOATING;
    }

    private boolean isPoints(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!paragraph.token(i).isPoint()) {
                return false;
            }
        }
        return true;
    }

    /** The clause that begins right after the quotation, the first of those that may, -1 for none. */
    private int clauseAfter(int t) {
        int best = -1;
        for (int c = firstFrom(t - REACH); c < clauses.size() && order[c] < t + REACH; c++) {
            int from = clauses.get(c).from();
            if (from > t && from - t <= LONGEST_GAP && (best < 0 || from < clauses.get(best).from()) && isSlight(t + 1, from)
                    && !others.qualifies(c, t) && !others.isRelative(clauses.get(c)) && !isMeant(clauses.get(c))) {
                best = c;
            }
        }
        return best;
    }

    /** Whether nothing but a pause and a few words stands between a quotation and its clause. */
    private boolean isSlight(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = paragraph.token(i);
            boolean slight = token.isComma() && i == from || token.isDash() || token.isText() && !lexicon.is(token.lower(), "conjunction")
                    || token.lower().equals(".") && i == from;
            if (!slight) {
                return false;
            }
        }
        return true;
    }

    /** The first clause whose verb may stand at or after token {@code at}; clauses are in the order of their verbs. */
    private int firstFrom(int at) {
        int found = Arrays.binarySearch(order, at);
        int c = found < 0 ? -found - 1 : found;
        while (c > 0 && order[c - 1] >= at) {
            c--;
        }
        return c;
    }

    private int clauseBefore(int t) {
        int start = paragraph.sentenceStart(t);
        int best = -1;
        for (int c = firstFrom(start - REACH); c < clauses.size() && order[c] <= t; c++) {
            Clause clause = clauses.get(c);
            boolean ends = clause.cue() >= 0 || clause.to() <= t || !lexicon.hasPhrases();
            if (ends && clause.from() >= start && clause.from() < t && clause.cue() < t
                    && (best < 0 || (human[c] || !human[best]) && !others.isAside(clause, t))) {
                best = c;
            }
        }
        return best;
    }

    /** Many “losses” are no riddle<u>:</u> “I love it,” she said: a colon ends what may be told of the words before it. */
    private int clauseLater(int t) {
        int end = paragraph.sentenceEnd(t);
        for (int i = t + 1; i < end && lexicon.hasPhrases(); i++) {
            end = paragraph.token(i).isColon() ? i : end;
        }
        for (int c = firstFrom(t - REACH); c < clauses.size() && order[c] < end + REACH; c++) {
            if (clauses.get(c).from() > t && clauses.get(c).from() < end && !others.qualifies(c, t) && !others.isRelative(clauses.get(c)) && !others.isJoined(c)
                    && !others.isCircumstance(c) && !isMeant(clauses.get(c))) {
                return c;
            }
        }
        return -1;
    }

    /** The words “any boat” mean <u>what they say</u>: nothing is reported there. */
    private boolean isMeant(Clause clause) {
        return lexicon.hasPhrases() && clause.from() > 0 && paragraph.token(clause.from() - 1).is("what") && clause.cueEnd() < paragraph.size()
                && paragraph.token(clause.cueEnd()).isStop();
    }

    /** “…,” said Ann Lee of Tarn Foods, which launched a line of “imperfect” carrots: the clause of the quotation before names her. */
    private boolean describesSource(int c, int q) {
        boolean same = q > 0 && lexicon.hasPhrases() && clauses.get(c).inverted() && matches.get(q - 1).way() == Match.Way.AFTER
                && matches.get(q - 1).clause() == c;
        for (int i = clauses.get(c).cueEnd(); same && i < paragraph.tokenOf(q); i++) {
            same = !lexicon.is(paragraph.token(i).lower(), "conjunction") || paragraph.token(i).is("and");
        }
        return same;
    }

    /** Whether only a pause lies between the clause and the quotation, and the words begin a sentence or follow the verb. */
    private boolean introduces(int c, int t) {
        Clause clause = clauses.get(c);
        Token before = paragraph.token(t - 1);
        if (before.isColon()) {
            return true;
        }
        if (clause.cueEnd() == t || clause.cueEnd() == t - 1 && before.isDash() && lexicon.has("no-pronoun")) {
            return true;
        }
        if (before.isComma() || clause.to() == t) {
            Marked quote = paragraph.quotes().get(paragraph.token(t).quote());
            int first = text.codePointAt(quote.start());
            boolean fresh = !Character.isLetter(first) || Character.isUpperCase(first) || !Character.isLowerCase(first);
            return before.isComma() && (fresh || t - 1 == clause.to());
        }
        return false;
    }

    /**
     * “The boats,” said Ann Lee, who counted them<u>, “</u>were old”: a small letter after a comma goes on with the quotation before; so it
     * does where she said, pointing to them<u>, “</u>were old”, and what follows narration between dashes inside the marks: «I moli – spiega
     * Ada Neri <u>–</u> sono vecchi».
     */
    private boolean resumes(int c, int q, int t) {
        boolean small = lexicon.hasPhrases() && paragraph.token(t - 1).isComma()
                && Character.isLowerCase(text.codePointAt(paragraph.quotes().get(q).start()));
        if (hasBefore(q, c) && paragraph.token(t - 1).isDash() && paragraph.quotes().get(q).open() == paragraph.quotes().get(q).start()) {
            return true;
        }
        return small && (hasBefore(q, c) || isOfClauseBefore(q, c) && clauses.get(c).cueEnd() < t - 1);
    }

    /** Whether clause {@code c} has the source of the one that stands behind the quotation before {@code q}. */
    private boolean isOfClauseBefore(int q, int c) {
        int before = q == 0 ? -1 : matches.get(q - 1).clause();
        return before >= 0 && hasBefore(q, before) && clauses.get(before).source().equals(clauses.get(c).source());
    }

    /** Whether clause {@code c} stands behind the quotation before {@code q}. */
    private boolean hasBefore(int q, int c) {
        return q > 0 && matches.get(q - 1).clause() == c
                && (matches.get(q - 1).way() == Match.Way.AFTER || matches.get(q - 1).way() == Match.Way.JOINED);
    }

    /** After a question or a full stop the clause must be the whole of what follows: "Why?" Lee asked. */
    private boolean endsWithClause(int c, int t, char last) {
        Clause clause = clauses.get(c);
        int end = clause.to();
        if (end < paragraph.size() && paragraph.token(end).is("that")) {
            return false;
        }
        if (clause.cue() < 0) {
            return end >= paragraph.size() || !paragraph.token(end).isColon();
        }
        boolean direct = end >= paragraph.size() || paragraph.token(end).isStop() || paragraph.token(end).isComma();
        if (others.isAccording(c) && paragraph.token(clause.from()).isCapital()) {
            return end >= paragraph.size() || paragraph.token(end).isStop();
        }
        if (last == '.') {
            boolean close = clause.inverted() || clause.cue() - clause.sourceEnd() <= 1;
            return direct && close && clause.to() - clause.cueEnd() <= 1 + (clause.inverted() ? 6 : 0);
        }
        return true;
    }

    /** The clause that closes a sentence with a fragment is said of the words after it too: It was "a mess" at first, Lee said. "…" */
    private boolean closesFragment(int c, int fragment, int t) {
        Clause clause = clauses.get(c);
        return clause.from() > fragment && paragraph.sentenceStart(t) == t && paragraph.sentenceEnd(clause.from()) == t
                && clause.to() >= t - 4;
    }

    /** Index of the clause of the utterance that goes on here, -1 when that one has none, -2 when nothing goes on. */
    private int joins(int q, int t) {
        if (q == 0) {
            return -2;
        }
        int previous = paragraph.tokenOf(q - 1);
        Match match = matches.get(q - 1);
        if (match.way() == Match.Way.INSIDE) {
            return closesFragment(match.clause(), previous, t) ? match.clause() : -2;
        }
        if (previous + 1 == t) {
            return match.clause();
        }
        if (match.clause() < 0 || paragraph.sentenceStart(t) != t) {
            return -2;
        }
        int end = Math.max(paragraph.sentenceEnd(previous), paragraph.sentenceEnd(clauses.get(match.clause()).from()));
        return end == t ? match.clause() : -2;
    }
}
