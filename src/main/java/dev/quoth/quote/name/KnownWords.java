package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an article tells about its own words, which says more about a capital than any list.
 *
 * @param small words it also writes small, so that "Yesterday" at the head of a sentence is no name
 * @param capital words it writes with a capital inside a sentence, so that at the head of one they are names too
 * @param surnames words that end the name of a person there although they mean something else too: Paul Doctor, Ann Good
 * @param names full names of persons in it, where one of them stands at the end of a longer one
 * @param speakers single names beside a verb of saying, where all nouns have capitals: of "Ebba Tamm" the second is a surname then
 */
public record KnownWords(Set<String> small, Set<String> capital, Set<String> surnames, Set<String> names, Set<String> speakers) {

    /** Those of a whole article. */
    public static KnownWords of(List<Paragraph> paragraphs) {
        Set<String> small = new HashSet<>();
        Set<String> capital = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            boolean prose = paragraph.form() != Paragraph.Form.HEADING;
            for (int i = 0; i < paragraph.size(); i++) {
                Token token = paragraph.token(i);
                if (token.isWord() && !token.isCapital()) {
                    small.add(token.lower());
                } else if (token.isCapital() && prose && i != paragraph.sentenceStart(i)) {
                    capital.add(token.lower());
                }
            }
        }
        return new KnownWords(small, capital, Set.of(), Set.of(), Set.of());
    }

    /** The same with the surnames in {@code paragraphs} that would be taken for something else where they stand alone. */
    public KnownWords withSurnames(List<Paragraph> paragraphs, Lexicon lexicon) {
        Set<String> odd = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                if (mention.kind() == Mention.Kind.PERSON && mention.isFull()) {
                    if (lexicon.isFirstName(mention.name().get(0).toLowerCase(Locale.ROOT))) {
                        names.add(String.join(" ", mention.name()));
                    }
                    String last = mention.name().get(mention.name().size() - 1).toLowerCase(Locale.ROOT);
                    if (isWrittenSmall(last) || lexicon.isTitle(last) || lexicon.isOrganisation(last) || lexicon.is(last, "begin")
                            || lexicon.isPlace(last) || lexicon.is(last, "day") || lexicon.isAffiliation(last)) {
                        odd.add(last);
                    }
                }
            }
        }
        return new KnownWords(small, capital, odd, isInAnother(names, paragraphs) ? names : Set.of(), speakers(paragraphs, lexicon));
    }

    private static Set<String> speakers(List<Paragraph> paragraphs, Lexicon lexicon) {
        Set<String> speakers = new HashSet<>();
        if (!lexicon.has("capital-nouns")) {
            return speakers;
        }
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                String name = mention.name().get(0).toLowerCase(Locale.ROOT);
                if (mention.name().size() == 1 && paragraph.isBesideCue(mention.from(), mention.to(), lexicon) && !lexicon.isRole(name) && !lexicon.isOrganisation(name) && !lexicon.isFirstName(name)) {
                    speakers.add(name);
                }
            }
        }
        return speakers;
    }

    private static boolean isInAnother(Set<String> names, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                if (mention.name().size() > 2 && names.contains(String.join(" ", mention.name().subList(1, mention.name().size())))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word stands alone beside a verb of saying, so that a capital before it is a first name. */
    boolean isSpeaker(String word) {
        return speakers.contains(word);
    }

    /** Whether it tells more about the names than reading them once did. */
    public boolean isNews() {
        return !surnames.isEmpty() || !names.isEmpty() || !speakers.isEmpty();
    }

    /** Whether the article writes {@code word}, in lower case, without a capital too. */
    public boolean isWrittenSmall(String word) {
        return small.contains(word);
    }

    /** Whether the article writes it with a capital inside a sentence too. */
    public boolean isCapitalInside(String word) {
        return capital.contains(word);
    }

    /** Whether the words are the full name of a person in the article, so that of "Ask Ann Lee" the first is none of hers. */
    boolean isName(String words) {
        return names.contains(words);
    }

    boolean isSurname(String word) {
        return surnames.contains(word);
    }
}
