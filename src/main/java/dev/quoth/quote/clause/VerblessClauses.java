package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.NounPhrases;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.subject.Subjects;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Clauses that name a speaker without a reporting verb, by a colon or a dash. */
final class VerblessClauses {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Subjects subjects;

    VerblessClauses(Paragraph paragraph, Lexicon lexicon, Subjects subjects) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    /**
     * "Ann Lee took to the stage: "…"" names its subject although it has no reporting verb; "it came as no surprise to Ann Lee: "…"" has a
     * subject that cannot speak, and a name just before the colon.
     */
    Clause colon(int v, int floor) {
        Subject subject = lexicon.is(paragraph.token(v - 1).lower(), "head-noun") ? owner(floor, v) : null;
        if (subject == null) {
            subject = subjects.topicOf(floor, v);
        }
        if (subject == null) {
            subject = subjects.ofSentence(floor, v);
        }
        Mention name = paragraph.mentionEndingAt(v - 1);
        if (isOfNumber(subject, name) || isField(subject)) {
            return null;
        }
        boolean told = name != null && name.isFull() && name.kind() == Mention.Kind.PERSON && lexicon.hasPhrases()
                && (subject == null || subject.source() instanceof Source.Pronoun pronoun && pronoun.word().equals("it")
                || subject.source() instanceof Source.Role role && !lexicon.isRole(role.head()) && !lexicon.isRoles(role.head()));
        if (told) {
            subject = new Subject(new Source.Named(name), name.from(), v);
        }
        return subject == null ? null : new Clause(subject.source(), subject.from(), v, -1, -1, false);
    }

    /** “…,” was <u>all</u> Lee would say; null for anything else. */
    Clause all(int v) {
        boolean behind = v > 1 && lexicon.hasPhrases() && lexicon.is(paragraph.token(v - 1).lower(), "passive")
                && (paragraph.token(v - 2).isQuote() || v > 2 && paragraph.token(v - 2).isComma() && paragraph.token(v - 3).isQuote());
        if (!behind || v + 3 >= paragraph.size()) {
            return null;
        }
        Mention name = paragraph.mentionStartingAt(v + 1);
        Token pronoun = paragraph.token(v + 1);
        int modal = name == null ? v + 2 : name.to();
        boolean says = modal + 1 < paragraph.size() && lexicon.is(paragraph.token(modal).lower(), "modal")
                && (name != null || lexicon.is(pronoun.lower(), "subject"));
        Source source = name == null ? new Source.Pronoun(pronoun.lower(), v + 1) : new Source.Named(name);
        return says ? new Clause(source, v - 1, modal + 2, modal + 1, modal + 2, false) : null;
    }

    /** 6:52:00 <u>AM</u>: "…"; 32 <u>GB</u>: "…": what follows a number is its unit and nobody. */
    private boolean isOfNumber(Subject subject, Mention name) {
        return subject != null && name != null && subject.from() == name.from() && name.from() > 0
                && paragraph.token(name.from() - 1).kind() == Token.Kind.NUMBER;
    }

    /** Note: "…"; Subject: "…": what a line is for and nobody. */
    private boolean isField(Subject subject) {
        return subject != null && subject.source() instanceof Source.Named named && named.mention().name().size() == 1
                && lexicon.is(paragraph.token(named.mention().to() - 1).lower(), "field");
    }

    /** "From Lee's letter: "…"". */
    private Subject owner(int floor, int v) {
        for (int i = floor + 1; i < v; i++) {
            Mention mention = paragraph.mentionEndingAt(i - 1);
            if (paragraph.token(i).isPossessive() && mention != null) {
                return new Subject(new Source.Named(mention), mention.from(), mention.to());
            }
        }
        return null;
    }

    /** "…" — Ann Lee, mayor of Harrow */
    Clause dash(int v) {
        int i = v + 1;
        if (i >= paragraph.size()) {
            return null;
        }
        Mention mention = paragraph.mentionStartingAt(i);
        boolean person = mention != null && !mention.isOfBody();
        if (person && (mention.to() >= paragraph.size() || paragraph.token(mention.to()).isPoint())) {
            return new Clause(new Source.Named(mention), mention.from(), mention.to(), -1, -1, false);
        }
        return signedAs(i);
    }

    /** "…" — <u>chief engineer of a yard</u>: a role and what hangs on it, to the end of the paragraph. */
    private Clause signedAs(int from) {
        int head = -1;
        boolean governed = false;
        for (int i = from; i < paragraph.size(); i++) {
            Token token = paragraph.token(i);
            String word = token.lower();
            boolean ends = token.isStop() && i + 1 == paragraph.size();
            if (i - from > NounPhrases.LONGEST || !ends && !token.isText() && !token.isComma() || lexicon.is(word, "auxiliary")
                    || lexicon.is(word, "subject") || lexicon.is(word, "relative")) {
                return null;
            }
            governed |= lexicon.is(word, "preposition") || token.isComma();
            head = !governed && lexicon.isRole(word) ? i : head;
        }
        int end = paragraph.token(paragraph.size() - 1).isStop() ? paragraph.size() - 1 : paragraph.size();
        return head < 0 ? null : new Clause(new Source.Role(from, end, paragraph.token(head).lower()), from, end, -1, -1, false);
    }
}
