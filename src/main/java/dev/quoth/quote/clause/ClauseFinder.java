package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.subject.InfinitiveSubjects;
import dev.quoth.quote.subject.NounPhrases;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.subject.Subjects;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.List;
import java.util.Locale;

/**
 * Finds the clauses of a paragraph that report speech, in order of their verbs. A word of saying makes one when its form is that of a verb
 * ({@link VerbForm}) and it has a subject behind or before it ({@link Subjects}, {@link VerbSecond}), or shares that of the last clause
 * ({@link EarlierClauses}), who is no mere object ({@link ApparentSubjects}): “Row,” <u>said Ann Lee</u>, <u>adding</u> that it helps. All
 * that names the source behind a quotation belongs to it ({@link SourceBehindQuote}). Other verbs need a quotation beside them ({@link
 * Adjacency}), and some clauses have no verb ({@link VerblessClauses}).
 */
public final class ClauseFinder {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final SourcePrepositions prepositions;
    private final ImpersonalSources impersonal;
    private final UtteranceNouns nouns;
    private final InfinitiveSubjects infinitives;
    private final VerblessClauses verbless;
    private final Adjacency adjacency;
    private final EarlierClauses found;
    private final ClauseLimits limits;
    private final VerbForm forms;
    private final VerbSecond second;
    private final ApparentSubjects apparent;
    private final SourceBehindQuote behindQuote;

    /** For one paragraph whose names are known. */
    public ClauseFinder(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.subjects = Subjects.of(paragraph, cast, lexicon);
        this.phrases = new NounPhrases(paragraph, lexicon);
        this.prepositions = new SourcePrepositions(paragraph, lexicon, phrases, subjects);
        this.impersonal = new ImpersonalSources(paragraph, lexicon, phrases);
        this.nouns = lexicon.hasPhrases() && !paragraph.quotes().isEmpty() ? new UtteranceNouns(paragraph, lexicon, subjects) : null;
        this.infinitives = lexicon.hasPhrases() ? new InfinitiveSubjects(paragraph, cast, lexicon) : null;
        this.verbless = new VerblessClauses(paragraph, lexicon, subjects);
        this.adjacency = new Adjacency(paragraph, lexicon, phrases);
        this.found = new EarlierClauses(paragraph, lexicon);
        this.limits = new ClauseLimits(paragraph, lexicon, phrases);
        this.forms = new VerbForm(paragraph, lexicon, adjacency);
        this.second = new VerbSecond(paragraph, lexicon, subjects);
        this.apparent = new ApparentSubjects(paragraph, lexicon, phrases, adjacency);
        this.behindQuote = new SourceBehindQuote(paragraph, lexicon);
    }

    /** Every clause that reports speech, in text order; none overlaps another. */
    public List<Clause> clauses() {
        if (!lexicon.frames().isEmpty()) {
            return FramedClauses.clauses(paragraph, lexicon);
        }
        if (lexicon.isEmpty()) {
            return BareNames.clauses(paragraph);
        }
        for (int v = 0; v < paragraph.size(); v++) {
            Token token = paragraph.token(v);
            Clause clause = null;
            if (token.isWord()) {
                clause = prepositions.at(v);
                if (clause == null) {
                    clause = impersonal.at(v);
                }
                if (clause == null && token.is("all")) {
                    clause = verbless.all(v);
                }
                if (clause == null && nouns != null) {
                    clause = nouns.at(v);
                }
                if (clause != null) {
                    found.add(clause);
                    continue;
                }
                if (token.isCapital() && v != paragraph.sentenceStart(v) && !(lexicon.isCue(token.lower())
                        && paragraph.token(v - 1).isComma())) {
                    continue;
                } else if (lexicon.isCue(token.lower())) {
                    clause = reporting(v);
                } else if (lexicon.is(token.lower(), "finding")) {
                    clause = finding(v);
                } else if (adjacency.governsQuote(v) && !found.introduced(v)) {
                    clause = reporting(v);
                }
            } else if (token.isColon() && v > 0 && (v + 1 == paragraph.size() || paragraph.token(v + 1).isQuote()) && !found.haveVerb(v)) {
                clause = verbless.colon(v, limits.floor(v));
            } else if (token.isDash() && v > 0 && paragraph.token(v - 1).isQuote()) {
                clause = verbless.dash(v);
            }
            if (clause != null) {
                found.add(clause);
            }
        }
        return found.all();
    }

    private Clause reporting(int v) {
        if (forms.isNounBehindNoun(v)) {
            return null;
        }
        int floor = limits.floor(v);
        int lead = limits.lead(v, floor);
        boolean afterQuote = isBehindQuote(lead);
        boolean afterPause = lexicon.has("inversion") && lead > floor && paragraph.token(lead - 1).isComma();
        boolean mayInvert = afterQuote || afterPause || v == paragraph.sentenceStart(v) || second.beginsWithAdjunct(v);
        Subject behind = mayInvert ? behind(v, afterPause && !afterQuote) : null;
        if (behind != null) {
            return inverted(behind, v, lead, afterQuote);
        }
        if (afterQuote) {
            return ofSentence(v, lead);
        }
        return subjects.isVerb(v) && !forms.isBareParticiple(v) ? around(v, floor) : null;
    }

