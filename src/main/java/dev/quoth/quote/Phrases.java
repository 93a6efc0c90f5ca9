package dev.quoth.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph cut into phrases, left to right, each as long as it can be. No word has a part of speech of its own here: closed
 * classes, endings and what stands beside a word decide ({@link VerbSense}), which is enough to find subjects.
 */
final class Phrases {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final VerbSense verbs;
    private final List<Phrase> phrases = new ArrayList<>();
    private final int[] at;

    private Phrases(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.verbs = new VerbSense(paragraph, lexicon);
        this.at = new int[paragraph.size()];
    }

    static Phrases of(Paragraph paragraph, Lexicon lexicon) {
        Phrases phrases = new Phrases(paragraph, lexicon);
        phrases.cut();
        return phrases;
    }

    int size() {
        return phrases.size();
    }

    Phrase get(int k) {
        return phrases.get(k);
    }

    /** Index of the phrase that holds token {@code i}. */
    int at(int i) {
        return at[i];
    }

    /** The last phrase up to {@code from} that is no adverb, or before {@code floor}. */
    int skipAdverbs(int from, int floor) {
        int j = from;
        while (j >= floor && phrases.get(j).is(Phrase.Kind.ADVERB)) {
            j--;
        }
        return j;
    }

    /** Words that are both prepositions and conjunctions begin a clause before a subject: after Lee said; as officials put it. */
    boolean isPreposition(int k) {
        return phrases.get(k).is(Phrase.Kind.PREPOSITION) && !lexicon.is(first(k).lower(), "subordinator");
    }

    boolean isBracket(int k) {
        return phrases.get(k).is(Phrase.Kind.PAUSE) && first(k).is(")");
    }

    boolean isStop(int pause) {
        return first(pause).isStop() || first(pause).isColon() || first(pause).is(";");
    }

    private Token first(int k) {
        return paragraph.token(phrases.get(k).from());
    }

    private void cut() {
        int i = 0;
        while (i < paragraph.size()) {
            int end = next(i);
            for (int t = i; t < end; t++) {
                at[t] = phrases.size() - 1;
            }
            i = end;
        }
    }

    /** Adds the phrase that begins at token {@code i} and tells where it ends. */
    private int next(int i) {
        Token token = paragraph.token(i);
        String word = token.lower();
        if (token.isQuote() && !isModifier(i)) {
            return add(Phrase.Kind.QUOTE, i, i + 1, i);
        }
        if (token.isPoint()) {
            return add(Phrase.Kind.PAUSE, i, i + 1, i);
        }
        if (lexicon.is(word, "relative") && (!lexicon.is(word, "determiner") || isRelativeArticle(i))) {
            return add(Phrase.Kind.RELATIVE, i, i + 1, i);
        }
        if (isPronoun(i)) {
            return add(Phrase.Kind.PRONOUN, i, i + 1, i);
        }
        if (paragraph.mentionAt(i) != null && paragraph.mentionAt(i).from() == i) {
            return noun(i);
        }
        int time = timeEnd(i);
        if (time > i) {
            return add(Phrase.Kind.ADVERB, i, time, time - 1);
        }
        Phrase before = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        if (verbs.beginsInfinitive(i)) {
            return add(Phrase.Kind.INFINITIVE, i, i + 2, i + 1);
        }
        boolean afterNoun = before != null && before.is(Phrase.Kind.NOUN);
        if (verbs.begins(i, before) || afterNoun && verbs.isVerbAfterNoun(i, before.head(), before.name() != null)) {
            return verb(i);
        }
        if (isAdverb(i) || before != null && before.is(Phrase.Kind.VERB) && lexicon.is(word, "verb-particle") && i + 1 < paragraph.size()
                && (lexicon.is(paragraph.token(i + 1).lower(), "determiner") || isPerson(i + 1))) {
            return add(Phrase.Kind.ADVERB, i, i + 1, i);
        }
        boolean leads = i + 1 < paragraph.size() && paragraph.token(i + 1).isText();
        if (afterNoun && leads && lexicon.is(word, "determiner") && lexicon.is(word, "owner")) {
            return add(Phrase.Kind.PREPOSITION, i, i + 1, i);
        }
        if (lexicon.is(word, "determiner") && !(lexicon.is(word, "conjunction") && !leads) && !token.is("that")) {
            return noun(i);
        }
        if (lexicon.is(word, "preposition") || token.is("to")) {
            return add(Phrase.Kind.PREPOSITION, i, i + 1, i);
        }
        if (lexicon.is(word, "conjunction") || lexicon.is(word, "complement") || token.is("that")) {
            return add(Phrase.Kind.CONJUNCTION, i, i + 1, i);
        }
        return noun(i);
    }

