package dev.quoth.quote.layout;

import dev.quoth.news.Span;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import java.util.List;
import java.util.Locale;

/**
 * One paragraph of a transcript or an interview: all of it said by one speaker, without marks.
 *
 * @param kind whose words it has
 * @param label the speaker's label in the article's text, null when it has none
 * @param words what is said
 * @param named whom the label names, null for nobody
 * @param role what the label calls the speaker, or empty; "Q" says nothing of who asks
 */
public record Turn(Kind kind, Span label, Span words, Mention named, String role) {

    /** Whose words a turn has. */
    public enum Kind {
        /** A speaker that the label names. */
        LABELLED,
        /** The one who is interviewed. */
        ANSWER,
        /** Whoever spoke in the paragraph before. */
        GOES_ON,
        /** A question in bold or a stage direction, said by nobody who has a name. */
        ASIDE
    }

    /** A label of more letters is a word in capitals. */
    private static final int LONGEST_INITIALS = 4;

    /** Whether a label is no more than the first letters of a name: HT, OD. */
    public static boolean isInitials(String label) {
        return label.length() > 1 && label.length() <= LONGEST_INITIALS && label.equals(label.toUpperCase(Locale.ROOT));
    }

    static Turn unlabelled(Kind kind, Span words) {
        return new Turn(kind, null, words, null, "");
    }

    /** @param to where the label's line ends */
    static Turn labelled(SpeakerLabel label, int to, Lexicon lexicon) {
        List<String> name = label.name(lexicon);
        String role = label.role(lexicon);
        Gender gender = Gender.UNKNOWN;
        for (String word : role.toLowerCase(Locale.ROOT).split("\\s+")) {
            gender = gender.or(lexicon.genderOfTitle(word)).or(lexicon.genderOfRole(word));
        }
        if (name.size() > 1) {
            gender = gender.or(lexicon.genderOfFirstName(name.get(0).toLowerCase(Locale.ROOT)));
        }
        boolean person = !label.isTurn(lexicon) && !name.isEmpty();
        Mention named = person ? new Mention(0, 0, 0, name, role, gender, Mention.Kind.PERSON, false) : null;
        return new Turn(label.isAnswer(lexicon) ? Kind.ANSWER : Kind.LABELLED, new Span(label.start(), label.start() + label.text().length()),
                new Span(label.words(), to), named, person ? role : label.isTurn(lexicon) ? "" : label.text());
    }
}
