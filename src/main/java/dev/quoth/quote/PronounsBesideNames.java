package dev.quoth.quote;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the gender of people from the pronouns that follow their names: Skaik paused. His voice broke.
 *
 * <p>A pronoun counts for a person when nobody else is named in its sentence before it, or when its sentence names nobody and the
 * one before names only that person.
 */
final class PronounsBesideNames {

    /** Pronouns that outweigh what a first name tells: Kelly may be a man. */
    private static final int OUTWEIGH = 3;

    private final Cast cast;
    private final Lexicon lexicon;
    private final Map<Person, int[]> votes = new IdentityHashMap<>();

    private PronounsBesideNames(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        this.lexicon = lexicon;
    }

    static void learn(List<Paragraph> paragraphs, Cast cast, Lexicon lexicon) {
        PronounsBesideNames learner = new PronounsBesideNames(cast, lexicon);
        for (Paragraph paragraph : paragraphs) {
            learner.count(paragraph);
        }
        learner.votes.forEach(PronounsBesideNames::decide);
    }

    private void count(Paragraph paragraph) {
        Person before = null;
        Person here = null;
        boolean several = false;
        for (int i = 0; i < paragraph.size(); i++) {
            if (paragraph.sentenceStart(i) == i) {
                before = several ? null : here;
                here = null;
                several = false;
            }
            Mention mention = paragraph.mentionAt(i);
            if (mention != null) {
                Person person = cast.of(mention);
                if (!person.isBody()) {
                    several |= here != null && here != person;
                    here = person;
                }
                continue;
            }
            Gender gender = lexicon.is(paragraph.token(i).lower(), "male") ? Gender.MALE
                    : lexicon.is(paragraph.token(i).lower(), "female") ? Gender.FEMALE : Gender.UNKNOWN;
            Person meant = several ? null : here == null ? before : here;
            if (gender != Gender.UNKNOWN && meant != null) {
                votes.computeIfAbsent(meant, key -> new int[2])[gender == Gender.MALE ? 0 : 1]++;
            }
        }
    }

    private static void decide(Person person, int[] votes) {
        int most = Math.max(votes[0], votes[1]);
        int least = Math.min(votes[0], votes[1]);
        boolean enough = person.gender() == Gender.UNKNOWN ? most > 2 * least : most >= OUTWEIGH && least == 0;
        if (enough) {
            person.learn(votes[0] > votes[1] ? Gender.MALE : Gender.FEMALE);
        }
    }
}
