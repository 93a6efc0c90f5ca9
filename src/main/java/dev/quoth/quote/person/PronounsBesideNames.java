package dev.quoth.quote.person;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the gender of people from the pronouns that follow their names (Skaik paused. His voice broke), and that a name is a body's.
 *
 * <p>A pronoun counts for a person who begins its sentence when nobody else is named before it, or who begins the sentence before when
 * that names nobody else and its own names nobody. "It" in the sentence of a name is not what bears it: Lee remembers it.
 */
final class PronounsBesideNames {

    /** Pronouns that outweigh what a first name tells: Kelly may be a man. */
    private static final int OUTWEIGH = 3;

    private static final int MALE = 0;
    private static final int FEMALE = 1;
    private static final int NEUTER = 2;

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
                boolean subject = mention.from() - paragraph.sentenceStart(i) <= 1;
                if (!person.isBody() && person != here) {
                    several |= here != null || !subject;
                    here = person;
                }
                continue;
            }
            if (here != null && isObject(paragraph, i)) {
                several = true;
            }
            int vote = vote(paragraph.token(i).lower());
            boolean object = vote == NEUTER && here != null && !lexicon.is(paragraph.token(i).lower(), "possessive");
            Person meant = several || object ? null : here == null ? before : here;
            if (vote >= 0 && meant != null) {
                votes.computeIfAbsent(meant, key -> new int[NEUTER + 1])[vote] += isReported(paragraph, i) ? OUTWEIGH : 1;
            }
        }
    }

    /** Lee says that <u>he</u> will row: of nobody does a sentence say "he" more surely than of whoever says it. */
    private boolean isReported(Paragraph paragraph, int i) {
        int verb = i > 0 && paragraph.token(i - 1).is("that") ? i - 2 : i - 1;
        return verb > 0 && lexicon.hasPhrases() && lexicon.is(paragraph.token(verb).lower(), "says") && paragraph.mentionEndingAt(verb - 1) != null
                && lexicon.is(paragraph.token(i).lower(), "subject");
    }

    /** Lee asked <u>him</u> whether he would come: somebody else. */
    private boolean isObject(Paragraph paragraph, int i) {
        Token token = paragraph.token(i);
        boolean owns = i + 1 < paragraph.size() && paragraph.token(i + 1).isWord() && !lexicon.is(paragraph.token(i + 1).lower(), "complement")
                && !lexicon.is(paragraph.token(i + 1).lower(), "preposition") && !lexicon.is(paragraph.token(i + 1).lower(), "conjunction")
                && !token.is("him");
        return lexicon.is(token.lower(), "object") && !owns;
    }

    private int vote(String word) {
        return lexicon.is(word, "male") ? MALE : lexicon.is(word, "female") ? FEMALE : lexicon.is(word, "neuter-beside") ? NEUTER : -1;
    }

    private static void decide(Person person, int[] votes) {
        int most = Math.max(votes[MALE], votes[FEMALE]);
        int least = Math.min(votes[MALE], votes[FEMALE]);
        if (votes[NEUTER] > most && !person.isPerson()) {
            person.learnBody();
            return;
        }
        boolean enough = person.gender() == Gender.UNKNOWN ? most > 2 * least : most >= OUTWEIGH && least == 0;
        if (enough) {
            person.learn(votes[MALE] > votes[FEMALE] ? Gender.MALE : Gender.FEMALE);
        }
    }
}
