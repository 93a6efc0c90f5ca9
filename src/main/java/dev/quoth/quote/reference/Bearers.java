package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Of those who bear a role, tells whom a phrase means: whose role holds most of its words, then who spoke or was mentioned last. */
final class Bearers {

    /** Paragraphs looked back over at most. */
    static final int FAR = 8;
    /** The same for whether somebody was mentioned at all. */
    private static final int FARTHEST = 60;
    /** What a role that is over counts less than one that is borne. */
    private static final int PAST = 20;

    private final Antecedents antecedents;
    private final Cast cast;
    private final Lexicon lexicon;

    Bearers(Antecedents antecedents, Cast cast, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /**
     * Null when nobody bears the role, or several and the phrase fits none of them.
     *
     * @param kin whether those count who bear a role or title that it may be said of too
     */
    Person of(Paragraph paragraph, int index, Source.Role role, Said last, boolean kin) {
        return best(kin ? cast.kinOf(role.head()) : cast.bearers(role.head()), paragraph, index, role, last, kin, 0);
    }

    /** Who bears the role with one of the phrase's other words at least: Tarn's ambassador to Harrow; null for none. */
    Person fitting(Paragraph paragraph, int index, Source.Role role, Said last) {
        return best(cast.bearers(role.head()), paragraph, index, role, last, false, 1);
    }

    /** Who bears a role that the phrase may be said of and was first named after paragraph {@code since}: a judge; Justice Lee; the judge. */
    Person namedSince(int since, int index, Source.Role role, Said last) {
        List<Person> kin = new ArrayList<>(cast.kinOf(role.head()));
        for (int p = 0; p <= since && !kin.isEmpty(); p++) {
            for (Mention mention : antecedents.names(p)) {
                kin.remove(cast.of(mention));
            }
        }
        return kin.isEmpty() ? null : best(kin, antecedents.paragraph(index), index, role, last, true, 0);
    }

    private Person best(List<Person> bearers, Paragraph paragraph, int index, Source.Role role, Said last, boolean kin, int least) {
        Person best = null;
        int bestScore = Integer.MIN_VALUE;
        Gender gender = role.gender(paragraph, lexicon);
        for (Person person : bearers) {
            if (!person.gender().fits(gender) || kin && !isMentionedBefore(person, index) || !isOfRank(person, paragraph, role)) {
                continue;
            }
            int score = 0;
            int missing = 0;
            String all = " " + String.join(" ", person.roles()).toLowerCase(Locale.ROOT) + " ";
            for (int i = role.from(); i < role.to(); i++) {
                Token token = paragraph.token(i);
                if (!token.isWord() || token.isPossessive() || lexicon.is(token.lower(), "determiner") || lexicon.is(token.lower(), "owner")
                        || token.is(role.head())) {
                    continue;
                }
                if (all.contains(token.lower())) {
                    score++;
                } else {
                    missing++;
                }
            }
            if (score < least || missing > 1 && score == 0 || bearers.size() > 1 && missing > 0 && score == 0) {
                continue;
            }
            int value = 10 * score + (person == last.person() ? 5 : 0) - (isOnlyFormer(person, paragraph, role) ? PAST : 0);
            if (value > bestScore || value == bestScore && isNearer(person, best, index)) {
                best = person;
                bestScore = value;
            }
        }
        return best;
    }

    /**
     * Whether whoever bears the role bears it as the phrase says: "the former mayor" is nobody who is only called the mayor, "the mayor"
     * nobody who is only called the deputy mayor.
     */
    boolean isOfRank(Person person, Paragraph paragraph, Source.Role role) {
        boolean former = false;
        boolean lower = false;
        for (int i = role.from(); i < role.to() && !paragraph.token(i).is(role.head()); i++) {
            former |= lexicon.is(paragraph.token(i).lower(), "former");
            lower |= lexicon.is(paragraph.token(i).lower(), "rank");
        }
        boolean everFormer = false;
        boolean everHigh = false;
        boolean everLow = false;
        for (String known : person.roles()) {
            boolean low = false;
            for (String word : known.toLowerCase(Locale.ROOT).split(" ")) {
                everFormer |= lexicon.is(word, "former") || word.startsWith("ex-");
                low |= lexicon.is(word, "rank");
            }
            everLow |= low;
            everHigh |= !low && bears(known, role.head());
        }
        return (!former || everFormer) && (lower ? everLow : everHigh || !everLow);
    }

    /** After Mayor Lim and former Mayor Quist came, "the mayor" is Lim. */
    private boolean isOnlyFormer(Person person, Paragraph paragraph, Source.Role role) {
        boolean former = lexicon.is(paragraph.token(Math.min(role.from() + 1, role.to() - 1)).lower(), "former");
        boolean any = false;
        for (String known : person.roles()) {
            boolean past = false;
            for (String word : known.toLowerCase(Locale.ROOT).split(" ")) {
                past |= lexicon.is(word, "former");
            }
            if (bears(known, role.head()) && !past) {
                return false;
            }
            any |= past;
        }
        return any && !former;
    }

    private boolean bears(String known, String head) {
        String noun = lexicon.roleNoun(head);
        for (String word : known.toLowerCase(Locale.ROOT).split(" ")) {
            if (lexicon.roleNoun(word).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** The victim's mother, Ann Lee, wept. “…,” <u>her mother</u> said: the only one who is called somebody's mother; null for none and several. */
    Person relative(String head) {
        Person found = null;
        for (Person person : cast.bearers(head)) {
            if (person.roles().stream().anyMatch(role -> isOwned(role.toLowerCase(Locale.ROOT), head))) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    private boolean isOwned(String role, String head) {
        boolean possessive = role.replace('’', '\'').contains("'s ") || lexicon.is(role.split(" ", 2)[0], "possessive");
        return possessive && role.endsWith(" " + head);
    }

    /** Whether the paragraph or the one before speaks of the person by name. */
    boolean isNear(Person person, int index) {
        return antecedents.isNamed(person, index, 1);
    }

    boolean isMentionedBefore(Person person, int index) {
        return antecedents.isNamed(person, index, FARTHEST - 1);
    }

    private boolean isNearer(Person person, Person other, int index) {
        for (int p = index; p >= 0 && p > index - FAR; p--) {
            for (Mention mention : antecedents.names(p)) {
                Person found = cast.of(mention);
                if (found == person) {
                    return true;
                }
                if (found == other) {
                    return false;
                }
            }
        }
        return false;
    }
}
