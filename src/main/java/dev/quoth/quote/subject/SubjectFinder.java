package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Finds the subject of a reporting verb before it ("Ann Lee, the mayor of Harrow, said"), and of a sentence. */
final class SubjectFinder {

    /** Tokens looked back over at most between a verb and the name before what stands between commas. */
    private static final int LONGEST_REACH = 60;
    /** Tokens from the head of a sentence within which a role may be its subject. */
    private static final int LONGEST_OPENING = 12;

    private final Paragraph paragraph;
    private final Lexicon lexicon;

    private final Cast cast;
    private final NounPhrases phrases;
    private final VerbLast verbLast;

    SubjectFinder(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.cast = cast;
        this.phrases = new NounPhrases(paragraph, lexicon);
        this.verbLast = new VerbLast(paragraph, lexicon);
        this.lexicon = lexicon;
    }

    /** The subject that ends before verb {@code verb}, not reaching before token {@code floor}; null when there is none. */
    Subject before(int verb, int floor) {
        boolean progressive = paragraph.token(verb).lower().endsWith("ing");
        int last = beforeVerb(verb, floor, progressive);
        boolean passive = !progressive && last + 1 < verb && lexicon.is(word(verb - 1), "passive") && !isReflexive(verb - 2);
        if (last < floor || passive) {
            return null;
        }
        Token token = paragraph.token(last);
        if (phrases.isPronoun(token)) {
            return new Subject(new Source.Pronoun(token.lower(), last), last, last + 1);
        }
        if (lexicon.is(token.lower(), "relative")) {
            return antecedent(last, floor);
        }
        if (token.isComma() || token.isDash() || token.is(")")) {
            return aroundApposition(last, floor);
        }
        Mention mention = paragraph.mentionEndingAt(last);
        if (isInfinitive(last, verb) || lexicon.is(token.lower(), "conjunction") || progressive && mention == null) {
            return ofSentence(floor, last);
        }
        boolean person = mention != null && cast.of(mention).isPerson();
        int opening = person ? -1 : verbLast.opening(verb, floor);
        if (opening >= 0 && opening < last) {
            return verbLast.isRelative(opening) ? antecedent(opening, floor) : ofSentence(opening + 1, verb);
        }
        if (mention != null) {
            return !person && verbLast.isGovernedNoun(mention, floor) ? ofSentence(floor, mention.from()) : named(mention, floor);
        }
        return token.isWord() && !token.isPossessive() ? phraseOrSentence(last, floor) : null;
    }

    /** Last token of what stands before a verb and its auxiliaries and adverbs; of "Lee was <u>quoted as</u> saying" no more than Lee. */
    private int beforeVerb(int verb, int floor, boolean progressive) {
        int i = verb - 1;
        if (progressive && i - 2 >= floor && paragraph.token(i).is("as")) {
            i -= 2;
        }
        while (i >= floor && isBetween(i)) {
            i--;
        }
        return i;
    }

    /** Lee went on <u>to</u> say. */
    private boolean isInfinitive(int last, int verb) {
        for (int i = last + 1; i < verb; i++) {
            if (paragraph.token(i).is("to")) {
                return true;
            }
        }
        return false;
    }

    private Subject phraseOrSentence(int last, int floor) {
        Subject phrase = phrases.endingAt(last, floor);
        return phrase != null && !isGoverned(phrase, floor) ? phrase : ofSentence(floor, last + 1);
    }

    /** Denis Oury <u>s'</u>est dit « inquiet »: of himself, while what est dit is said by others. */
    private boolean isReflexive(int i) {
        return i >= 0 && lexicon.is(word(i), "reflexive");
    }

    /** "After the flood said": what a preposition governs is no subject. */
    private boolean isGoverned(Subject phrase, int floor) {
        return phrase.from() > floor && lexicon.is(word(phrase.from() - 1), "preposition");
    }

    /** Adverbs, auxiliaries and times between subject and verb: she has also repeatedly said; Lee on Friday said. */
    private boolean isBetween(int i) {
        Token token = paragraph.token(i);
        if (!token.isWord()) {
            return false;
        }
        String word = token.lower();
        if (word.equals("to") && i > 0) {
            return true;
        }
        if (lexicon.is(word, "adverb") || lexicon.is(word, "auxiliary") && !(word.equals("'s")
                && paragraph.mentionEndingAt(i - 1) == null && !phrases.isPronoun(paragraph.token(Math.max(0, i - 1))))) {
            return true;
        }
        if (lexicon.is(word, "day")) {
            return true;
        }
        if (word.length() > 4 && word.endsWith("ly") && !token.isCapital()) {
            return true;
        }
        boolean beforeDay = i + 1 < paragraph.size() && lexicon.is(word(i + 1), "day");
        return beforeDay && (word.equals("on") || word.equals("last") || word.equals("this") || word.equals("late")
                || word.equals("early"));
    }