    private boolean isBehindQuote(int lead) {
        return lead > 0 && paragraph.token(lead - 1).isQuote()
                || lead > 1 && (paragraph.token(lead - 1).isComma() || paragraph.token(lead - 1).isDash()) && paragraph.token(lead - 2).isQuote();
    }

    /** “Row,” said <u>Ann Lee</u>; behind a pause alone only who may speak: Hier, dit <u>Luc</u>, tout va. Null for nobody. */
    private Subject behind(int v, boolean speaking) {
        Subject behind = lexicon.hasPhrases() && forms.isGerund(v) ? null : subjects.after(v, paragraph.sentenceEnd(v));
        return behind != null && speaking && !apparent.maySpeak(behind) ? null : behind;
    }

    private Clause inverted(Subject behind, int v, int lead, boolean afterQuote) {
        boolean speaks = !(afterQuote && goesOnOverQuote(behind, v, lead)) && !apparent.isObject(behind, v, lead)
                && (isReporting(v) || !lexicon.hasPhrases() || apparent.isHuman(behind.source()));
        return speaks ? clause(behind, v, true).startingAt(lead) : null;
    }

    /** Lee called it “fine” and <u>said</u> so: behind a quotation and with nobody behind it, the verb is that of the sentence's subject. */
    private Clause ofSentence(int v, int lead) {
        if (isNamedByFragment(v)) {
            return null;
        }
        Subject subject = subjects.ofSentence(paragraph.sentenceStart(v), v);
        if (subject == null && lexicon.has("no-pronoun") && (lexicon.isCue(paragraph.token(v).lower()) || Adjacency.standsAlone(paragraph, v, lexicon))) {
            subject = unspoken(v);
        }
        boolean none = subject == null || lexicon.hasPhrases() && !isReporting(v);
        return none ? null : clause(subject, v, false).startingAt(lexicon.has("clitic") ? lead : v);
    }

    /** The clause of a verb amid its sentence, whose subject mostly stands before it. */
    private Clause around(int v, int floor) {
        int ceiling = paragraph.sentenceEnd(v);
        Subject between = isParenthetical(v, floor) ? subjects.after(v, ceiling) : null;
        if (between != null && (between.isNamed() && (between.to() >= paragraph.size() || paragraph.token(between.to()).isPoint())
                || isIntroduced(between, v))) {
            return clause(between, v, true);
        }
        Subject caused = infinitives == null ? null : infinitives.of(v);
        if (caused != null) {
            return clause(caused, v, false);
        }
        if (forms.isOnlyPossible(v)) {
            return null;
        }
        Subject before = before(v, floor);
        if (before == null && lexicon.has("inversion")) {
            Subject after = subjects.after(v, ceiling);
            if (apparent.maySpeak(after)) {
                return clause(after, v, true);
            }
        }
        if (before == null && hasUnspokenSubject(v)) {
            Subject parted = beforeInsertion(v);
            before = parted == null ? unspoken(v) : parted;
        }
        if (before == null || apparent.names(v, before) || forms.isBareWithSingular(v, before)
                || !isReporting(v) && !apparent.isHuman(before.source())) {
            return null;
        }
        return behindQuote.widen(clause(before, v, false));
    }

    /** Who stands before the verb, or shares an earlier one's subject with it, or is parted from it by words in marks; null for nobody. */
    private Subject before(int v, int floor) {
        Subject before = subjects.before(v, floor);
        if (before != null && (apparent.isNoSubject(before, found.haveVerb(v)) || apparent.isOfRelative(before, v))) {
            before = null;
        }
        if (before == null && v > floor && paragraph.token(v - 1).isComma() || before != null && forms.isGerund(v) && !found.isEmpty()) {
            before = found.sharedSubject(v, before);
        }
        if (before == null && isParticipleBehindFragment(v, floor)) {
            before = subjects.ofSentence(paragraph.sentenceStart(v), floor - 1);
        }
        if (before == null && lexicon.has("verb-second")) {
            Subject subject = second.subjectOfAuxiliary(v, floor);
            before = apparent.maySpeak(subject) ? subject : null;
        }
        return before;
    }

    /** The audit <u>found</u> that the pier was “unsafe”: what inquires tells what it finds; police find a knife. */
    private Clause finding(int v) {
        if (!subjects.isVerb(v) || v == 0 || lexicon.is(paragraph.token(v - 1).lower(), "passive")) {
            return null;
        }
        Subject before = subjects.before(v, limits.floor(v));
        return before != null && lexicon.is(lastWord(before.source()), "finder") ? behindQuote.widen(clause(before, v, false)) : null;
    }

