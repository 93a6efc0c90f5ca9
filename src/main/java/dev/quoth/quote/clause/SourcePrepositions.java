package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.NounPhrases;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.subject.Subjects;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.List;

/**
 * Sources named by a preposition instead of a verb: according to Ann Lee, laut Polizei, nach Angaben der Feuerwehr, selon elle,
 * d'après le maire, de acuerdo con la alcaldesa; and behind the name, dem Wirt zufolge.
 */
final class SourcePrepositions {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final List<String[]> locutions;

    SourcePrepositions(Paragraph paragraph, Lexicon lexicon, NounPhrases phrases, Subjects subjects) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.subjects = subjects;
        this.locutions = lexicon.locutions("according-phrase");
    }

    /** The clause whose preposition begins with token {@code v}, or null. */
    Clause at(int v) {
        if (lexicon.is(paragraph.token(v).lower(), "according-after")) {
            return behind(v);
        }
        Clause opinion = opinion(v);
        if (opinion != null) {
            return opinion;
        }
        int to = end(v);
        if (to < 0 || to >= paragraph.size()) {
            return null;
        }
        int ceiling = paragraph.sentenceEnd(v);
        Subject subject = lexicon.has("inversion") ? governed(to, ceiling) : subjects.after(to - 1, ceiling);
        return subject == null || isNoSource(subject) ? null : new Clause(subject.source(), v, behindRole(subject), v, to, true);
    }

    /**
     * Según Diego Oria, ingeniero<u>,</u> el tablero está «roto»: the comma behind a role that is told of the name, else where the subject
     * ends.
     */
    private int behindRole(Subject subject) {
        int comma = subject.to();
        if (!lexicon.has("inversion") || !subject.isNamed() || comma >= paragraph.size() || !paragraph.token(comma).isComma()) {
            return comma;
        }
        int end = comma + 1;
        while (end < paragraph.size() && end - comma < NounPhrases.LONGEST && paragraph.token(end).isWord()) {
            end++;
        }
        boolean closed = end > comma + 1 && end < paragraph.size() && paragraph.token(end).isComma();
        return closed && lexicon.isRole(phrases.head(comma + 1, end)) ? end : comma;
    }

    /** Lena Voss sagte laut <u>Redetext</u>: „…“; laut Marktprognosen: what was read from, or counted, is nobody. */
    private boolean isNoSource(Subject subject) {
        String last = paragraph.token(subject.to() - 1).lower();
        return subject.to() - subject.from() <= 2 && lexicon.endsLike(last, "no-source");
    }

    /** <u>Pour Luc Aubry</u>, « rien n’est perdu »; <u>per la chimica</u>, invece, «niente è perduto». */
    private Clause opinion(int v) {
        if (v + 2 >= paragraph.size() || v != paragraph.sentenceStart(v) || !lexicon.is(paragraph.token(v).lower(), "opinion")) {
            return null;
        }
        Mention who = paragraph.mentionStartingAt(lexicon.is(paragraph.token(v + 1).lower(), "determiner") ? v + 2 : v + 1);
        if (who != null) {
            int end = behindRole(new Subject(new Source.Named(who), v, who.to()));
            boolean opines = isBeforeQuote(end) || who.kind() == Mention.Kind.PERSON && isBeforeClauseWithQuote(end);
            return !who.isOfBody() && opines ? new Clause(new Source.Named(who), v, behindAside(end), v, v + 1, true) : null;
        }
        int to = v + 1;
        while (to < paragraph.size() && to - v < NounPhrases.LONGEST && paragraph.token(to).isWord()) {
            to++;
        }
        String head = phrases.head(v + 1, to);
        boolean role = lexicon.is(paragraph.token(v + 1).lower(), "definite") && lexicon.isRole(head) && isBeforeQuote(to);
        return role ? new Clause(new Source.Role(v + 1, to, head), v, to, v, v + 1, true) : null;
    }

    /** Per Ada Neri<u>, invece</u>, «…»; {@code i} where no such word stands between commas. */
    private int behindAside(int i) {
        boolean aside = i + 2 < paragraph.size() && paragraph.token(i).isComma() && lexicon.is(paragraph.token(i + 1).lower(), "adverb")
                && paragraph.token(i + 2).isComma();
        return aside ? i + 2 : i;
    }

    /** Pour Luc Aubry<u>,</u> ingénieur, le tablier est « en fin de vie »: words in marks that the rest of the sentence ends with. */
    private boolean isBeforeClauseWithQuote(int comma) {
        int end = paragraph.sentenceEnd(comma - 1);
        while (end > comma && paragraph.token(end - 1).isPoint()) {
            end--;
        }
        return comma < end && paragraph.token(comma).isComma() && paragraph.token(end - 1).isQuote();
    }

    private boolean isBeforeQuote(int i) {
        int quote = i < paragraph.size() && paragraph.token(i).isComma() ? i + 1 : i;
        quote = behindAside(i) > i ? behindAside(i) + 1 : quote;
        return quote < paragraph.size() && paragraph.token(quote).isQuote();
    }

    /** Token after the preposition that begins with token {@code v}, -1 where none does. */
    private int end(int v) {
        for (String[] words : locutions) {
            if (begins(words, v)) {
                return v + words.length;
            }
        }
        if (lexicon.is(paragraph.token(v).lower(), "according")) {
            if (!lexicon.has("according-to")) {
                return v + 1;
            }
            return v + 1 < paragraph.size() && lexicon.is(paragraph.token(v + 1).lower(), "according-to") ? v + 2 : -1;
        }
        return -1;
    }

    private boolean begins(String[] words, int v) {
        if (v + words.length > paragraph.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!paragraph.token(v + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    private Clause behind(int v) {
        int floor = paragraph.sentenceStart(v);
        if (v == floor) {
            return null;
        }
        Mention mention = paragraph.mentionEndingAt(v - 1);
        if (mention != null) {
            return new Clause(new Source.Named(mention), mention.from(), v + 1, v, v + 1, false);
        }
        Subject phrase = paragraph.token(v - 1).isWord() ? phrases.endingAt(v - 1, floor) : null;
        return phrase == null ? null : new Clause(phrase.source(), phrase.from(), v + 1, v, v + 1, false);
    }

    /** What the preposition governs: a pronoun, a name, or a noun phrase up to the verb or the comma. */
    private Subject governed(int from, int ceiling) {
        int i = from;
        if (i + 1 < ceiling && lexicon.is(paragraph.token(i).lower(), "genitive") && !startsName(i)) {
            i++;
        }
        if (i >= ceiling || !paragraph.token(i).isWord()) {
            return null;
        }
        String word = paragraph.token(i).lower();
        boolean verb = lexicon.isCue(word) || lexicon.is(word, "auxiliary") && !lexicon.is(word, "determiner");
        if (verb && !paragraph.token(i).isCapital()) {
            return null;
        }
        if (lexicon.is(word, "oblique")) {
            return new Subject(new Source.Pronoun(word, i), i, i + 1);
        }
        int to = i;
        while (to < ceiling && to - i < NounPhrases.LONGEST && continues(i, to)) {
            Mention mention = paragraph.mentionStartingAt(to);
            if (mention != null && (to == i || !lexicon.is(paragraph.token(to - 1).lower(), "preposition"))) {
                return new Subject(new Source.Named(mention), i, mention.to());
            }
            to = mention != null ? mention.to() : to + 1;
        }
        Subject apposed = to == i ? null : apposed(i, to, ceiling);
        if (apposed != null) {
            return apposed;
        }
        String head = to == i ? "" : phrases.head(i, to);
        return head.isEmpty() ? null : new Subject(new Source.Role(i, to, head), i, to);
    }

    /** Según el autor<u>, Luis Ramos,</u> «…»: the name between commas, of whom the role before it is told. */
    private Subject apposed(int from, int comma, int ceiling) {
        Mention name = comma + 1 < ceiling && paragraph.token(comma).isComma() ? paragraph.mentionStartingAt(comma + 1) : null;
        boolean closed = name != null && name.isFull() && name.kind() != Mention.Kind.BODY && name.kind() != Mention.Kind.PLACE
                && name.to() < paragraph.size() && (paragraph.token(name.to()).isComma() || paragraph.token(name.to()).isColon());
        return closed && lexicon.isRole(phrases.head(from, comma)) ? new Subject(new Source.Named(name), from, name.to()) : null;
    }

    private boolean startsName(int i) {
        return paragraph.mentionStartingAt(i) != null;
    }

    /** In German a small word after the noun ends the phrase, unless it goes on with an article or a preposition. */
    private boolean continues(int from, int i) {
        Token token = paragraph.token(i);
        String word = token.lower();
        if (!token.isWord() && token.kind() != Token.Kind.NUMBER) {
            return false;
        }
        boolean article = lexicon.is(word, "determiner");
        if (!article && (lexicon.is(word, "relative") || lexicon.is(word, "auxiliary") || lexicon.is(word, "conjunction")
                || i > from && lexicon.is(word, "day"))) {
            return false;
        }
        return !phrases.endsBefore(i, from) || lexicon.is(word, "owner") && !article;
    }
}