    /** "Ann Lee, who chairs the board, said" and "Ann Lee, who said". */
    private Subject antecedent(int relative, int floor) {
        int i = relative - 1;
        if (i >= floor && paragraph.token(i).isComma()) {
            i--;
        }
        if (i < floor) {
            return null;
        }
        Mention mention = paragraph.mentionEndingAt(i);
        if (mention != null) {
            return named(mention, floor);
        }
        boolean phrase = paragraph.token(relative).is("who") || lexicon.has("verb-second");
        return phrase && paragraph.token(i).isWord() ? phrases.endingAt(i, floor) : null;
    }

    /** Walks from a comma before the verb back over what stands between commas, brackets and dashes to the name before it. */
    private Subject aroundApposition(int last, int floor) {
        int comma = last;
        if (paragraph.token(comma).is(")")) {
            comma = opening(comma, floor) - 1;
            if (comma < floor) {
                return null;
            }
            if (!paragraph.token(comma).isComma()) {
                return phraseOrName(comma, floor, true);
            }
        }
        Mention bracketed = comma > floor && paragraph.token(comma - 1).is(")") ? personBeforeBracket(comma - 1, floor) : null;
        return bracketed != null ? named(bracketed, floor) : betweenCommas(comma, floor);
    }

    /** Comma by comma back: the name that ends at the last, if it names what stands before it, a person before one, or the best of what was seen. */
    private Subject betweenCommas(int comma, int floor) {
        Mention inner = paragraph.mentionEndingAt(comma - 1);
        Candidates seen = new Candidates();
        int least = Math.max(floor, comma - LONGEST_REACH);
        for (int k = comma - 1; k >= least; k--) {
            Token token = paragraph.token(k);
            if (token.isQuote() && !token.isFragment()) {
                break;
            }
            if (token.is(")")) {
                k = opening(k, least);
            } else if (token.isComma() || token.isDash()) {
                Subject appended = inner != null && k + 1 == inner.from() && k > floor ? appended(inner, comma, floor) : null;
                if (appended != null) {
                    return appended;
                }
                Mention outer = paragraph.mentionEndingAt(k - 1);
                if (outer != null && cast.of(outer).isPerson()) {
                    return named(outer, floor).reachingTo(comma + 1);
                }
                offer(outer, k - 1, comma, floor, seen);
            }
        }
        return seen.hasAny() ? seen.best() : ofSentence(floor, comma);
    }

    /** The mayor of Harrow, <u>Ann Lee</u>, said: a name between commas that says who stands before them; null for none. */
    private Subject appended(Mention inner, int comma, int floor) {
        if (!personlike(inner)) {
            return null;
        }
        Subject before = phraseOrName(inner.from() - 2, floor, cast.of(inner).isPerson());
        boolean wins = before == null || before.source() instanceof Source.Role || isSurerThan(inner, before);
        return wins ? Subject.named(inner, before == null ? inner.from() : before.from(), comma) : null;
    }

    /** What ends with token {@code last}, before a comma: <u>Harrow Hall</u>, a club; <u>the mayor</u>, a pilot. */
    private void offer(Mention name, int last, int comma, int floor, Candidates seen) {
        if (name != null) {
            seen.offerName(named(name, floor).reachingTo(comma + 1), personlike(name));
        }
        if (!seen.hasRole() && last >= floor && paragraph.token(last).isWord()) {
            Subject phrase = phrases.endingAt(last, floor);
            if (phrase != null && phrase.source() instanceof Source.Role role && lexicon.isRole(role.head())) {
                seen.offerNoun(phrase.reachingTo(comma + 1), true);
            }
        }
    }

    /** <u>Ann Lee</u> (above), from Harrow, said. */
    private Mention personBeforeBracket(int close, int floor) {
        int open = opening(close, floor);
        Mention mention = open > floor ? paragraph.mentionEndingAt(open - 1) : null;
        return mention != null && cast.of(mention).isPerson() ? mention : null;
    }

    /** Where the bracket opens that closes at {@code close}, {@code floor} where it does nowhere. */
    private int opening(int close, int floor) {
        int open = close;
        while (open > floor && !paragraph.token(open).is("(")) {
            open--;
        }
        return open;
    }

