package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.Locale;

/** Reads a noun phrase with all that hangs on it as a subject: Ann Lee of Harrow; a spokesman for the city; he. */
final class PhraseSources {

    /** Words between who somebody is and what name they gave. */
    private static final int LONGEST_ALIAS = 14;

    private final Paragraph paragraph;
    private final Phrases phrases;
    private final Cast cast;
    private final Lexicon lexicon;

    PhraseSources(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.phrases = paragraph.phrases(lexicon);
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** The subject that phrase {@code head} and what hangs on it up to phrase {@code last} make, null when it names no one. */
    Subject subject(int head, int last) {
        Phrase phrase = phrases.get(head);
        if (phrase.is(Phrase.Kind.PRONOUN) && lexicon.is(word(phrase.head()), "nobody")) {
            return null;
        }
        if (phrase.is(Phrase.Kind.PRONOUN) && !lexicon.is(word(phrase.head()), "indefinite")) {
            return new Subject(new Source.Pronoun(word(phrase.head()), phrase.head()), phrase.from(), phrase.to());
        }
        Mention ofBody = ofBody(phrase, last);
        if (ofBody != null) {
            return Subject.named(ofBody, ofBody.from(), phrases.get(last).to());
        }
        if (phrase.name() != null && !isOfOrigin(phrase)) {
            return Subject.named(phrase.name(), phrase.name().from(), phrase.name().to());
        }
        Mention titled = titled(head, last);
        int to = phrases.get(last).to();
        if (titled != null) {
            return Subject.named(titled, phrase.from(), to);
        }
        Mention alias = alias(phrase);
        if (alias != null) {
            return Subject.named(alias, phrase.from(), to);
        }
        boolean source = names(phrase) || phrase.is(Phrase.Kind.PRONOUN);
        return source ? new Subject(new Source.Role(phrase.from(), to, word(phrase.head())), phrase.from(), to) : null;
    }

    /** <u>Boats for All</u> managing director <u>Ann Lee</u>: what hangs on a body's name ends with a person who has a role. */
    private Mention ofBody(Phrase phrase, int last) {
        Mention body = phrase.name();
        Mention name = phrases.get(last).name();
        boolean named = body != null && name != null && name != body && name.isFull() && !name.role().isEmpty();
        return named && !isPerson(body) && !body.isFull() && isPerson(name) ? name : null;
    }

    /** A woman who asked to be identified only as <u>Marie</u>; the man, who later gave his name as <u>Bo Lee</u>; null for none. */
    private Mention alias(Phrase phrase) {
        int i = phrase.to();
        if (i < paragraph.size() && paragraph.token(i).isComma()) {
            i++;
        }
        if (i >= paragraph.size() || !lexicon.is(word(phrase.head()), "anyone") && !lexicon.is(word(phrase.head()), "unnamed")
                || !lexicon.is(word(i), "who") && !lexicon.is(word(i), "identified")) {
            return null;
        }
        boolean identified = false;
        for (; i + 1 < paragraph.size() && i < phrase.to() + LONGEST_ALIAS && paragraph.token(i).isWord(); i++) {
            identified |= lexicon.is(word(i), "identified") || word(i).equals("name");
            Mention name = identified && word(i).equals("as") ? paragraph.mentionStartingAt(i + 1) : null;
            if (name != null && isPersonlike(name)) {
                return name;
            }
        }
        return null;
    }

    /** "The 27-year-old Czech", "the Olympian" name nobody. */
    private boolean isOfOrigin(Phrase phrase) {
        Mention name = phrase.name();
        boolean bare = name.role().isEmpty() || lexicon.is(name.role().toLowerCase(Locale.ROOT), "former");
        if (bare && word(phrase.from()).equals("the") && lexicon.is(word(phrase.head()), "demonym")) {
            return true;
        }
        return !name.isFull() && name.role().isEmpty() && lexicon.is(word(phrase.from()), "determiner") && phrase.head() > phrase.from() + 1
                && lexicon.isAffiliation(word(phrase.head()));
    }

    /** "Director of Old Bones Ann Lee", "Tarn's ambassador to Harrow Ann Lee": a role without an article belongs to the name at its end. */
    private Mention titled(int head, int last) {
        Phrase outer = phrases.get(head);
        Phrase inner = phrases.get(last);
        boolean article = lexicon.is(word(outer.from()), "determiner");
        boolean role = lexicon.isRole(word(outer.head())) || lexicon.isTitle(word(outer.head()));
        if (last == head || article || !role || inner.name() == null || !inner.name().isFull() || !isPersonlike(inner.name())) {
            return null;
        }
        boolean spokesman = phrases.get(last - 1).is(Phrase.Kind.PREPOSITION) && word(last == 0 ? 0 : phrases.get(last - 1).from()).equals("for");
        return spokesman ? null : inner.name();
    }

    /** A phrase can be a source when it has an article or an owner, is a plural, a role or a document, or begins with a capital. */
    private boolean names(Phrase phrase) {
        Token head = paragraph.token(phrase.head());
        boolean plural = head.lower().endsWith("s") && head.lower().length() > 3;
        return head.isText() && (lexicon.is(word(phrase.from()), "determiner") || hasOwner(phrase) || plural || lexicon.isRole(head.lower())
                || lexicon.is(head.lower(), "head-noun") || lexicon.is(head.lower(), "plural-noun")
                || paragraph.token(phrase.from()).isCapital());
    }

    private boolean hasOwner(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (paragraph.token(i).isPossessive()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subject is a person or what a person can be. */
    boolean isHuman(Subject subject) {
        if (subject == null) {
            return false;
        }
        if (subject.source() instanceof Source.Role role) {
            return lexicon.isRole(role.head()) || lexicon.isTitle(role.head());
        }
        return !(subject.source() instanceof Source.Named named) || isPersonlike(named.mention());
    }

    boolean isPerson(Subject subject) {
        return subject != null && subject.source() instanceof Source.Named named && isPerson(named.mention());
    }

    boolean isPerson(Mention mention) {
        return cast.of(mention).isPerson();
    }

    boolean isPersonlike(Mention mention) {
        return !cast.of(mention).isBody();
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