    private boolean isPerson(int i) {
        Mention mention = paragraph.mentionAt(i);
        return mention != null && mention.from() == i && !mention.isOfBody();
    }

    /** "The letter that said": a word that can be an article is a relative pronoun after a noun or a pause and before a verb. */
    private boolean isRelativeArticle(int i) {
        Phrase before = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        boolean after = before != null && (before.is(Phrase.Kind.NOUN) || before.is(Phrase.Kind.PAUSE) && !paragraph.token(i).is("that"));
        return after && i + 1 < paragraph.size() && (verbs.isThirdPerson(i + 1) || verbs.isForm(i + 1)
                && !lexicon.is(paragraph.token(i + 1).lower(), "noun-too")
                || lexicon.is(paragraph.token(i + 1).lower(), "auxiliary"));
    }

    private int add(Phrase.Kind kind, int from, int to, int head) {
        phrases.add(new Phrase(kind, from, to, head, null));
        return to;
    }

    /** A quotation that only qualifies a noun: the "wise" mayor. */
    private boolean isModifier(int i) {
        return i > 0 && i + 1 < paragraph.size() && lexicon.is(paragraph.token(i - 1).lower(), "determiner")
                && paragraph.token(i).end() - paragraph.token(i).start() < 40 && paragraph.token(i + 1).isWord()
                && !paragraph.token(i + 1).isCapital() && isNounWord(i + 1) && !verbs.isForm(i + 1);
    }

    /** He, she; someone, many, others where they are no part of a longer noun phrase. */
    boolean isPronoun(int i) {
        Token token = paragraph.token(i);
        if (!token.isWord()) {
            return false;
        }
        if (lexicon.is(token.lower(), "subject") || token.is("i") && token.isCapital()) {
            return true;
        }
        return lexicon.is(token.lower(), "indefinite") && (i + 1 == paragraph.size() || !isNounWord(i + 1)
                || !verbs.isGerund(i + 1) && verbs.isVerbAfterNoun(i + 1, i, false));
    }

    /** On Friday; last week; June 17; two weeks ago. Token after it, {@code i} itself for none. */
    private int timeEnd(int i) {
        if (i < paragraph.size() && paragraph.mentionAt(i) != null) {
            return i;
        }
        int k = i;
        boolean counted = false;
        while (k < paragraph.size() && (lexicon.is(paragraph.token(k).lower(), "time-lead")
                || lexicon.is(paragraph.token(k).lower(), "approximate")
                || paragraph.token(k).kind() == Token.Kind.NUMBER || lexicon.is(paragraph.token(k).lower(), "number"))) {
            counted |= !lexicon.is(paragraph.token(k).lower(), "time-lead");
            k++;
        }
        boolean led = k > i && !counted;
        int days = k;
        while (k < paragraph.size() && lexicon.is(paragraph.token(k).lower(), counted ? "time-unit" : "day")) {
            k++;
        }
        if (k == days) {
            return i;
        }
        if (counted) {
            return k < paragraph.size() && lexicon.is(paragraph.token(k).lower(), "time-tail") ? k + 1 : i;
        }
        if (k < paragraph.size() && paragraph.token(k).kind() == Token.Kind.NUMBER) {
            k++;
        }
        boolean qualifies = !led && k < paragraph.size() && paragraph.token(k).isPossessive();
        return qualifies ? i : k;
    }

    private boolean isAdverb(int i) {
        Token token = paragraph.token(i);
        String word = token.lower();
        if (lexicon.is(word, "ordinal") && i + 1 < paragraph.size() && lexicon.is(paragraph.token(i + 1).lower(), "ordinal-noun")) {
            return false;
        }
        return token.isWord() && !lexicon.is(word, "determiner") && (lexicon.is(word, "adverb")
                || word.length() > 4 && lexicon.endsLike(word, "adverb-ending") && !lexicon.is(word, "ly-noun")
                && !token.isCapital());
    }