    /** The word that says what a role or a name is, in lower case: the city <u>audit</u>, the Tarn <u>Commission</u>; else empty. */
    private static String lastWord(Source source) {
        if (source instanceof Source.Named named) {
            List<String> name = named.mention().name();
            return name.get(name.size() - 1).toLowerCase(Locale.ROOT);
        }
        return source instanceof Source.Role role ? role.head() : "";
    }

    /** Lee opened the “pier of the people” on Friday, <u>calling</u> it “a start”: whom the sentence is about, over the words in marks. */
    private boolean isParticipleBehindFragment(int v, int floor) {
        int start = paragraph.sentenceStart(v);
        return lexicon.hasPhrases() && floor - 1 > start && forms.isGerund(v) && paragraph.token(v - 1).isComma()
                && paragraph.token(floor - 1).isQuote() && !Phrases.endsWithPause(paragraph.token(floor - 1), paragraph);
    }

    /** Lee summed it up as “bad,” <u>denounced</u> her record and left: a verb of whoever the sentence is about, and no record that speaks. */
    private boolean goesOnOverQuote(Subject after, int v, int lead) {
        int quote = paragraph.token(lead - 1).isQuote() ? lead - 1 : lead - 2;
        return lexicon.hasPhrases() && !lexicon.isCue(paragraph.token(v).lower()) && !apparent.isHuman(after.source())
                && quote - paragraph.sentenceStart(v) > 1 && paragraph.hasVerb(paragraph.sentenceStart(v), quote, lexicon);
    }

    /** Officers laid “zero” <u>charges</u>: a noun too, straight behind marked words that no comma or stop ends. */
    private boolean isNamedByFragment(int v) {
        return lexicon.is(paragraph.token(v).lower(), "noun-too") && paragraph.token(v - 1).isQuote()
                && !Phrases.endsWithPause(paragraph.token(v - 1), paragraph);
    }

    /** Al respecto, <u>explicó</u> que «no»: a finite verb that needs no pronoun, before what was said. */
    private boolean hasUnspokenSubject(int v) {
        String word = paragraph.token(v).lower();
        boolean finite = !lexicon.isBase(word) && !lexicon.endsLike(word, "gerund-ending")
                && (!lexicon.endsLike(word, "participle-ending") || v > 0 && lexicon.is(paragraph.token(v - 1).lower(), "auxiliary"));
        boolean reports = v + 1 < paragraph.size() && lexicon.is(paragraph.token(v + 1).lower(), "that") || adjacency.introducesQuote(v);
        return lexicon.has("no-pronoun") && isReporting(v) && finite && reports;
    }

    /** <u>El estudio</u>, publicado ayer, advierte: «…»: the subject that opens the sentence, parted from the verb by commas; null for none. */
    private Subject beforeInsertion(int v) {
        int start = paragraph.sentenceStart(v);
        int comma = start;
        while (comma < v - 1 && paragraph.token(comma).isWord()) {
            comma++;
        }
        boolean inserted = comma > start + 1 && comma < v - 1 && paragraph.token(comma).isComma() && paragraph.token(v - 1).isComma()
                && lexicon.is(paragraph.token(start).lower(), "determiner") && !lexicon.is(phrases.head(start, comma), "day");
        return inserted ? new Subject(new Source.Role(start, comma, phrases.head(start, comma)), start, comma) : null;
    }

    /** The subject that a verb has in its ending alone: <u>dijo</u>. */
    private static Subject unspoken(int v) {
        return new Subject(new Source.Pronoun("", v), v, v + 1);
    }

    private boolean isReporting(int v) {
        return lexicon.isCue(paragraph.token(v).lower()) || lexicon.isManner(paragraph.token(v).lower());
    }

    /** Rowers are tired, <u>says a report</u> on the “misery” of the piers: somebody or something new behind the verb. */
    private boolean isIntroduced(Subject after, int v) {
        return after.source() instanceof Source.Role && lexicon.is(paragraph.token(v).lower(), "says") && after.from() == v + 1
                && lexicon.is(paragraph.token(v + 1).lower(), "introducing") && apparent.maySpeak(after);
    }

    /** Any "honest" reading, said Ann Lee, is false: between commas; but "Ann Lee, the mayor, told Bob Ray" is not. */
    private boolean isParenthetical(int v, int floor) {
        return lexicon.hasPhrases() && v > floor && paragraph.token(v - 1).isComma() && !lexicon.is(paragraph.token(v).lower(), "hearer");
    }

    private Clause clause(Subject subject, int v, boolean inverted) {
        int from = Math.min(subject.from(), v);
        int to = Math.max(subject.to(), v + 1);
        return new Clause(subject.source(), from, limits.end(to, v), v, v + 1, inverted);
    }
}
