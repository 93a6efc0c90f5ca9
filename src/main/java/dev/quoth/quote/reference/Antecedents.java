package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.subject.Subjects;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The sentences before a place in the article, nearest first, with whom each is about and whom it names. */
final class Antecedents {

    /**
     * A sentence, or the part of it before a place.
     *
     * @param paragraph index of its paragraph
     * @param from first token
     * @param to token after the last
     */
    record Sentence(int paragraph, int from, int to) { }

    private static final int FARTHEST_VERB = 20;
    /** Names of one paragraph looked back over at most; no news story has so many in one. */
    private static final int MANY = 60;

    private final List<Paragraph> paragraphs;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Map<Sentence, Subject> subjects = new HashMap<>();
    private final Map<Person, Integer> first = new IdentityHashMap<>();
    private int subjectsOf = -1;
    private Subjects finder;

    Antecedents(List<Paragraph> paragraphs, Cast cast, Lexicon lexicon) {
        this.paragraphs = paragraphs;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    Paragraph paragraph(int index) {
        return paragraphs.get(index);
    }

    /** The sentence of token {@code at} up to it. */
    Sentence upTo(int paragraph, int at) {
        return new Sentence(paragraph, paragraphs.get(paragraph).sentenceStart(at), at);
    }

    /** The sentence before in the same paragraph that has words outside the marks, null for none. */
    Sentence before(Sentence sentence) {
        Paragraph paragraph = paragraphs.get(sentence.paragraph());
        int end = sentence.from();
        while (end > 0) {
            int from = paragraph.sentenceStart(end - 1);
            if (hasWords(paragraph, from, end)) {
                return new Sentence(sentence.paragraph(), from, end);
            }
            end = from;
        }
        return null;
    }

    /** The last sentence of the paragraph of prose before {@code index}, at most {@code reach} paragraphs away; null for none. */
    Sentence lastBefore(int index, int reach) {
        for (int p = index - 1; p >= 0 && p >= index - reach; p--) {
            Paragraph paragraph = paragraphs.get(p);
            if (paragraph.form() == Paragraph.Form.PROSE && paragraph.size() > 0) {
                Sentence last = before(new Sentence(p, paragraph.size(), paragraph.size()));
                if (last != null) {
                    return last;
                }
            }
        }
        return null;
    }

    /** The sentence before in the same paragraph, else the last of the prose before it, as {@link #lastBefore} finds it; null for none. */
    Sentence previous(Sentence sentence, int reach) {
        Sentence before = before(sentence);
        return before != null ? before : lastBefore(sentence.paragraph(), reach);
    }

    /** The first sentence of the paragraph of prose after {@code index}, null when prose does not go on there. */
    Sentence firstAfter(int index) {
        int p = index + 1;
        if (p >= paragraphs.size() || paragraphs.get(p).form() != Paragraph.Form.PROSE || paragraphs.get(p).size() == 0) {
            return null;
        }
        return new Sentence(p, 0, paragraphs.get(p).sentenceEnd(0));
    }

    private static boolean hasWords(Paragraph paragraph, int from, int to) {
        for (int i = from; i < to; i++) {
            if (paragraph.token(i).isText()) {
                return true;
            }
        }
        return false;
    }

    /** Whom a sentence is about, null when that is unclear. */
    Subject subject(Sentence sentence) {
        if (sentence.from() >= sentence.to()) {
            return null;
        }
        if (!subjects.containsKey(sentence)) {
            subjects.put(sentence, finder(sentence.paragraph()).ofSentence(sentence.from(), sentence.to()));
        }
        return subjects.get(sentence);
    }

    /** Whom a sentence sets before what it says: for <u>Lee</u>, the choice was easy; null for none. */
    Subject topic(Sentence sentence) {
        return sentence.from() >= sentence.to() ? null : finder(sentence.paragraph()).topicOf(sentence.from(), sentence.to());
    }

    /** Who does what token {@code object} of the sentence is the object of, else whom the sentence is about; null when that is unclear. */
    Subject actor(Sentence sentence, int object) {
        Subjects subjectsHere = finder(sentence.paragraph());
        for (int i = object - 1; i > sentence.from() && i > object - FARTHEST_VERB; i--) {
            Subject subject = paragraphs.get(sentence.paragraph()).token(i).isWord() && subjectsHere.isVerb(i)
                    ? subjectsHere.before(i, sentence.from()) : null;
            if (subject != null) {
                return subject;
            }
        }
        return subject(sentence);
    }

    /** Index of the paragraph that names a person first, -1 when none does. */
    int firstParagraph(Person person) {
        if (first.isEmpty()) {
            for (int p = 0; p < paragraphs.size(); p++) {
                for (Mention mention : paragraphs.get(p).mentions()) {
                    first.putIfAbsent(cast.of(mention), p);
                }
            }
        }
        return first.getOrDefault(person, -1);
    }

    private Subjects finder(int index) {
        if (subjectsOf != index) {
            finder = Subjects.of(paragraphs.get(index), cast, lexicon);
            subjectsOf = index;
        }
        return finder;
    }

    /** The names in paragraph {@code index}, last first. */
    List<Mention> names(int index) {
        List<Mention> mentions = paragraphs.get(index).mentions();
        List<Mention> last = new ArrayList<>(mentions.subList(Math.max(0, mentions.size() - MANY), mentions.size()));
        Collections.reverse(last);
        return last;
    }

    /** Whether a paragraph, or one of so many {@code before} it, speaks of the person by name. */
    boolean isNamed(Person person, int index, int before) {
        for (int p = index; p >= 0 && p >= index - before; p--) {
            for (Mention mention : names(p)) {
                if (cast.of(mention) == person) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The names in a sentence, last first. */
    List<Mention> names(Sentence sentence) {
        Paragraph paragraph = paragraphs.get(sentence.paragraph());
        List<Mention> names = new ArrayList<>();
        for (int i = sentence.to() - 1; i >= sentence.from(); i--) {
            Mention mention = paragraph.mentionEndingAt(i);
            if (mention != null && mention.from() >= sentence.from()) {
                names.add(mention);
            }
        }
        return names;
    }
}
