package dev.quoth.quote.clause;

import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Lexicon;

/**
 * Lets a clause begin right behind the words in marks where nothing but nouns leads from them to its verb, for all of them name the source:
 * “Row,” <u>lead researcher and</u> Harrow scientist Ann Lee said; “Row,” <u>company</u> chief Ann Lee said; “Row,” <u>Lee and</u> her team
 * wrote; “Row,” <u>Ann Lee, a diver at the Council on Tides, Nets and</u> Boats said.
 */
final class SourceBehindQuote {

    /** Tokens between the quotation and what is known of the source. */
    private static final int LONGEST = 20;

    private final Paragraph paragraph;
    private final Lexicon lexicon;

    SourceBehindQuote(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
    }

    /** The clause from the quotation before it on, itself where it begins there or other words than nouns lead to it. */
    Clause widen(Clause clause) {
        int start = lexicon.hasPhrases() && !clause.inverted() && clause.cue() >= 0 ? behindQuote(clause.from()) : -1;
        if (start < 0 || start >= clause.from() || !leadsNominally(start, clause.from())) {
            return clause;
        }
        return new Clause(source(start, clause), start, clause.to(), clause.cue(), clause.cueEnd(), false);
    }

    /** First token behind the quotation that a comma parts from what follows, -1 where none is near or it only hangs on what follows. */
    private int behindQuote(int from) {
        for (int i = from - 1; i >= 0 && i >= from - LONGEST; i--) {
            if (paragraph.token(i).isQuote()) {
                Marked marked = paragraph.quotes().get(paragraph.token(i).quote());
                boolean outside = paragraph.token(i + 1).isComma();
                boolean pause = outside || paragraph.text().charAt(marked.end() - 1) == ',';
                return pause && !paragraph.isInOpeningClause(i, lexicon) ? i + (outside ? 2 : 1) : -1;
            }
            if (!paragraph.token(i).isText() && !paragraph.token(i).isComma()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean leadsNominally(int start, int end) {
        Phrases phrases = paragraph.phrases(lexicon);
        int k = phrases.at(start);
        if (phrases.get(k).from() != start || !phrases.get(k).is(Phrase.Kind.NOUN)) {
            return false;
        }
        for (; phrases.get(k).from() < end; k++) {
            Phrase phrase = phrases.get(k);
            boolean joins = phrase.is(Phrase.Kind.CONJUNCTION) && paragraph.token(phrase.from()).is("and");
            boolean comma = phrase.is(Phrase.Kind.PAUSE) && paragraph.token(phrase.from()).isComma();
            if (!phrase.is(Phrase.Kind.NOUN) && !phrases.isPreposition(k) && !joins && !comma) {
                return false;
            }
        }
        return true;
    }

    /** Who is named first where others are only joined to them, or something is said of them; else who stands at the verb. */
    private Source source(int start, Clause clause) {
        Phrases phrases = paragraph.phrases(lexicon);
        int k = phrases.at(start);
        Phrase first = phrases.get(k);
        Mention name = first.name();
        if (name != null && name.isOfBody() && clause.source() instanceof Source.Named) {
            return clause.source();
        }
        boolean person = clause.source() instanceof Source.Named named && named.mention().kind() == Mention.Kind.PERSON;
        boolean apposed = name != null && name.kind() == Mention.Kind.PERSON && paragraph.token(first.to()).isComma() && !person;
        if (apposed || name != null && paragraph.token(first.to()).is("and") && !(clause.source() instanceof Source.Named)) {
            return new Source.Named(name);
        }
        String head = paragraph.token(first.head()).lower();
        boolean qualified = name == null && phrases.isPreposition(k + 1) && (lexicon.isRole(head) || lexicon.isRoles(head)) && !person;
        return qualified ? new Source.Role(start, clause.sourceEnd(), head) : clause.source();
    }
}
