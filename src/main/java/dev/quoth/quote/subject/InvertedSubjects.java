package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Finds the subject of a reporting verb that stands before it: "said Ann Lee", "said the board's chair, Ann Lee". */
final class InvertedSubjects {

    /** Tokens between verb and subject that a preposition governs. */
    private static final int LONGEST_ADJUNCT = 9;
    /** Words between a name and the one it qualifies: said Lee <u>ally</u> Bob Ray. */
    private static final int LONGEST_MODIFIER = 3;
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
        int from = start(verb, ceiling);
        if (from >= ceiling) {
            return null;
        }
        if (phrases.isPronoun(paragraph.token(from))) {
            return pronoun(from, ceiling);
        }
        Mention first = paragraph.mentionStartingAt(from);
        if (first != null && standsAlone(first, ceiling)) {
            return isFollowedByVerb(first.to(), ceiling) ? null : Subject.named(first, from, first.to());
        }
        Mention person = from == verb + 1 ? behindParticle(from, ceiling) : null;
        if (person != null) {
            return Subject.named(person, from, person.to());
        }
        boolean behindAdjunct = from > verb + 1 && lexicon.is(word(verb + 1), "preposition");
        return beginsPhrase(from) ? phrase(from, ceiling, behindAdjunct) : null;
    }

    /** Where the subject may begin, behind what stands between: said <u>on Friday</u>; opina <u>en cambio</u>; confie<u>, ému,</u>. */
    private int start(int verb, int ceiling) {
        int i = verb + 1;
        while (i < ceiling && (lexicon.is(word(i), "adverb") && !lexicon.is(word(i), "determiner") || isDay(i, ceiling))) {
            i += isDay(i, ceiling) ? 2 : 1;
        }
        i = afterAside(i, ceiling);
        return lexicon.has("inversion") && paragraph.mentionStartingAt(i) == null ? afterAdjunct(afterManner(i, ceiling), ceiling) : i;
    }

    /** Said <u>he</u>; but not "said <u>he</u> would come", save where the verb comes first (sagte <u>er</u> dem Blatt). */
    private Subject pronoun(int i, int ceiling) {
        boolean ends = i + 1 == ceiling || !paragraph.token(i + 1).isWord() || lexicon.has("inversion");
        return ends ? new Subject(new Source.Pronoun(word(i), i), i, i + 1) : null;
    }

    /** Dijo <u>la</u> Lago; sagte <u>der</u> Lee: a person behind a small word that names may have. */
    private Mention behindParticle(int i, int ceiling) {
        boolean particle = lexicon.has("inversion") && lexicon.is(word(i), "particle") && i + 1 < ceiling;
        Mention mention = particle ? paragraph.mentionStartingAt(i + 1) : null;
        return mention != null && cast.of(mention).isPerson() ? mention : null;
    }

    /** Said <u>the</u> mayor, said <u>mayor</u> Lee, said <u>Tarn</u> officials, said <u>old</u> friends. */
    private boolean beginsPhrase(int i) {
        Token token = paragraph.token(i);
        return token.isWord() && (lexicon.is(token.lower(), "determiner") || lexicon.isRole(token.lower())
                || paragraph.mentionStartingAt(i) != null || phrases.isPlain(i) && !lexicon.is(token.lower(), "begin"));
    }

    /** The name amid a phrase that begins with token {@code from}, or else the phrase: said <u>the board's chair Ann Lee</u>; said <u>the mayor</u>. */
    private Subject phrase(int from, int ceiling, boolean behindAdjunct) {
        int to = from;
        boolean governed = false;
        while (to < ceiling && to - from < NounPhrases.LONGEST && !endsPhrase(to, from)) {
            governed |= lexicon.is(word(to), "preposition");
            Mention mention = paragraph.mentionStartingAt(to);
            if (mention == null) {
                to++;
                continue;
            }
            if ((!governed || isApposed(mention, from)) && personlike(mention) && standsAlone(mention, ceiling)) {
                return Subject.named(mention, from, mention.to());
            }
            to = mention.to();
        }
        return role(from, withoutVerbEnding(from, to, ceiling), ceiling, behindAdjunct);
    }

    /** Said the mayor <u>who</u>, <u>has</u>, <u>but</u>, <u>Friday</u>; where the verb comes first, <u>dans</u> un communiqué too. */
    private boolean endsPhrase(int i, int from) {
        Token token = paragraph.token(i);
        String word = token.lower();
        boolean determiner = lexicon.is(word, "determiner");
        boolean text = token.isWord() || token.kind() == Token.Kind.NUMBER;
        if (!text || lexicon.is(word, "relative") && !determiner
                || lexicon.is(word, "auxiliary") && !token.isPossessive() && !(i == from && determiner)
                || lexicon.is(word, "conjunction") && !token.is("and") || i > from && lexicon.is(word, "day")) {
            return true;
        }
        return i > from && lexicon.has("inversion") && !lexicon.is(word, "owner")
                && (lexicon.is(word, "preposition") || phrases.endsBefore(i, from));
    }

    /** A déclaré le maire de la ville <u>Luc Aubry</u>: a person right behind what a preposition governs is not governed. */
    private boolean isApposed(Mention mention, int from) {
        return lexicon.has("inversion") && mention.kind() == Mention.Kind.PERSON && mention.nameFrom() > from
                && !lexicon.is(word(mention.nameFrom() - 1), "preposition");
    }

    /** So räumte die Sprecherin <s>ein</s>; dit le maire <s>hier</s>: a part of the verb that ends the clause is none of the subject. */
    private int withoutVerbEnding(int from, int to, int ceiling) {
        int end = to;
        boolean closed = lexicon.has("inversion") && (to == ceiling || paragraph.token(to).isPoint());
        while (closed && end > from + 1 && (lexicon.is(word(end - 1), "separable") || lexicon.is(word(end - 1), "adverb"))) {
            end--;
        }
        return end;
    }

    /** Said <u>the mayor</u>; said the board's chair, <u>Ann Lee</u>. */
    private Subject role(int from, int to, int ceiling, boolean behindAdjunct) {
        if (to == from || isFollowedByVerb(to, ceiling)) {
            return null;
        }
        String head = phrases.head(from, to);
        boolean bare = paragraph.mentionStartingAt(from) == null && !lexicon.is(word(from), "determiner") && !paragraph.token(from).isCapital();
        if (lexicon.has("inversion") && bare && !phrases.maySpeak(head)) {
            return null;
        }
        Mention appended = to + 1 < ceiling && paragraph.token(to).isComma() ? paragraph.mentionStartingAt(to + 1) : null;
        if (appended != null && personlike(appended)) {
            return Subject.named(appended, from, appended.to());
        }
        return head.isEmpty() || behindAdjunct && !phrases.maySpeak(head) ? null : new Subject(new Source.Role(from, to, head), from, to);
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
        while (i < ceiling && i < mention.to() + LONGEST_MODIFIER && phrases.isPlain(i) && !lexicon.is(word(i), "adverb")
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

    /** Said <u>Ann Lee</u>; but not Ann Lee's clerk, nor Lee ally Bob Ray. */
    private boolean standsAlone(Mention mention, int ceiling) {
        return !isFollowedByPossessive(mention) && !leadsToName(mention, ceiling);
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