    /** El premio <s>Nobel</s>, <u>Ana Lago</u>, dijo: a full name in the apposition before one that only hangs on the subject. */
    private boolean isSurerThan(Mention inner, Subject before) {
        return inner.kind() == Mention.Kind.PERSON && inner.isFull() && before.source() instanceof Source.Named named
                && (!named.mention().isFull() || !cast.of(named.mention()).isPerson());
    }

    private boolean personlike(Mention mention) {
        return !cast.of(mention).isBody();
    }

    /** @param owning whether a name may belong to what stands before it: the spokesman for the Harbour Board */
    private Subject phraseOrName(int last, int floor, boolean owning) {
        if (last < floor) {
            return null;
        }
        Mention mention = paragraph.mentionEndingAt(last);
        if (mention != null) {
            return owning ? named(mention, floor) : new Subject(new Source.Named(mention), mention.from(), mention.to());
        }
        return paragraph.token(last).isWord() ? phrases.endingAt(last, floor) : null;
    }

    /** A name before the verb, or what it belongs to: "a spokesman for Ann Lee said", "Ann Lee of Harrow said". */
    private Subject named(Mention mention, int floor) {
        int p = mention.from() - 1;
        while (p >= floor && (lexicon.is(word(p), "determiner") || phrases.isPlain(p) && p + 1 == mention.from()
                && !lexicon.isRole(word(p)))) {
            if (phrases.isPlain(p) && !lexicon.is(word(p), "determiner") && (p == floor || !lexicon.is(word(p - 1), "preposition"))) {
                break;
            }
            p--;
        }
        if (p > floor && lexicon.is(word(p), "owner")) {
            int head = p - 1;
            Mention owner = paragraph.mentionEndingAt(head);
            if (owner != null && owner != mention && personlike(owner)) {
                return new Subject(new Source.Named(owner), owner.from(), mention.to());
            }
            boolean apposed = p + 2 == mention.from() && phrases.isPlain(p + 1) && mention.isFull() && mention.kind() == Mention.Kind.PERSON;
            if (paragraph.token(head).isWord() && owner == null && !apposed) {
                Subject phrase = phrases.endingAt(mention.to() - 1, floor);
                if (phrase != null && phrase.source() instanceof Source.Role role && (lexicon.isRole(role.head())
                        || lexicon.is(role.head(), "head-noun") || !personlike(mention))) {
                    return phrase;
                }
            }
        }
        if (p > floor && p + 1 == mention.from() && word(p).equals("and")) {
            Mention first = paragraph.mentionEndingAt(p - 1);
            if (first != null && personlike(first)) {
                return new Subject(new Source.Named(first), first.from(), mention.to());
            }
        }
        return new Subject(new Source.Named(mention), mention.from(), mention.to());
    }

    /** The subject of a sentence: its first name or pronoun that no preposition governs. */
    Subject ofSentence(int from, int to) {
        Subject body = null;
        for (int i = from; i < to; i++) {
            Token token = paragraph.token(i);
            if (token.isWord() && lexicon.is(token.lower(), "subject") && !isImpersonal(i, to)) {
                return new Subject(new Source.Pronoun(token.lower(), i), i, i + 1);
            }
            Mention mention = paragraph.mentionStartingAt(i);
            if (mention == null) {
                continue;
            }
            int before = mention.from() - 1;
            while (before >= from && lexicon.is(word(before), "determiner")) {
                before--;
            }
            boolean governed = before >= from && lexicon.is(word(before), "preposition");
            boolean owns = mention.to() < to && paragraph.token(mention.to()).isPossessive();
            if (!governed && !owns && cast.of(mention).isPerson()) {
                return new Subject(new Source.Named(mention), mention.from(), mention.to());
            }
            if (!governed && !owns && body == null && mention.to() < to) {
                body = new Subject(new Source.Named(mention), mention.from(), mention.to());
            }
            i = mention.to() - 1;
        }
        if (body != null) {
            return body;
        }
        for (int i = from; i < to && i < from + LONGEST_OPENING; i++) {
            if (lexicon.isRole(word(i)) && paragraph.token(i).isWord()) {
                Subject phrase = phrases.endingAt(i, from);
                if (phrase != null && phrase.from() <= from + 1) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** Il s’agit de, il faut: nobody. */
    private boolean isImpersonal(int pronoun, int to) {
        for (int i = pronoun + 1; i < to && i <= pronoun + 2; i++) {
            if (lexicon.is(word(i), "impersonal-verb")) {
                return true;
            }
        }
        return false;
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
