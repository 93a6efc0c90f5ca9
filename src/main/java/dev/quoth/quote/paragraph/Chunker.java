package dev.quoth.quote.paragraph;

import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into phrases, left to right, each as long as it can be: <u>The late mayor's brother</u> | <u>on Friday</u> | <u>has
 * also said</u> | <u>that</u> | <u>it</u> | <u>was</u> | <u>over</u>. What a phrase is, its first word tells and what stands before it; a
 * noun phrase ends before the first word that cannot belong to it.
 */
final class Chunker {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final VerbSense verbs;
    private final WordClasses words;
    private final TimePhrases times;
    private final List<Phrase> phrases = new ArrayList<>();

    private Chunker(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.verbs = new VerbSense(paragraph, lexicon);
        this.words = new WordClasses(paragraph, lexicon, verbs);
        this.times = new TimePhrases(paragraph, lexicon);
    }

    static List<Phrase> cut(Paragraph paragraph, Lexicon lexicon) {
        Chunker chunker = new Chunker(paragraph, lexicon);
        int i = 0;
        while (i < paragraph.size()) {
            i = chunker.next(i);
        }
        return chunker.phrases;
    }

    /** Adds the phrase that begins at token {@code i} and tells where it ends. */
    private int next(int i) {
        Phrase.Kind alone = alone(i);
        if (alone != null) {
            return add(alone, i, i + 1, i);
        }
        if (paragraph.mentionAt(i) != null && paragraph.mentionAt(i).from() == i) {
            return noun(i);
        }
        Phrase before = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        int adverbial = adverbial(i, before);
        if (adverbial > i) {
            return add(Phrase.Kind.ADVERB, i, adverbial, adverbial - 1);
        }
        if (verbs.beginsInfinitive(i)) {
            return add(Phrase.Kind.INFINITIVE, i, i + 2, i + 1);
        }
        Phrase subject = beforeAdverbs();
        boolean named = subject != null && subject.name() != null;
        Phrase noun = before != null && before.is(Phrase.Kind.NOUN) ? before : named ? subject : null;
        if (beginsVerb(i, before, subject, noun)) {
            return verb(i);
        }
        if (words.isAdverb(i) || isGoingOn(i, before) || isVerbParticle(i, before)) {
            return add(Phrase.Kind.ADVERB, i, i + 1, i);
        }
        Phrase.Kind joint = joint(i, noun != null);
        return joint == null ? noun(i) : add(joint, i, i + 1, i);
    }

    /** What is a phrase by itself wherever it stands: words said, a pause, <u>who</u>, <u>she</u>; null for none. */
    private Phrase.Kind alone(int i) {
        Token token = paragraph.token(i);
        if (token.isQuote() && !words.isModifier(i)) {
            return Phrase.Kind.QUOTE;
        }
        if (token.isPoint()) {
            return Phrase.Kind.PAUSE;
        }
        if (lexicon.is(token.lower(), "relative") && (!lexicon.is(token.lower(), "determiner") || isRelativeArticle(i))) {
            return Phrase.Kind.RELATIVE;
        }
        return words.isPronoun(i) ? Phrase.Kind.PRONOUN : null;
    }

    /** Token after <u>on Friday</u> or <u>about</u>, {@code i} itself for none. */
    private int adverbial(int i, Phrase before) {
        int time = times.end(i);
        return time > i ? time : approximate(i, before);
    }

    /** She <u>has said</u>; the mayor <u>talks</u>; Lee now <u>talks</u>. */
    private boolean beginsVerb(int i, Phrase before, Phrase subject, Phrase noun) {
        Phrase governing = noun != null ? noun : subject != null && subject.is(Phrase.Kind.PRONOUN) ? subject : before;
        return verbs.begins(i, governing) || noun != null && verbs.isVerbAfterNoun(i, noun.head(), noun.name() != null);
    }

    /** She took <u>over</u> the ferry; he brought <u>in</u> Ann Lee. */
    private boolean isVerbParticle(int i, Phrase before) {
        return before != null && before.is(Phrase.Kind.VERB) && lexicon.is(paragraph.token(i).lower(), "verb-particle") && i + 1 < paragraph.size()
                && (lexicon.is(paragraph.token(i + 1).lower(), "determiner") || isPerson(i + 1));
    }

    /** A preposition or a conjunction, or null where a noun phrase begins: <u>of</u> the board, <u>that</u> it was over, but <u>that pier</u>. */
    private Phrase.Kind joint(int i, boolean afterNoun) {
        Token token = paragraph.token(i);
        String word = token.lower();
        boolean leads = i + 1 < paragraph.size() && paragraph.token(i + 1).isText();
        boolean determiner = lexicon.is(word, "determiner");
        if (afterNoun && leads && determiner && lexicon.is(word, "owner")) {
            return Phrase.Kind.PREPOSITION;
        }
        if (determiner && !(lexicon.is(word, "conjunction") && !leads) && !token.is("that")) {
            return null;
        }
        if (lexicon.is(word, "preposition") || token.is("to")) {
            return Phrase.Kind.PREPOSITION;
        }
        boolean conjunction = lexicon.is(word, "conjunction") || lexicon.is(word, "complement") || token.is("that");
        return conjunction ? Phrase.Kind.CONJUNCTION : null;
    }

    /** Lee went <u>on</u> to say. */
    private boolean isGoingOn(int i, Phrase before) {
        return before != null && before.is(Phrase.Kind.VERB) && paragraph.token(i).is("on")
                && lexicon.is(paragraph.token(before.head()).lower(), "going") && i + 1 < paragraph.size() && verbs.beginsInfinitive(i + 1);
    }

