package dev.quoth.quote.match;

import dev.quoth.quote.clause.Adjacency;
import dev.quoth.quote.clause.AwaitedVerbs;
import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.mark.WorkTitles;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.reference.Said;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.List;
import java.util.Locale;

/**
 * Tells marked words that nobody said: titles of films, books and bills, so-called scare quotes, mottos, names and charges.
 * What a reader of a paper writes about stands so too: Re: “Close the pier,” Jan. 3.
 * They are 9 to 15 in 100 marked spans of two annotated corpora of news.
 */
public final class NotAQuotation {

    private static final int SHORT = 4;
    private static final int FEWEST_LETTERS = 8;
    private static final int LONGEST_TITLE = 8;

    private NotAQuotation() { }

    /** @param subject the subject of its sentence who may have said it, nobody for none; a fragment that ends the sentence is a person's */
    public static boolean is(Passage passage, int quote, Said subject, Lexicon lexicon) {
        Paragraph paragraph = passage.paragraph();
        String text = paragraph.text();
        Match match = passage.match(quote);
        Marked marked = passage.marked(quote);
        List<String> words = WorkTitles.words(text, marked);
        char last = text.charAt(marked.end() - 1);
        boolean ends = last == '.' || last == '!' || last == '?' || last == ',' || last == '…' || last == '—';
        int t = paragraph.tokenOf(quote);
        if (lexicon.isEmpty() && match.way() == Match.Way.FLOATING) {
            return marked.end() - marked.start() < FEWEST_LETTERS || isCornerTitle(text, marked);
        }
        if (lexicon.hasPhrases() && (isListener(paragraph, t, lexicon) || isWithin(passage, quote, last)) && WorkTitles.is(words, lexicon)) {
            return true;
        }
        if (NamedWords.isExample(paragraph, t, lexicon) || NamedWords.isListed(paragraph, t, lexicon) || isInscribed(passage, quote, lexicon)
                || isCredited(paragraph, t, last) || isCited(passage, quote, last, lexicon) || isOfNobody(passage, quote, last, lexicon)
                || isNarrators(passage, quote, lexicon) || isQualifier(passage, quote, last, lexicon)
                || isTermOfThing(passage, quote, ends, lexicon)) {
            return true;
        }
        boolean ofPerson = lexicon.hasPhrases() && subject.person() != null && subject.person().isPerson()
                && !(last == ',' && isAnotherName(paragraph, t, lexicon));
        return switch (match.way()) {
            case JOINED -> passage.previous(quote) == null && !passage.hasClause(quote) && WorkTitles.is(words, lexicon);
            case AFTER, BEFORE -> NamedWords.namesWork(paragraph, t, lexicon) && WorkTitles.is(words, lexicon)
                    || NamedWords.isEntitled(paragraph, t, lexicon)
                    || match.way() == Match.Way.AFTER && last == ',' && NamedWords.isNamedWithin(paragraph, t, lexicon);
            case INSIDE -> !passage.saidOf(quote).isKnown() && !ends && lexicon.has("inversion") || NamedWords.isNamed(paragraph, t, lexicon)
                    || WorkTitles.is(words, lexicon) && !ends || isAcronym(words) || marked.single() && words.size() < SHORT;
            case FLOATING -> NamedWords.isTitleOf(paragraph, t, lexicon) || NamedWords.isSung(paragraph, t, lexicon)
                    || !isReported(paragraph, t, lexicon) && !isInReport(passage, t, lexicon)
                    && (isNameOrTitle(paragraph, t, words, ends, lexicon)
                    || words.size() < SHORT && !(ends && (ofPerson || alone(paragraph, t) || isAnnounced(paragraph, t)))
                    || !ends && !alone(paragraph, t) && !subject.isKnown() && !beginsSentence(paragraph, t, words)
                    || marked.single() && !alone(paragraph, t));
        };
    }

    /** The term “tide work”; halls, or “digs” as they are known; Lee, “the father of tides,” began it; he saw “The Pier at Night” again. */
    private static boolean isNameOrTitle(Paragraph paragraph, int t, List<String> words, boolean ends, Lexicon lexicon) {
        return NamedWords.isNamed(paragraph, t, lexicon) || NamedWords.isKnownAs(paragraph, t, lexicon) || isApposed(paragraph, t, lexicon)
                || WorkTitles.is(words, lexicon) && words.size() < LONGEST_TITLE && !(ends && alone(paragraph, t));
    }

    /** “They went to the council to blame the crew” of the ferry: a clause of its own, which the sentence only ends. */
    private static boolean beginsSentence(Paragraph paragraph, int t, List<String> words) {
        boolean goesOn = t + 1 < paragraph.size() && paragraph.token(t + 1).isWord() && !paragraph.token(t + 1).isCapital();
        return goesOn && paragraph.sentenceStart(t) == t && words.size() > SHORT && !NamedWords.beginsSmall(paragraph, t);
    }

