package dev.quoth.quote.person;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who comes into the article as somebody's relative: her <u>daughter</u> Petra Lee. The surname alone then means who was there first. */
final class Relatives {

    private final Lexicon lexicon;
    private final Generations generations;
    private final Set<Person> relatives = new HashSet<>();

    Relatives(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.generations = new Generations(lexicon);
    }

    void learn(Paragraph paragraph, Mention mention, Person person) {
        String kinship = kinship(paragraph, mention);
        if (!kinship.isEmpty()) {
            relatives.add(person);
            generations.learn(person, kinship);
        }
    }

    /** Ann Lee died; her daughter Petra Lee was there. <u>Lee</u> was born in Harrow: not the relative, unless she speaks. */
    Person whose(List<Person> family, Person last) {
        Person first = family.isEmpty() ? last : family.get(0);
        return first != last && relatives.contains(last) && !relatives.contains(first) && first.isKnownPerson()
                && lexicon.isFirstName(first.words().get(0).toLowerCase(Locale.ROOT)) ? first : null;
    }

    /** Whom of a family "the elder Lee" means, as {@link Generations} tells it. */
    Person meant(Paragraph paragraph, Mention mention, List<Person> family) {
        return generations.meant(paragraph, mention, family);
    }

    /** Her <u>daughter</u> Petra Lee; his <u>wife</u>, Ann; Lee's <u>brother</u>, Bo Lee; empty for nobody's relative. */
    private String kinship(Paragraph paragraph, Mention mention) {
        int noun = mention.nameFrom() - 1;
        if (noun > 0 && paragraph.token(noun).isComma()) {
            noun--;
        }
        if (noun < 1 || !lexicon.is(paragraph.token(noun).lower(), "relative-of")) {
            return "";
        }
        Token owner = paragraph.token(noun - 1);
        Token earlier = paragraph.token(Math.max(0, noun - 2));
        boolean owned = owner.isPossessive() || lexicon.is(owner.lower(), "possessive") || earlier.isPossessive()
                || lexicon.is(earlier.lower(), "possessive");
        return owned ? paragraph.token(noun).lower() : "";
    }
}
