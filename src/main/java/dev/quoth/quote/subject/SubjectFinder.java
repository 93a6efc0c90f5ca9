package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Finds the subject of a reporting verb before it ("Ann Lee, the mayor of Harrow, said"), and of a sentence. */
final class SubjectFinder {

    private static final int LONGEST_REACH = 60;

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
        int i = verb - 1;
        boolean passive = false;
        boolean progressive = paragraph.token(verb).lower().endsWith("ing");
        if (i - 2 >= floor && word(i).equals("as") && progressive) {
            i -= 2;
            progressive = true;
        }
        boolean infinitive = false;
        while (i >= floor && isBetween(i)) {
            passive |= lexicon.is(word(i), "passive");
            infinitive |= word(i).equals("to");
            i--;
        }
        if (passive && !progressive && i + 1 < verb && lexicon.is(word(verb - 1), "passive") && !isReflexive(verb - 2)) {
            return null;
        }
        if (i < floor) {
            return null;
        }
        Token token = paragraph.token(i);
        if (phrases.isPronoun(token)) {
            return new Subject(new Source.Pronoun(token.lower(), i), i, i + 1);
        }
        if (lexicon.is(token.lower(), "relative")) {
            return antecedent(i, floor);
        }
        if (token.isComma() || token.isDash() || token.lower().equals(")")) {
            return aroundApposition(i, floor);
        }
        if (infinitive || lexicon.is(token.lower(), "conjunction") || progressive && paragraph.mentionEndingAt(i) == null) {
            return ofSentence(floor, i);
        }
        Mention mention = paragraph.mentionEndingAt(i);
        boolean person = mention != null && cast.of(mention).isPerson();
        int opening = person ? -1 : verbLast.opening(verb, floor);
        if (opening >= 0 && opening < i) {
            return verbLast.isRelative(opening) ? antecedent(opening, floor) : ofSentence(opening + 1, verb);
        }
        if (mention != null && !person && verbLast.isGovernedNoun(mention, floor)) {
            return ofSentence(floor, mention.from());
        }
        if (mention != null) {
            return named(mention, floor);
        }
        if (token.isWord() && !token.isPossessive()) {
            Subject phrase = phrases.endingAt(i, floor);
            if (phrase != null && !isGoverned(phrase, floor)) {
                return phrase;
            }
            return ofSentence(floor, i + 1);
        }
        return null;
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
    private Subject aroundApposition(int comma, int floor) {
        int i = comma;
        if (paragraph.token(i).is(")")) {
            while (i > floor && !paragraph.token(i).is("(")) {
                i--;
            }
            i--;
            if (i < floor) {
                return null;
            }
            if (!paragraph.token(i).isComma()) {
                Mention mention = paragraph.mentionEndingAt(i);
                return mention != null ? named(mention, floor) : paragraph.token(i).isWord() ? phrases.endingAt(i, floor) : null;
            }
        }
        if (i > floor && paragraph.token(i - 1).is(")")) {
            int open = i - 1;
            while (open > floor && !paragraph.token(open).is("(")) {
                open--;
            }
            Mention bracketed = open > floor ? paragraph.mentionEndingAt(open - 1) : null;
            if (bracketed != null && cast.of(bracketed).isPerson()) {
                return named(bracketed, floor);
            }
        }
        Mention inner = paragraph.mentionEndingAt(i - 1);
        Subject unsure = null;
        int least = Math.max(floor, i - LONGEST_REACH);
        Subject best = null;
        for (int k = i - 1; k >= least; k--) {
            Token token = paragraph.token(k);
            if (token.isQuote() && !isShort(token)) {
                break;
            }
            if (token.is(")")) {
                while (k > least && !paragraph.token(k).is("(")) {
                    k--;
                }
                continue;
            }
            if (!token.isComma() && !token.isDash()) {
                continue;
            }
            if (inner != null && k + 1 == inner.from() && k > floor && personlike(inner)) {
                Subject before = phraseOrName(k - 1, floor, cast.of(inner).isPerson());
                if (before == null || before.source() instanceof Source.Role || isSurerThan(inner, before)) {
                    return new Subject(new Source.Named(inner), before == null ? inner.from() : before.from(), i);
                }
            }
            Mention outer = paragraph.mentionEndingAt(k - 1);
            if (outer != null) {
                Subject subject = named(outer, floor);
                Subject found = new Subject(subject.source(), subject.from(), i + 1);
                if (cast.of(outer).isPerson()) {
                    return found;
                }
                if (personlike(outer) || unsure == null) {
                    unsure = found;
                }
            }
            if (best == null && k > floor && paragraph.token(k - 1).isWord()) {
                Subject phrase = phrases.endingAt(k - 1, floor);
                if (phrase != null && phrase.source() instanceof Source.Role role && lexicon.isRole(role.head())) {
                    best = new Subject(phrase.source(), phrase.from(), i + 1);
                }
            }
        }
        if (best != null) {
            return best;
        }
        return unsure != null ? unsure : ofSentence(floor, i);
    }

    /** El premio <s>Nobel</s>, <u>Ana Lago</u>, dijo: a full name in the apposition before one that only hangs on the subject. */
    private boolean isSurerThan(Mention inner, Subject before) {
        return inner.kind() == Mention.Kind.PERSON && inner.isFull() && before.source() instanceof Source.Named named
                && (!named.mention().isFull() || !cast.of(named.mention()).isPerson());
    }

    private static boolean isShort(Token token) {
        return token.end() - token.start() < 40;
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
        for (int i = from; i < to && i < from + 12; i++) {
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
