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
public record KnownWords(Set<String> small, Set<String> capital, Set<String> surnames, Set<String> names, Set<String> speakers,
        Set<String> nouns, Set<String> lastNames) {

    /** Those of a whole article. */
    public static KnownWords of(List<Paragraph> paragraphs, Lexicon lexicon) {
        Set<String> nouns = new HashSet<>();
        boolean common = lexicon.has("capital-nouns");
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
                if (common && token.isCapital() && isNoun(paragraph, i, lexicon)) {
                    nouns.add(token.lower());
                }
            }
        }
        return new KnownWords(small, capital, Set.of(), Set.of(), Set.of(), nouns, null);
    }

    /** <u>Die Verträge</u>, zwei <u>Tage</u>, <u>Umgebung</u>: what has an article or a number somewhere, or ends as no name does, is no name. */
    private static boolean isNoun(Paragraph paragraph, int i, Lexicon lexicon) {
        boolean counted = i > 0 && (lexicon.is(paragraph.token(i - 1).lower(), "determiner") || paragraph.token(i - 1).kind() == Token.Kind.NUMBER);
        return counted || lexicon.endsLike(paragraph.token(i).lower(), "noun-ending");
    }

    /** The same with the surnames in {@code paragraphs} that would be taken for something else where they stand alone. */
    public KnownWords withSurnames(List<Paragraph> paragraphs, Lexicon lexicon) {
        Set<String> odd = new HashSet<>();
        Set<String> last = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                if (mention.kind() == Mention.Kind.PERSON && mention.isFull()) {
                    if (lexicon.isFirstName(mention.name().get(0).toLowerCase(Locale.ROOT))) {
                        names.add(String.join(" ", mention.name()));
                    }
                    String surname = mention.name().get(mention.name().size() - 1).toLowerCase(Locale.ROOT);
                    last.add(surname);
                    if (isWrittenSmall(surname) || lexicon.isTitle(surname) || lexicon.isOrganisation(surname) || lexicon.is(surname, "begin")
                            || lexicon.isPlace(surname) || lexicon.is(surname, "day") || lexicon.isAffiliation(surname)) {
                        odd.add(surname);
                    }
                }
            }
        }
        return new KnownWords(small, capital, odd, isInAnother(names, paragraphs) ? names : Set.of(), speakers(paragraphs, lexicon), nouns,
                last);
    }

    private Set<String> speakers(List<Paragraph> paragraphs, Lexicon lexicon) {
        Set<String> speakers = new HashSet<>();
        if (!lexicon.has("capital-nouns")) {
            return speakers;
        }
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                String name = mention.name().get(0).toLowerCase(Locale.ROOT);
                if (mention.name().size() == 1 && speaksAlone(paragraph, mention, lexicon) && !nouns.contains(name) && !lexicon.isRole(name)
                        && !lexicon.isOrganisation(name) && !lexicon.isFirstName(name)) {
                    speakers.add(name);
                }
            }
        }
        return speakers;
    }

    /** Sagt <u>Tamm</u>, laut <u>Tamm</u>; but <u>Wörtlich</u>: „…“ may be any word. */
    private static boolean speaksAlone(Paragraph paragraph, Mention mention, Lexicon lexicon) {
        boolean led = mention.from() > 0 && (lexicon.is(paragraph.token(mention.from() - 1).lower(), "according")
                || lexicon.is(paragraph.token(mention.from() - 1).lower(), "said-by"));
        return led || paragraph.isBesideCue(mention.from(), mention.to(), lexicon);
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

    /** Whether a word that stands alone, where every noun has a capital, is a name: a surname of the article, or one who speaks. */
    boolean isLoneName(String word) {
        return lastNames.contains(word) || speakers.contains(word);
    }

    /** Whether the names were read before, so that it is known who is named in full and who speaks. */
    boolean isReread() {
        return lastNames != null;
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
