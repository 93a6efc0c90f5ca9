package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;

/** Who a clause names, as it names them. */
public sealed interface Source {

    /** Its first token. */
    int from();

    /** Anne Lee said. */
    record Named(Mention mention) implements Source {

        @Override
        public int from() {
            return mention.from();
        }
    }

    /**
     * A spokesman for the city said.
     *
     * @param from first token of the phrase
     * @param to token after its last
     * @param head its head noun in lower case
     */
    record Role(int from, int to, String head) implements Source {

        /** What its noun tells, else its article: <u>die</u> 43-Jährige, <u>el</u> periodista. */
        public Gender gender(Paragraph paragraph, Lexicon lexicon) {
            Gender told = lexicon.genderOfRole(head);
            return told == Gender.UNKNOWN && !lexicon.is(head, "any-gender") ? lexicon.genderOfArticle(paragraph.token(from).lower()) : told;
        }
    }

    /**
     * She said.
     *
     * @param word in lower case
     * @param at its token
     */
    record Pronoun(String word, int at) implements Source {

        @Override
        public int from() {
            return at;
        }
    }
}
