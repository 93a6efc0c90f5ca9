package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Finds the subject of a reporting verb that stands before it: "said Ann Lee", "said the board's chair, Ann Lee". */
final class InvertedSubjects {

    private static final int LONGEST_ADJUNCT = 9;
    /** Words between two commas that tell how something was said. */
    private static final int LONGEST_MANNER = 4;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Cast cast;
    private final NounPhrases phrases;

    InvertedSubjects(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.cast = cast;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(paragraph, lexicon);
    }

    /** The subject that begins after verb {@code verb}: "said Ann Lee", "said the mayor", "said the board's chair, Ann Lee". */
    Subject after(int verb, int ceiling) {
        int i = verb + 1;
        while (i < ceiling && (lexicon.is(word(i), "adverb") && !lexicon.is(word(i), "determiner") || isDay(i, ceiling))) {
            i += isDay(i, ceiling) ? 2 : 1;
        }
        i = afterAside(i, ceiling);
        if (lexicon.has("inversion") && paragraph.mentionStartingAt(i) == null) {
            i = afterAdjunct(afterManner(i, ceiling), ceiling);
        }
        if (i >= ceiling) {
            return null;
        }
        Token token = paragraph.token(i);
        if (phrases.isPronoun(token)) {
            return i + 1 == ceiling || !paragraph.token(i + 1).isWord() || lexicon.has("inversion")
                    ? new Subject(new Source.Pronoun(token.lower(), i), i, i + 1) : null;
        }
        Mention first = paragraph.mentionStartingAt(i);
        if (first != null && !isFollowedByPossessive(first) && !leadsToName(first, ceiling)) {
            return isFollowedByVerb(first.to(), ceiling) ? null : new Subject(new Source.Named(first), i, first.to());
        }
        Mention behindParticle = lexicon.is(token.lower(), "particle") && i == verb + 1 && i + 1 < ceiling ? paragraph.mentionStartingAt(i + 1) : null;
        if (behindParticle != null && cast.of(behindParticle).isPerson() && lexicon.has("inversion")) {
            return new Subject(new Source.Named(behindParticle), i, behindParticle.to());
        }
        boolean begins = token.isWord() && (lexicon.is(token.lower(), "determiner") || lexicon.isRole(token.lower()) || first != null
                || phrases.isPlain(i) && !lexicon.is(token.lower(), "begin"));
        if (!begins) {
            return null;
        }
        int to = i;
        boolean governed = false;
        while (to < ceiling && to - i < NounPhrases.LONGEST) {
            Token t = paragraph.token(to);
            if (!t.isWord() && t.kind() != Token.Kind.NUMBER || lexicon.is(t.lower(), "relative") && !lexicon.is(t.lower(), "determiner")
                    || lexicon.is(t.lower(), "auxiliary") && !t.isPossessive() && !(to == i && lexicon.is(t.lower(), "determiner"))
                    || lexicon.is(t.lower(), "conjunction") && !t.is("and") || to > i && lexicon.is(t.lower(), "day")) {
                break;
            }
            boolean preposition = lexicon.is(t.lower(), "preposition");
            if (to > i && lexicon.has("inversion") && (preposition && !lexicon.is(t.lower(), "owner")
                    || phrases.endsBefore(to, i) && !lexicon.is(t.lower(), "owner"))) {
                break;
            }
            governed |= preposition;
            Mention mention = paragraph.mentionStartingAt(to);
            if (mention != null) {
                boolean apposed = lexicon.has("inversion") && mention.kind() == Mention.Kind.PERSON && mention.nameFrom() > i
                        && !lexicon.is(word(mention.nameFrom() - 1), "preposition");
                if ((!governed || apposed) && personlike(mention) && !isFollowedByPossessive(mention) && !leadsToName(mention, ceiling)) {
                    return new Subject(new Source.Named(mention), i, mention.to());
                }
                to = mention.to();
                continue;
            }
            to++;
        }
        boolean closed = to == ceiling || paragraph.token(to).isPoint();
        while (closed && lexicon.has("inversion") && to > i + 1 && (lexicon.is(word(to - 1), "separable") || lexicon.is(word(to - 1), "adverb"))) {
            to--;
        }
        if (to == i || isFollowedByVerb(to, ceiling)) {
            return null;
        }
        String head = phrases.head(i, to);
        if (lexicon.has("inversion") && first == null && !lexicon.is(token.lower(), "determiner") && !token.isCapital() && !phrases.maySpeak(head)) {
            return null;
        }
        if (to + 1 < ceiling && paragraph.token(to).isComma()) {
            Mention appended = paragraph.mentionStartingAt(to + 1);
            if (appended != null && personlike(appended)) {
                return new Subject(new Source.Named(appended), i, appended.to());
            }
        }
        boolean behindAdjunct = i > verb + 1 && lexicon.is(word(verb + 1), "preposition");
        return head.isEmpty() || behindAdjunct && !phrases.maySpeak(head) ? null : new Subject(new Source.Role(i, to, head), i, to);
    }