    /** She often <u>speaks</u>; Lee now <u>talks</u>: what stands before an adverb may be the subject of what stands behind it. */
    private Phrase beforeAdverbs() {
        int k = phrases.size() - 1;
        while (k >= 0 && phrases.get(k).is(Phrase.Kind.ADVERB)) {
            k--;
        }
        return k < 0 ? null : phrases.get(k);
    }

    /** <u>About</u> four in 10 said; <u>at least</u> half say: at the head of a clause; token after it, {@code i} itself for none. */
    private int approximate(int i, Phrase before) {
        boolean heads = before == null || before.is(Phrase.Kind.PAUSE) || before.is(Phrase.Kind.QUOTE) || before.is(Phrase.Kind.CONJUNCTION);
        int to = i;
        while (heads && to < paragraph.size() && to < i + 2 && lexicon.is(paragraph.token(to).lower(), "approximating")) {
            to++;
        }
        boolean counts = to > i && to < paragraph.size() && (paragraph.token(to).kind() == Token.Kind.NUMBER
                || lexicon.is(paragraph.token(to).lower(), "number") || lexicon.is(paragraph.token(to).lower(), "fraction"));
        return counts && !lexicon.is(paragraph.token(to).lower(), "introducing") ? to : i;
    }

    private boolean isPerson(int i) {
        Mention mention = paragraph.mentionAt(i);
        return mention != null && mention.from() == i && !mention.isOfBody();
    }

    /** "The letter that said": a word that can be an article is a relative pronoun after a noun or a pause and before a verb. */
    private boolean isRelativeArticle(int i) {
        Phrase before = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        boolean after = before != null && (before.is(Phrase.Kind.NOUN) || before.is(Phrase.Kind.PAUSE) && !paragraph.token(i).is("that"));
        return after && i + 1 < paragraph.size() && (verbs.isThirdPerson(i + 1) || paragraph.token(i).is("that") && isNoSingular(i + 1)
                || verbs.isForm(i + 1) && !lexicon.is(paragraph.token(i + 1).lower(), "noun-too")
                || lexicon.is(paragraph.token(i + 1).lower(), "auxiliary"));
    }

    /** The clause that <u>requires</u> staff to row: no noun that "that" may stand before. */
    private boolean isNoSingular(int i) {
        Token token = paragraph.token(i);
        String word = token.lower();
        return lexicon.hasPhrases() && token.isWord() && !token.isCapital() && word.length() > 4 && word.endsWith("s")
                && "sui".indexOf(word.charAt(word.length() - 2)) < 0 && !words.isAdverb(i) && !lexicon.is(word, "noun-too");
    }

    private int add(Phrase.Kind kind, int from, int to, int head) {
        phrases.add(new Phrase(kind, from, to, head, null));
        return to;
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
                if (head >= 0 && (name != null || isOfAnother(mention)) && !leadsToName(i - 1)) {
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
            if (token.isQuote() ? !words.isModifier(i) : !token.isText()) {
                break;
            }
            if (head < 0 ? isNoBeginning(i, from) : endsNoun(i, from, head, name != null)) {
                break;
            }
            if (!lexicon.is(token.lower(), "determiner")) {
                head = i;
                name = null;
            }
            i++;
            if (token.kind() == Token.Kind.TERM && Phrases.endsWithPause(token, paragraph)) {
                break;
            }
        }
        int to = Math.max(i, from + 1);
        phrases.add(new Phrase(Phrase.Kind.NOUN, from, to, head < 0 ? to - 1 : head, name));
        return to;
    }

    /** Harrow<u>’s</u> Ann Lee; the <u>25</u> Tarn crews. */
    private boolean leadsToName(int i) {
        return paragraph.token(i).isPossessive() || paragraph.token(i).kind() == Token.Kind.NUMBER;
    }

    /** Others <u>rowed</u>; the <u>of</u>: no noun behind the articles of a phrase that has none yet. */
    private boolean isNoBeginning(int i, int from) {
        if (i == from) {
            return false;
        }
        if (lexicon.is(paragraph.token(i - 1).lower(), "pronominal") && verbs.isForm(i) && !verbs.isGerund(i)) {
            return true;
        }
        return !lexicon.is(paragraph.token(i).lower(), "determiner") && !paragraph.token(i).isQuote() && !words.isNounWord(i);
    }

    /** The mayor <u>the</u> crew knows; the mayor <u>on</u> a boat; the mayor <u>Friday</u>; the mayor <u>quickly</u>; the mayor <u>rows</u>. */
    private boolean endsNoun(int i, int from, int head, boolean named) {
        return lexicon.is(paragraph.token(i).lower(), "determiner") || !words.isNounWord(i) || times.end(i) > i && !isDated(from, i)
                || words.isAdverb(i) || verbs.isVerbAfterNoun(i, head, named);
    }

    /** A separate <u>June 2011</u> memo: what is dated comes after the date. */
    private boolean isDated(int from, int i) {
        int noun = times.end(i);
        boolean goesOn = noun < paragraph.size() && !paragraph.token(noun).isCapital() && words.isNounWord(noun) && !verbs.isForm(noun)
                && !words.isAdverb(noun) && paragraph.mentionAt(noun) == null;
        return goesOn && lexicon.is(paragraph.token(from).lower(), "introducing") && paragraph.token(i).isCapital();
    }

    /** "The purchases Mr. Lee promised" are two phrases, "the journal Tarn Tides" is one. */
    private static boolean isOfAnother(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.UNKNOWN && !mention.isFull();
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
            boolean adverb = words.isAdverb(i) && i + 1 < paragraph.size() && paragraph.token(i + 1).isWord()
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