    /** Whether a quotation has too few words to tell who is speaking: Lee is tired of “noise.” */
    public static boolean isShort(Passage passage, int quote) {
        return WorkTitles.words(passage.paragraph().text(), passage.marked(quote)).size() < SHORT;
    }

    /** She compared programs, or “recipes,” to bread; the author of “a boat,” among others; a film with Bo Lee, and “Him,” with Ann Lim. */
    private static boolean isAnotherName(Paragraph paragraph, int t, Lexicon lexicon) {
        return t > 0 && (lexicon.is(paragraph.token(t - 1).lower(), "coordination") || paragraph.token(t - 1).is("of"));
    }

    /** From the next room: “I heard that!” */
    private static boolean isAnnounced(Paragraph paragraph, int t) {
        int first = paragraph.text().codePointAt(paragraph.quotes().get(paragraph.token(t).quote()).start());
        return t > 0 && paragraph.token(t - 1).isColon() && Character.isUpperCase(first) && paragraph.sentenceEnd(t) == t + 1;
    }

    /** «No», añadió: where a verb needs no pronoun, it may stand alone behind what was said. */
    private static boolean isReported(Paragraph paragraph, int t, Lexicon lexicon) {
        int verb = t + 1;
        while (verb < paragraph.size() && (paragraph.token(verb).isComma() || paragraph.token(verb).isDash())) {
            verb++;
        }
        return lexicon.has("no-pronoun") && verb > t + 1 && verb < paragraph.size()
                && (lexicon.isCue(paragraph.token(verb).lower()) || Adjacency.isPreteriteBehindQuote(paragraph, verb, lexicon)
                || Adjacency.standsAlone(paragraph, verb, lexicon));
    }

    /** Voss warnte. Die Brücke <u>sei</u> „ein Fall für das Museum“: what goes on reporting by its mood holds what was said. */
    private static boolean isInReport(Passage passage, int t, Lexicon lexicon) {
        Paragraph paragraph = passage.paragraph();
        if (!lexicon.has("reported-mood") || !passage.before().isKnown() && passage.said().stream().noneMatch(Said::isKnown)) {
            return false;
        }
        for (int i = paragraph.sentenceStart(t); i < paragraph.sentenceEnd(t); i++) {
            Token token = paragraph.token(i);
            if (token.isWord() && !token.isCapital() && lexicon.is(token.lower(), "reported-mood")) {
                return true;
            }
        }
        return false;
    }

    /** A sign in the window reads "Closed", Lee wore <u>a shirt that read</u> "Closed": nobody says so. */
    private static boolean isInscribed(Passage passage, int quote, Lexicon lexicon) {
        if (lexicon.hasPhrases() && isOnSomething(passage.paragraph(), passage.paragraph().tokenOf(quote), lexicon)) {
            return true;
        }
        if (!passage.hasClause(quote)) {
            return false;
        }
        Source source = passage.clauseOf(quote).source();
        return source instanceof Source.Role role && lexicon.is(role.head(), "inscribed")
                || source instanceof Source.Named named && lexicon.is(named.mention().name().get(0).toLowerCase(Locale.ROOT), "inscribed");
    }

    /** With signs <u>reading</u> "Closed"; in a shirt that <u>said</u> "Closed": it is on what somebody wears or holds. */
    private static boolean isOnSomething(Paragraph paragraph, int t, Lexicon lexicon) {
        int noun = t - 2;
        boolean relative = noun > 0 && lexicon.is(paragraph.token(noun).lower(), "relative");
        boolean hangs = relative || noun > 0 && lexicon.endsLike(paragraph.token(noun + 1).lower(), "gerund-ending");
        noun -= relative ? 1 : 0;
        return hangs && paragraph.token(t - 1).isWord() && lexicon.is(paragraph.token(noun).lower(), "inscribed");
    }

    /** I think the “minutes” are wrong; we call these “tides”: who writes needs no marks for what he says himself. */
    private static boolean isNarrators(Passage passage, int quote, Lexicon lexicon) {
        return passage.hasClause(quote) && passage.match(quote).way() == Match.Way.INSIDE
                && (isShort(passage, quote) || NamedWords.beginsSmall(passage.paragraph(), passage.paragraph().tokenOf(quote)))
                && passage.clauseOf(quote).source() instanceof Source.Pronoun pronoun
                && (lexicon.is(pronoun.word(), "narrator") || lexicon.is(pronoun.word(), "narrators"));
    }

    /** "Weak" validators begin with a letter: words that only qualify the noun behind them, of which the clause is told. */
    private static boolean isQualifier(Passage passage, int quote, char last, Lexicon lexicon) {
        if (!passage.hasClause(quote) || ",.?!…—–-".indexOf(last) >= 0) {
            return false;
        }
        int behind = passage.paragraph().tokenOf(quote) + 1;
        return passage.clauseOf(quote).source() instanceof Source.Role role && role.from() == behind && passage.clauseOf(quote).cue() >= role.to()
                && !lexicon.is(passage.paragraph().token(behind).lower(), "determiner")
                && passage.saidOf(quote).person() == null && !passage.saidOf(quote).human();
    }