    /** A word that can stand in a noun phrase. */
    private boolean isNounWord(int i) {
        Token token = paragraph.token(i);
        if (!token.isText() || token.isPossessive()) {
            return false;
        }
        String word = token.lower();
        return token.isCapital() && !token.is("i") || !lexicon.is(word, "preposition") && !lexicon.is(word, "conjunction")
                && !lexicon.is(word, "relative") && !lexicon.is(word, "auxiliary") && !lexicon.is(word, "modal") && !lexicon.is(word, "subject")
                && !lexicon.is(word, "determiner") && !lexicon.is(word, "complement") && !word.equals("to") && !word.equals("i");
    }

    /** A noun phrase: determiners, adjectives, nouns, names, owners; it ends before the first word that cannot belong to it. */
    private int noun(int from) {
        int i = from;
        int head = -1;
        Mention name = null;
        while (i < paragraph.size()) {
            Token token = paragraph.token(i);
            Mention mention = paragraph.mentionAt(i);
            if (mention != null && mention.from() == i) {
                if (head >= 0 && (name != null || isOfAnother(mention)) && !paragraph.token(i - 1).isPossessive()
                        && paragraph.token(i - 1).kind() != Token.Kind.NUMBER) {
                    break;
                }
                name = mention;
                head = mention.to() - 1;
                i = mention.to();
                continue;
            }
            if (name != null && lexicon.is(token.lower(), "reflexive")) {
                i++;
                continue;
            }
            if (token.isPossessive() && head >= 0) {
                name = null;
                head = -1;
                i++;
                continue;
            }
            if (token.isQuote() ? !isModifier(i) : !token.isText()) {
                break;
            }
            boolean determiner = lexicon.is(token.lower(), "determiner");
            if (head < 0 && i > from && lexicon.is(paragraph.token(i - 1).lower(), "pronominal") && verbs.isForm(i) && !verbs.isGerund(i)) {
                break;
            }
            if (determiner ? head >= 0 : head >= 0 && (!isNounWord(i) || timeEnd(i) > i || isAdverb(i)
                    || verbs.isVerbAfterNoun(i, head, name != null)) || head < 0 && i > from && !token.isQuote() && !isNounWord(i)) {
                break;
            }
            if (!determiner) {
                head = i;
                name = null;
            }
            i++;
            if (token.kind() == Token.Kind.TERM && endsWithPause(token)) {
                break;
            }
        }
        int to = Math.max(i, from + 1);
        phrases.add(new Phrase(Phrase.Kind.NOUN, from, to, head < 0 ? to - 1 : head, name));
        return to;
    }

    /** "The purchases Mr. Lee promised" are two phrases, "the journal Tarn Tides" is one. */
    private static boolean isOfAnother(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.UNKNOWN && !mention.isFull();
    }

    /** On Tarn Radio's "Morning Tide," Ann Lee said: the comma inside the marks parts what follows. */
    boolean endsWithPause(int k) {
        Token last = paragraph.token(phrases.get(k).to() - 1);
        return last.kind() == Token.Kind.TERM && endsWithPause(last);
    }

    private boolean endsWithPause(Token term) {
        String text = paragraph.text().substring(term.start(), term.end());
        return text.length() > 2 && ",.!?".indexOf(text.charAt(text.length() - 2)) >= 0;
    }

    /** A verb with its auxiliaries and adverbs: has also said; was quoted. */
    private int verb(int from) {
        int i = from;
        int head = from;
        boolean auxiliary = false;
        while (i < paragraph.size()) {
            String word = paragraph.token(i).lower();
            if (!paragraph.token(i).isWord()) {
                break;
            }
            if (lexicon.is(word, "auxiliary") || lexicon.is(word, "modal") && !word.equals("to")) {
                auxiliary = true;
                head = i++;
                continue;
            }
            boolean adverb = isAdverb(i) && i + 1 < paragraph.size() && paragraph.token(i + 1).isWord()
                    && (lexicon.is(paragraph.token(i + 1).lower(), "auxiliary") || verbs.isForm(i + 1));
            if (adverb) {
                i++;
                continue;
            }
            if (!auxiliary || verbs.isForm(i) || verbs.isBareAfter(i, head) || lexicon.is(word, "participle")) {
                head = i++;
            }
            break;
        }
        boolean participle = !auxiliary && verbs.isGerund(head);
        return add(participle ? Phrase.Kind.PARTICIPLE : Phrase.Kind.VERB, from, Math.max(i, from + 1), head);
    }
}
