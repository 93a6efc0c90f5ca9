package dev.quoth.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an article tells about its own words, which says more about a capital than any list.
 *
 * @param small words it also writes small, so that "Yesterday" at the head of a sentence is no name
 * @param surnames words that end the name of a person there although they mean something else too: Paul Doctor, Ann Good
 */
record KnownWords(Set<String> small, Set<String> surnames) {

    static KnownWords of(List<Paragraph> paragraphs) {
        Set<String> small = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            for (Token token : paragraph.tokens()) {
                if (token.isWord() && !token.isCapital()) {
                    small.add(token.lower());
                }
            }
        }
        return new KnownWords(small, Set.of());
    }

    /** The same with the surnames in {@code paragraphs} that would be taken for something else where they stand alone. */
    KnownWords withSurnames(List<Paragraph> paragraphs, Lexicon lexicon) {
        Set<String> odd = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                if (mention.kind() == Mention.Kind.PERSON && mention.isFull()) {
                    String last = mention.name().get(mention.name().size() - 1).toLowerCase(Locale.ROOT);
                    if (isWrittenSmall(last) || lexicon.isTitle(last) || lexicon.isOrganisation(last) || lexicon.is(last, "begin")
                            || lexicon.isPlace(last) || lexicon.is(last, "day") || lexicon.isAffiliation(last)) {
                        odd.add(last);
                    }
                }
            }
        }
        return new KnownWords(small, odd);
    }

    boolean isWrittenSmall(String word) {
        return small.contains(word);
    }

    boolean isSurname(String word) {
        return surnames.contains(word);
    }
}
