package dev.quoth.quote.reference;

import dev.quoth.news.Quote;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;

/**
 * Who says what a document says. <u>Lee's letter</u>, <u>her letter</u>, <u>a statement from Lee</u> tell it themselves, and <u>its
 * letter</u> is by whom its sentence is about; <u>the
 * statement</u> is by whom the sentence before is about that speaks of one: Ann Lee answered in a statement. “…,” the statement said.
 * What a judge or a writer made says what they say: “…,” reads <u>the ruling by Justice Lee</u>.
 */
final class Documents {

    /** Paragraphs looked back over for the sentence that speaks of a statement. */
    private static final int FAR = 2;
    /** Sentences looked back over for who issued a statement. */
    private static final int SENTENCES = 4;
    /** Documents followed at most from one to another that issued it. */
    private static final int DEEPEST = 2;
    /** Words of a role between "by" and the name of who wrote a document. */
    private static final int LONGEST_ROLE = 4;

    private final Antecedents antecedents;
    private final Pronouns pronouns;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Definites definites;

    Documents(Antecedents antecedents, Pronouns pronouns, Cast cast, Lexicon lexicon, Definites definites) {
        this.antecedents = antecedents;
        this.pronouns = pronouns;
        this.cast = cast;
        this.lexicon = lexicon;
        this.definites = definites;
    }

    /**
     * Nobody where the article does not tell.
     *
     * @param definite whether the phrase speaks of it as known: the statement
     * @param depth documents followed so far
     */
    Said issuer(Paragraph paragraph, int index, Source.Role role, Said last, boolean definite, int depth) {
        for (int i = role.from(); i < role.to(); i++) {
            Mention mention = paragraph.mentionEndingAt(i);
            boolean owns = mention != null && i + 1 < role.to() && paragraph.token(i + 1).isPossessive();
            int by = mention == null || !paragraph.token(Math.max(0, mention.from() - 1)).is("the") ? 1 : 2;
            boolean from = mention != null && mention.from() >= role.from() + by
                    && lexicon.is(paragraph.token(mention.from() - by).lower(), "issued-by")
                    && !lexicon.is(paragraph.token(Math.max(0, mention.from() - by - 1)).lower(), "received");
            if (owns || from) {
                return Said.by(cast.of(mention), Quote.Basis.ROLE);
            }
        }
        Said of = ofRole(index, paragraph, role, last, depth);
        Said author = of.isKnown() ? of : author(paragraph, role);
        if (author.isKnown()) {
            return author;
        }
        String owner = paragraph.token(role.from()).lower();
        if (lexicon.is(owner, "possessive") && lexicon.genderOfPronoun(owner) != Gender.UNKNOWN) {
            return pronouns.said(index, new Source.Pronoun(owner, role.from()), last);
        }
        if (lexicon.is(owner, "neuter-owner")) {
            return who(index, antecedents.subject(antecedents.upTo(index, role.from())), last, depth);
        }
        if (!definite || depth >= DEEPEST || isPleading(paragraph, role)) {
            return Said.NOBODY;
        }
        Antecedents.Sentence sentence = antecedents.upTo(index, role.from());
        for (int n = 0; n < SENTENCES; n++) {
            sentence = antecedents.previous(sentence, FAR);
            if (sentence == null) {
                return Said.NOBODY;
            }
            int document = document(sentence);
            if (document >= 0) {
                Said writer = writer(sentence, document);
                return writer.isKnown() ? writer : who(sentence.paragraph(), antecedents.actor(sentence, document), last, depth);
            }
        }
        return Said.NOBODY;
    }

    /** The ruling <u>by Justice Lee</u>, a letter <u>signed by the keeper Ann Lee</u>: the person who wrote it; nobody where none is named behind it. */
    Said author(Paragraph paragraph, Source.Role role) {
        int head = role.from();
        while (head + 1 < role.to() && !paragraph.token(head).is(role.head())) {
            head++;
        }
        int by = head + 1;
        by += by < paragraph.size() && paragraph.token(by).isComma() ? 1 : 0;
        by += by < paragraph.size() && lexicon.is(paragraph.token(by).lower(), "authoring") ? 1 : 0;
        if (by == head + 2 && paragraph.token(head + 1).isComma() || by >= paragraph.size() || !paragraph.token(by).is("by")) {
            return Said.NOBODY;
        }
        for (int i = by + 1; i < paragraph.size() && i <= by + LONGEST_ROLE && paragraph.token(i).isWord(); i++) {
            Mention mention = paragraph.mentionAt(i);
            if (mention != null) {
                return cast.of(mention).isPerson() ? Said.by(cast.of(mention), Quote.Basis.ROLE) : Said.NOBODY;
            }
        }
        return Said.NOBODY;
    }

    /** Ray had <u>a letter from his sister Ann Lee</u>; Ray read <u>Lee's letter</u>: not who gets it; nobody where the sentence tells nobody else. */
    private Said writer(Antecedents.Sentence sentence, int document) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        if (document - 2 >= sentence.from() && paragraph.token(document - 1).isPossessive() && paragraph.mentionEndingAt(document - 2) != null) {
            return by(cast.of(paragraph.mentionEndingAt(document - 2)));
        }
        boolean from = document + 2 < sentence.to() && lexicon.is(paragraph.token(document + 1).lower(), "issued-by");
        for (int i = document + 2; from && i < sentence.to() && i <= document + 1 + LONGEST_ROLE && paragraph.token(i).isWord(); i++) {
            if (paragraph.mentionAt(i) != null) {
                return by(cast.of(paragraph.mentionAt(i)));
            }
        }
        return Said.NOBODY;
    }

    private static Said by(Person writer) {
        return writer.isPlace() ? Said.NOBODY : Said.by(writer, Quote.Basis.ROLE);
    }

    /** The statement of claim: what a court is given is nobody's statement spoken of before. */
    private boolean isPleading(Paragraph paragraph, Source.Role role) {
        for (int i = role.from(); i + 1 < role.to(); i++) {
            if (paragraph.token(i).is("of") && lexicon.is(paragraph.token(i + 1).lower(), "pleading")) {
                return true;
            }
        }
        return false;
    }

    /** <u>The board's</u> statement. */
    private Said ofRole(int index, Paragraph paragraph, Source.Role role, Said last, int depth) {
        for (int i = role.from() + 1; i < role.to() && depth < DEEPEST; i++) {
            if (paragraph.token(i).is(role.head())) {
                return Said.NOBODY;
            }
            if (paragraph.token(i).isPossessive() && paragraph.mentionAt(i - 1) == null) {
                return definites.said(index, new Source.Role(role.from(), i, paragraph.token(i - 1).lower()), last, 0, depth + 1);
            }
        }
        return Said.NOBODY;
    }

    /** Where a sentence introduces a document, -1 when it does not: in a statement, but not "the statement". */
    private int document(Antecedents.Sentence sentence) {
        Paragraph paragraph = antecedents.paragraph(sentence.paragraph());
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (lexicon.is(paragraph.token(i).lower(), "document") && !(i > 0 && paragraph.token(i - 1).is("the"))) {
                return i;
            }
        }
        return -1;
    }

    private Said who(int index, Subject subject, Said last, int depth) {
        if (subject == null) {
            return Said.NOBODY;
        }
        if (subject.source() instanceof Source.Named named) {
            return Said.by(cast.of(named.mention()), Quote.Basis.ROLE);
        }
        if (subject.source() instanceof Source.Pronoun pronoun) {
            return pronouns.said(index, pronoun, last);
        }
        return definites.said(index, (Source.Role) subject.source(), last, 0, depth + 1);
    }
}