    /** Anunció <u>este martes</u> la alcaldesa; sagte <u>am Dienstag</u> is left to what follows. */
    private boolean isDay(int i, int ceiling) {
        return i + 2 < ceiling && lexicon.is(word(i), "determiner") && lexicon.is(word(i + 1), "day");
    }

    /** Opina <u>en cambio</u> Sergi Lago; assure <u>en revanche</u> Luc Aubry. */
    private int afterAside(int from, int ceiling) {
        for (String[] words : lexicon.locutions("aside")) {
            int i = 0;
            while (i < words.length && from + i < ceiling && paragraph.token(from + i).is(words[i])) {
                i++;
            }
            if (i == words.length && from + i < ceiling) {
                return from + i;
            }
        }
        return from;
    }

    /** Confie<u>, ému,</u> le capitaine; lamenta<u>, por su parte,</u> Ana Lago. */
    private int afterManner(int from, int ceiling) {
        if (from >= ceiling || !paragraph.token(from).isComma()) {
            return from;
        }
        for (int i = from + 1; i + 1 < ceiling && i <= from + LONGEST_MANNER; i++) {
            Token token = paragraph.token(i);
            if (token.isComma()) {
                return i > from + 1 ? i + 1 : from;
            }
            boolean article = lexicon.is(token.lower(), "determiner") && !lexicon.is(word(from + 1), "preposition");
            if (!token.isWord() || token.isCapital() || article || lexicon.is(token.lower(), "relative")
                    || lexicon.is(token.lower(), "conjunction")) {
                return from;
            }
        }
        return from;
    }

    /** Between verb and subject a preposition may govern what is no subject: a assuré de son côté la préfète. */
    private int afterAdjunct(int from, int ceiling) {
        int i = from;
        boolean inside = false;
        while (i < ceiling && i < from + LONGEST_ADJUNCT && paragraph.token(i).isText()) {
            String word = word(i);
            boolean preposition = lexicon.is(word, "preposition") && !(inside && lexicon.is(word, "definite"));
            boolean afterNoun = i > from && !lexicon.is(word(i - 1), "preposition") && !lexicon.is(word(i - 1), "determiner");
            boolean date = i + 1 < ceiling && (paragraph.token(i + 1).kind() == Token.Kind.NUMBER || lexicon.is(word(i + 1), "day"));
            if (!preposition && (!inside || afterNoun && !date && (lexicon.is(word, "determiner") || lexicon.isRole(word)
                    || isPersonAt(i)))) {
                return i;
            }
            inside |= preposition;
            i++;
        }
        return inside && !(i < ceiling && paragraph.token(i).isText()) ? from : i;
    }

    private boolean isPersonAt(int i) {
        Mention mention = paragraph.mentionStartingAt(i);
        return mention != null && mention.kind() == Mention.Kind.PERSON;
    }

    /** "said Lee ally Bob Ray". */
    private boolean leadsToName(Mention mention, int ceiling) {
        int i = mention.to();
        while (i < ceiling && i < mention.to() + 3 && phrases.isPlain(i) && !lexicon.is(word(i), "adverb")
                && !lexicon.is(word(i), "relative")
                && !lexicon.is(word(i), "determiner") && !lexicon.is(word(i), "day")) {
            i++;
        }
        return i > mention.to() && i < ceiling && paragraph.mentionStartingAt(i) != null && personlike(paragraph.mentionStartingAt(i));
    }

    /** "…," said the mayor would come: the phrase is the subject of what was said, not of "said". */
    private boolean isFollowedByVerb(int i, int ceiling) {
        return i < ceiling && paragraph.token(i).isWord() && !paragraph.token(i).isPossessive() && lexicon.is(word(i), "auxiliary")
                && !lexicon.is(word(i), "preposition");
    }

    private boolean isFollowedByPossessive(Mention mention) {
        return mention.to() < paragraph.size() && paragraph.token(mention.to()).isPossessive();
    }

    private boolean personlike(Mention mention) {
        return !cast.of(mention).isBody();
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