    /** Das „Wegerecht“ beschreibt das Recht des Nachbarn: of what has no voice a term is no quotation. */
    private static boolean isTermOfThing(Passage passage, int quote, boolean ends, Lexicon lexicon) {
        return !lexicon.hasPhrases() && !ends && passage.hasClause(quote) && isShort(passage, quote)
                && passage.clauseOf(quote).source() instanceof Source.Role role && passage.saidOf(quote).person() == null
                && role.from() > passage.paragraph().tokenOf(quote)
                && !passage.saidOf(quote).human() && !passage.clauseOf(quote).isAccording(passage.paragraph(), lexicon);
    }

    /** The more you row, the more the tide adds "weight to every stroke": what has no voice says no fragment. */
    private static boolean isOfNobody(Passage passage, int quote, char last, Lexicon lexicon) {
        if (last == ',' || !passage.hasClause(quote) || passage.saidOf(quote).isKnown()) {
            return false;
        }
        Clause clause = passage.clauseOf(quote);
        return clause.source() instanceof Source.Role && !clause.isAccording(passage.paragraph(), lexicon)
                && (passage.match(quote).way() == Match.Way.INSIDE || NamedWords.beginsSmall(passage.paragraph(), passage.paragraph().tokenOf(quote)));
    }

    /** "The Pier Is to Close," by Ann Lee: what somebody wrote under that title. */
    private static boolean isCredited(Paragraph paragraph, int t, char last) {
        return last == ',' && t + 2 < paragraph.size() && paragraph.token(t + 1).is("by") && paragraph.token(t + 2).isCapital();
    }

    /**
     * I agree with Ann Lee (“Pier is no place for boats,” Harrow Post, Friday); in “The pier must go” (Jan. 3), Lee forgets; re: “Pier must go”:
     * what a reader writes about, with the paper and its day.
     */
    private static boolean isCited(Passage passage, int quote, char last, Lexicon lexicon) {
        Paragraph paragraph = passage.paragraph();
        int t = paragraph.tokenOf(quote);
        if (!lexicon.hasPhrases() || t == 0) {
            return false;
        }
        if (paragraph.token(t - 1).is("re.") || t > 1 && paragraph.token(t - 1).isColon() && paragraph.token(t - 2).is("re")
                || t + 2 < paragraph.size() && paragraph.token(t + 1).is("(")
                && (lexicon.is(paragraph.token(t + 2).lower(), "day") || lexicon.is(paragraph.token(t + 2).lower(), "month"))) {
            return true;
        }
        boolean cited = last == ',' && t + 1 < paragraph.size() && paragraph.token(t - 1).is("(") && paragraph.token(t + 1).isCapital();
        return cited && (!passage.hasClause(quote) || passage.clauseOf(quote).cue() < 0);
    }

    /** Lee told "Good Morning Tarn" on Monday: a title that is told something. */
    private static boolean isListener(Paragraph paragraph, int t, Lexicon lexicon) {
        return t > 0 && lexicon.is(paragraph.token(t - 1).lower(), "teller");
    }

    /** He was asleep during "The Long Shore Sails," the police said: a title within what is reported. */
    private static boolean isWithin(Passage passage, int quote, char last) {
        Paragraph paragraph = passage.paragraph();
        int t = paragraph.tokenOf(quote);
        return last == ',' && passage.match(quote).way() == Match.Way.AFTER && paragraph.sentenceStart(t) < t
                && paragraph.token(t - 1).isWord();
    }

    /** White corner brackets are for titles, 『枕草子』, unless the particle of saying follows, 『…』と. */
    private static boolean isCornerTitle(String text, Marked marked) {
        return text.charAt(marked.open()) == '『' && (marked.close() >= text.length() || text.charAt(marked.close()) != 'と');
    }

    /** Lee, “the father of tides,” began it: what others call the subject, which still waits for its verb. */
    private static boolean isApposed(Paragraph paragraph, int t, Lexicon lexicon) {
        return lexicon.hasPhrases() && t + 1 < paragraph.size() && NamedWords.beginsSmall(paragraph, t) && new AwaitedVerbs(paragraph, lexicon).isAwaited(t);
    }

    /** On "DWTS". */
    private static boolean isAcronym(List<String> words) {
        String word = words.get(0);
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return words.size() == 1 && capitals > 2 && capitals == word.chars().filter(Character::isLetter).count();
    }

    private static boolean alone(Paragraph paragraph, int t) {
        int end = paragraph.sentenceEnd(t);
        return paragraph.sentenceStart(t) == t && (end == t + 1 || end == t + 2 && paragraph.token(t + 1).isStop());
    }
}
