package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Lexicon;

/**
 * Finds the subject of a verb that stands after it, walking left over the phrases. What stands before the verb tells where to look: in
 * the noun itself and what hangs on it ({@link QualifiedSubjects}), or before its commas ({@link ParentheticSubjects}, {@link
 * TrailingRole}); before "who" ({@link RelativeSubjects}); in the clause that "and" continues ({@link SharedSubjects}) or a participle
 * hangs on ({@link ParticipleSubjects}, {@link QuotedSubjects}); behind "by" ({@link PassiveSubjects}).
 */
final class PhraseSubjects implements Subjects {

    /** Phrases looked over at most. */
    static final int LONGEST_REACH = 60;
    /** Verbs followed at most from one to the one whose subject it shares. */
    static final int DEEPEST = 6;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;
    private final PhraseInversion inversion;
    private final RelativeSubjects relatives;
    private final ParentheticSubjects parenthetics;
    private final ClauseSubjects clauses;
    private final AnswerOwners answers;
    private final PassiveSubjects passives;
    private final QuotedSubjects quoted;
    private final SharedSubjects shared;
    private final ParticipleSubjects participles;
    private final QualifiedSubjects qualified;
    private final TrailingRole roles;

    PhraseSubjects(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = new PhraseSources(paragraph, cast, lexicon);
        this.inversion = new PhraseInversion(paragraph, cast, lexicon);
        this.answers = new AnswerOwners(paragraph, lexicon);
        this.clauses = new ClauseSubjects(paragraph, lexicon, nouns, this);
        this.parenthetics = new ParentheticSubjects(paragraph, lexicon, nouns, this, clauses);
        this.relatives = new RelativeSubjects(paragraph, lexicon, nouns, this, parenthetics);
        this.passives = new PassiveSubjects(paragraph, lexicon, nouns);
        this.quoted = new QuotedSubjects(paragraph, lexicon, nouns, this, passives);
        this.shared = new SharedSubjects(paragraph, lexicon, this, clauses);
        this.participles = new ParticipleSubjects(paragraph, lexicon, nouns, this);
        this.qualified = new QualifiedSubjects(paragraph, lexicon, nouns, this, relatives);
        this.roles = new TrailingRole(paragraph, lexicon, nouns);
    }

    @Override
    public boolean isVerb(int v) {
        return phrases.get(phrases.at(v)).isVerbal();
    }

    @Override
    public Subject after(int verb, int ceiling) {
        return inversion.after(verb, ceiling);
    }

    @Override
    public Subject before(int verb, int floor) {
        int k = phrases.at(verb);
        Phrase phrase = phrases.get(k);
        if (!phrase.isVerbal() || phrase.head() != verb && phrase.from() != verb) {
            return null;
        }
        if (passives.isPassive(phrase) || k > 0 && passives.isPassiveInfinitive(phrases.get(k - 1), phrase)) {
            return passives.agent(k);
        }
        Subject agent = phrase.is(Phrase.Kind.VERB) && phrase.from() == phrase.head() ? passives.agentOverQuote(k) : null;
        return agent != null ? agent : of(k, firstAt(floor), 0);
    }

    /** Index of the first phrase that begins at or after token {@code floor}. */
    private int firstAt(int floor) {
        int k = floor >= paragraph.size() ? phrases.size() : phrases.at(floor);
        return k < phrases.size() && phrases.get(k).from() < floor ? k + 1 : k;
    }

    /** The subject of verb phrase {@code k}, not before phrase {@code floor}; {@code depth} verbs led here. */
    Subject of(int k, int floor, int depth) {
        int j = beforeFloating(phrases.skipAdverbs(k - 1, floor), floor);
        if (j < floor || depth > DEEPEST) {
            return null;
        }
        Phrase before = phrases.get(j);
        boolean participle = phrases.get(k).is(Phrase.Kind.PARTICIPLE);
        return switch (before.kind()) {
            case NOUN, PRONOUN -> phrases.endsWithPause(j) ? parenthetics.before(j + 1, floor, depth)
                    : participle ? participles.of(j, floor, depth) : roles.bearer(nominal(j, floor, depth), floor);
            case RELATIVE -> relatives.of(j, floor, depth);
            case VERB, PARTICIPLE, INFINITIVE -> of(j, floor, depth + 1);
            case PREPOSITION -> participle ? afterPreposition(j, floor, depth) : null;
            case CONJUNCTION -> shared.afterConjunction(j, participle, floor, depth);
            case PAUSE -> participle && !phrases.isBracket(j) ? clauses.of(floor, j, depth) : parenthetics.before(j, floor, depth);
            default -> null;
        };
    }

    /** Lee and Ray <u>both</u> said; the men <u>each</u> said: the words before it are the subject. */
    private int beforeFloating(int j, int floor) {
        boolean floats = j > floor && phrases.get(j).isNominal() && phrases.get(j).from() == phrases.get(j).head()
                && lexicon.is(word(phrases.get(j).head()), "floating") && phrases.get(j - 1).isNominal();
        return floats ? j - 1 : j;
    }

    /** "They quoted <u>Lee</u> as saying"; "<u>Lee</u> left before saying". */
    private Subject afterPreposition(int j, int floor, int depth) {
        Subject other = word(phrases.get(j).from()).equals("as") ? quoted.of(j, floor, depth) : null;
        return other != null ? other : shared.ofVerbBefore(j, true, floor, depth);
    }

    /**
     * The noun phrase that ends with phrase {@code last}, and what it hangs on; null when a preposition governs it that nothing hangs on.
     */
    Subject nominal(int last, int floor, int depth) {
        return qualified.of(last, floor, depth);
    }

    /** That of its first main clause, else its first name or pronoun that no preposition governs. */
    @Override
    public Subject ofSentence(int from, int to) {
        return clauses.of(firstAt(from), firstAt(to), 0);
    }

    @Override
    public Subject topicOf(int from, int to) {
        int k = firstAt(from);
        if (k < phrases.size() && phrases.get(k).is(Phrase.Kind.CONJUNCTION)) {
            k++;
        }
        boolean topic = k + 2 < phrases.size() && phrases.get(k + 2).from() < to && phrases.get(k).is(Phrase.Kind.PREPOSITION)
                && lexicon.is(word(phrases.get(k).from()), "topic") && phrases.get(k + 1).isNominal()
                && (phrases.get(k + 2).is(Phrase.Kind.PAUSE) || phrases.get(k + 2).is(Phrase.Kind.PRONOUN));
        Subject subject = topic ? nouns.subject(k + 1, k + 1) : answers.owner(firstAt(from), to);
        return nouns.isHuman(subject) ? subject : null;
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
