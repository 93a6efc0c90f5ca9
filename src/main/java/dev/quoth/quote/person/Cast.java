package dev.quoth.quote.person;

import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The people and bodies of one article: whom each name means, in its fullest form, and who bears which role. Full names make the
 * {@link Families}; {@link SingleNames} are then given to them, which may stand before the full one.
 */
public final class Cast {

    private final Lexicon lexicon;
    private final Map<Mention, Person> persons = new IdentityHashMap<>();
    private final Families families;
    private final Relatives relatives;
    private final SingleNames singles;
    private final RoleIndex roles;

    private Cast(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.families = new Families(lexicon);
        this.relatives = new Relatives(lexicon);
        this.singles = new SingleNames(families, relatives, lexicon);
        this.roles = new RoleIndex(lexicon);
    }

    /** Everybody named in {@code paragraphs}. */
    public static Cast of(List<Paragraph> paragraphs, Lexicon lexicon) {
        Cast cast = new Cast(lexicon);
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                if (mention.isFull()) {
                    cast.addFull(paragraph, mention);
                } else {
                    cast.singles.count(mention);
                }
            }
        }
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                if (mention.isFull()) {
                    cast.singles.pass(mention, cast.of(mention));
                } else {
                    cast.addSingle(paragraph, mention);
                }
            }
        }
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                cast.roles.learn(mention, cast.of(mention));
            }
        }
        NamesInQuotes.learn(paragraphs, cast, lexicon);
        PronounsBesideNames.learn(paragraphs, cast, lexicon);
        return cast;
    }

    /** Whom a name of the article means. */
    public Person of(Mention mention) {
        return persons.get(mention);
    }

    private void addFull(Paragraph paragraph, Mention mention) {
        Person person = families.ofFullName(mention);
        put(mention, person);
        learnNickname(paragraph, mention, person);
        relatives.learn(paragraph, mention, person);
        singles.learnAcronym(paragraph, mention, person);
    }

    /** Robert “Bo” Lim, Robert (Bo) Lim: <u>Bo</u> is found by that name too. */
    private void learnNickname(Paragraph paragraph, Mention mention, Person person) {
        for (int i = mention.nameFrom() + 1; i + 1 < mention.to(); i++) {
            if (paragraph.token(i).isQuote()) {
                Marked nickname = paragraph.quotes().get(paragraph.token(i).quote());
                families.bears(person, Spelling.plain(paragraph.text().substring(nickname.start(), nickname.end())));
            } else if (paragraph.token(i).is("(")) {
                families.bears(person, Spelling.plain(paragraph.token(i + 1).text()));
            }
        }
    }

    private void addSingle(Paragraph paragraph, Mention mention) {
        Person sharing = singles.sharing(paragraph, mention);
        Person person = sharing == null ? singles.of(paragraph, mention) : sharing;
        put(mention, person);
        if (sharing != null) {
            person.learnPerson();
            return;
        }
        relatives.learn(paragraph, mention, person);
        if (isSpeaker(paragraph, mention)) {
            person.learnPerson();
        }
    }

    /** <u>Harry</u> said: who has a first name and speaks is a person, also where the surname is never told. */
    private boolean isSpeaker(Paragraph paragraph, Mention mention) {
        return paragraph.isBesideCue(mention.from(), mention.to(), lexicon) && lexicon.hasPhrases() && lexicon.isFirstName(lower(mention.name().get(0)));
    }

    private void put(Mention mention, Person person) {
        boolean only = lexicon.hasPhrases() && person.words().get(0).equals(mention.name().get(0));
        boolean tells = (mention.isFull() || only) && !mention.isOfBody();
        person.add(mention, tells ? lexicon.genderOfFirstName(lower(mention.name().get(0))) : Gender.UNKNOWN);
        persons.put(mention, person);
    }

    /** The one other bearer of a surname that stands alone whose gender is {@code gender}; null for none and for several. */
    public Person namesake(Mention mention, Gender gender) {
        Person found = null;
        for (Person person : mention.isFull() ? List.<Person>of() : families.of(Spelling.plain(mention.name().get(0)))) {
            if (person != of(mention) && person.isPerson() && person.gender() == gender) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    /** Who bears the role noun {@code head}, in the order of the article. */
    public List<Person> bearers(String head) {
        return roles.bearers(head);
    }

    /** Who bears a role or title that {@code head} may be said of too: a Sen. is a lawmaker. */
    public List<Person> kinOf(String head) {
        return roles.kinOf(head);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
