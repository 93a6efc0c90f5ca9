package dev.quoth.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds the clauses of a paragraph that report speech, in order of their verbs. */
final class ClauseFinder {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final SubjectFinder subjects;

    ClauseFinder(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.subjects = new SubjectFinder(paragraph, lexicon);
    }

    List<Clause> clauses() {
        List<Clause> found = new ArrayList<>();
        for (int v = 0; v < paragraph.size(); v++) {
            Token token = paragraph.token(v);
            Clause clause = null;
            if (token.isWord()) {
                if (lexicon.is(token.lower(), "according") && v + 1 < paragraph.size() && lexicon.is(paragraph.token(v + 1).lower(), "according-to")) {
                    clause = according(v);
                } else if (lexicon.isCue(token.lower())) {
                    clause = reporting(v);
                } else if (besideQuote(v) && isVerbLike(v)) {
                    clause = reporting(v);
                }
            } else if (token.isColon() && v + 1 < paragraph.size() && paragraph.token(v + 1).isQuote() && !endsWithCue(found, v)) {
                clause = colon(v);
            } else if (token.isDash() && v > 0 && paragraph.token(v - 1).isQuote()) {
                clause = dash(v);
            }
            if (clause != null) {
                found.add(clause);
            }
        }
        return found;
    }

    private boolean endsWithCue(List<Clause> found, int v) {
        if (found.isEmpty()) {
            return false;
        }
        Clause last = found.get(found.size() - 1);
        return last.cue() >= paragraph.sentenceStart(v);
    }

    private boolean isVerbLike(int v) {
        String word = paragraph.token(v).lower();
        if (lexicon.isManner(word)) {
            return true;
        }
        return !paragraph.token(v).isCapital() && word.length() > 4 && word.endsWith("ed") && !lexicon.is(word, "determiner");
    }

    /** Whether the verb belongs to the words right after or right before a quotation. */
    private boolean besideQuote(int v) {
        int start = paragraph.sentenceStart(v);
        int end = paragraph.sentenceEnd(v);
        for (int i = v - 1; i >= start && i > v - 14; i--) {
            if (paragraph.token(i).isQuote()) {
                return true;
            }
        }
        if (start > 0 && paragraph.token(start - 1).isQuote() && v - start < 6) {
            return true;
        }
        for (int i = v + 1; i < end && i < v + 20; i++) {
            if (paragraph.token(i).isQuote()) {
                Token before = paragraph.token(i - 1);
                return before.isComma() || before.isColon() || i == v + 1;
            }
        }
        return false;
    }

    private Clause reporting(int v) {
        int floor = floor(v);
        int ceiling = paragraph.sentenceEnd(v);
        boolean afterQuote = floor == v && v > 0 && paragraph.token(v - 1).isQuote()
                || v > 1 && (paragraph.token(v - 1).isComma() || paragraph.token(v - 1).isDash()) && paragraph.token(v - 2).isQuote();
        if (afterQuote || v == paragraph.sentenceStart(v)) {
            SubjectFinder.Subject after = subjects.after(v, ceiling);
            if (after != null) {
                return clause(after, v, true);
            }
            if (afterQuote) {
                return null;
            }
        }
        if (v > 0 && isNounPlace(v)) {
            return null;
        }
        SubjectFinder.Subject before = subjects.before(v, floor);
        return before == null ? null : clause(before, v, false);
    }

    /** "The report", "his claim": forms of reporting verbs that stand where a noun does. */
    private boolean isNounPlace(int v) {
        String before = paragraph.token(v - 1).lower();
        Token previous = paragraph.token(v - 1);
        if (lexicon.is(before, "determiner") || lexicon.is(before, "preposition") && !before.equals("to") && !before.equals("by") && !before.equals("as")) {
            return true;
        }
        return previous.isPossessive() && !paragraph.token(v).lower().endsWith("ed") && !paragraph.token(v).lower().endsWith("ing")
                && !paragraph.token(v).is("said");
    }

    private Clause clause(SubjectFinder.Subject subject, int v, boolean inverted) {
        int from = Math.min(subject.from(), v);
        int to = Math.max(subject.to(), v + 1);
        return new Clause(subject.source(), from, extent(to, v), v, v + 1, inverted);
    }

    /** A clause reaches to the next point or quotation: "Lee said in a statement Friday". */
    private int extent(int to, int v) {
        int i = to;
        int end = paragraph.sentenceEnd(v);
        while (i < end && (paragraph.token(i).isWord() || paragraph.token(i).kind() == Token.Kind.NUMBER) && !paragraph.token(i).is("that")) {
            i++;
        }
        return i;
    }

    /** First token that belongs to the same clause as the verb: after the quotation or the sentence before. */
    private int floor(int v) {
        int start = paragraph.sentenceStart(v);
        for (int i = v - 1; i >= start; i--) {
            if (paragraph.token(i).isQuote() && paragraph.token(i).end() - paragraph.token(i).start() >= 12) {
                return i + 1;
            }
            if (paragraph.token(i).lower().equals(";")) {
                return i + 1;
            }
        }
        return start;
    }

    private Clause according(int v) {
        SubjectFinder.Subject subject = subjects.after(v + 1, paragraph.sentenceEnd(v));
        return subject == null ? null : new Clause(subject.source(), v, subject.to(), v, v + 2, true);
    }

    /** "Ann Lee took to the stage: "…"" names its subject although it has no reporting verb. */
    private Clause colon(int v) {
        int floor = floor(v);
        SubjectFinder.Subject subject = subjects.ofSentence(floor, v);
        return subject == null ? null : new Clause(subject.source(), subject.from(), v, -1, -1, false);
    }

    /** "…" — Ann Lee, mayor of Harrow */
    private Clause dash(int v) {
        int i = v + 1;
        if (i >= paragraph.size()) {
            return null;
        }
        Mention mention = paragraph.mentionStartingAt(i);
        if (mention == null || mention.kind() == Mention.Kind.BODY) {
            return null;
        }
        boolean ends = mention.to() >= paragraph.size() || paragraph.token(mention.to()).isPoint();
        return ends ? new Clause(new Source.Named(mention), mention.from(), mention.to(), -1, -1, false) : null;
    }
}
