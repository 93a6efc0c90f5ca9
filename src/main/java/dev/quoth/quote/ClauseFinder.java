package dev.quoth.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds the clauses of a paragraph that report speech, in order of their verbs. */
final class ClauseFinder {

    private static final int LONGEST_ADJUNCT = 8;

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
    private final List<Clause> found = new ArrayList<>();

    ClauseFinder(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.subjects = Subjects.of(paragraph, cast, lexicon);
        this.phrases = new NounPhrases(paragraph, lexicon);
        this.prepositions = new SourcePrepositions(paragraph, lexicon, phrases, subjects);
        this.impersonal = new ImpersonalSources(paragraph, lexicon, phrases);
        this.nouns = lexicon.has("phrases") && !paragraph.quotes().isEmpty() ? new UtteranceNouns(paragraph, lexicon, subjects) : null;
        this.infinitives = lexicon.has("phrases") ? new InfinitiveSubjects(paragraph, cast, lexicon) : null;
        this.verbless = new VerblessClauses(paragraph, lexicon, subjects);
        this.adjacency = new Adjacency(paragraph, lexicon, phrases);
    }

    List<Clause> clauses() {
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
                } else if (adjacency.governsQuote(v) && !isIntroducedAlready(v)) {
                    clause = reporting(v);
                }
            } else if (token.isColon() && v > 0 && (v + 1 == paragraph.size() || paragraph.token(v + 1).isQuote()) && !endsWithCue(v)) {
                clause = verbless.colon(v, floor(v));
            } else if (token.isDash() && v > 0 && paragraph.token(v - 1).isQuote()) {
                clause = verbless.dash(v);
            }
            if (clause != null) {
                found.add(clause);
            }
        }
        return found;
    }

    /** Lee, who said it was "a mess", <u>stayed</u>: the quotation has its verb. */
    private boolean isIntroducedAlready(int v) {
        int quote = v - 1;
        while (quote >= 0 && paragraph.token(quote).isComma()) {
            quote--;
        }
        if (!lexicon.has("phrases") || quote < 0 || !paragraph.token(quote).isQuote() || found.isEmpty()) {
            return false;
        }
        Clause last = found.get(found.size() - 1);
        return last.cue() >= paragraph.sentenceStart(v) && last.cue() < quote && lexicon.isCue(paragraph.token(last.cue()).lower());
    }

    private boolean endsWithCue(int v) {
        if (found.isEmpty()) {
            return false;
        }
        Clause last = found.get(found.size() - 1);
        return last.cue() >= paragraph.sentenceStart(v);
    }

    private Clause reporting(int v) {
        int floor = floor(v);
        int ceiling = paragraph.sentenceEnd(v);
        int lead = lead(v, floor);
        boolean afterQuote = lead > 0 && paragraph.token(lead - 1).isQuote()
                || lead > 1 && (paragraph.token(lead - 1).isComma() || paragraph.token(lead - 1).isDash())
                && paragraph.token(lead - 2).isQuote();
        boolean afterPause = lexicon.has("inversion") && lead > floor && paragraph.token(lead - 1).isComma();
        if (afterQuote || afterPause || v == paragraph.sentenceStart(v) || beginsWithAdjunct(v)) {
            Subject after = lexicon.has("phrases") && isGerund(v) ? null : subjects.after(v, ceiling);
            if (after != null && !isObject(after, v, lead)) {
                return clause(after, v, true).startingAt(lead);
            }
            if (after != null) {
                return null;
            }
            if (afterQuote) {
                Subject subject = subjects.ofSentence(paragraph.sentenceStart(v), v);
                if (subject == null && lexicon.has("no-pronoun") && lexicon.isCue(paragraph.token(v).lower())) {
                    subject = new Subject(new Source.Pronoun("", v), v, v + 1);
                }
                return subject == null ? null : clause(subject, v, false).startingAt(lexicon.has("clitic") ? lead : v);
            }
        }
        if (!subjects.isVerb(v) || isBareParticiple(v)) {
            return null;
        }
        Subject between = isParenthetical(v, floor) ? subjects.after(v, ceiling) : null;
        if (between != null && between.isNamed() && (between.to() >= paragraph.size() || paragraph.token(between.to()).isPoint())) {
            return clause(between, v, true);
        }
        Subject caused = infinitives == null ? null : infinitives.of(v);
        if (caused != null) {
            return clause(caused, v, false);
        }
        if (v > 0 && lexicon.is(paragraph.token(v - 1).lower(), "modal") && paragraph.mentionAt(v - 1) == null && !introducesQuote(v)) {
            return null;
        }
        Subject before = subjects.before(v, floor);
        if (before == null && v > floor && paragraph.token(v - 1).isComma() || before != null && isGerund(v) && !found.isEmpty()) {
            before = sharedSubject(v, before);
        }
        if (before == null && lexicon.has("verb-second")) {
            Subject subject = subjectOfAuxiliary(v, floor);
            before = maySpeak(subject) ? subject : null;
        }
        if (before == null && lexicon.has("inversion")) {
            Subject after = subjects.after(v, ceiling);
            if (maySpeak(after)) {
                return clause(after, v, true);
            }
        }
        if (before == null || names(v, before) || isBareWithSingular(v, before) || !isReporting(v) && !isHuman(before.source())) {
            return null;
        }
        return clause(before, v, false);
    }

    /** Ann Lee, who starred in “The Pier,” posted <u>the clip</u>: not who speaks, unless it is a name behind a verb of saying. */
    private boolean isObject(Subject after, int v, int lead) {
        boolean says = after.isNamed() && lexicon.isCue(paragraph.token(v).lower());
        int quote = lead > 0 && paragraph.token(lead - 1).isQuote() ? lead - 1 : lead - 2;
        if (!lexicon.has("phrases") || says || quote < 0 || !paragraph.token(quote).isQuote()) {
            return false;
        }
        AwaitedVerbs awaited = new AwaitedVerbs(paragraph, lexicon);
        return awaited.isAwaited(quote) || !after.isNamed() && !isHuman(after.source()) && awaited.isInSeries(quote, after.to());
    }

    private boolean maySpeak(Subject subject) {
        return subject != null && (!(subject.source() instanceof Source.Role role) || phrases.maySpeak(role.head()));
    }

    /** In German a participle closes the clause, and the subject stands beside its auxiliary: Voss hatte am 3. Mai noch behauptet. */
    private Subject subjectOfAuxiliary(int v, int floor) {
        for (int i = v - 1; i > floor && paragraph.token(i).isText(); i--) {
            if (lexicon.is(paragraph.token(i).lower(), "auxiliary")) {
                Subject subject = beginsWithAdjunct(i) ? subjects.after(i, v) : subjects.before(i, floor);
                return subject != null ? subject : subjects.after(i, v);
            }
        }
        return null;
    }

    /** In German the subject follows the verb where something else begins the sentence: Am Dienstag sagte Lena Voss: „…“ */
    private boolean beginsWithAdjunct(int v) {
        if (!lexicon.has("verb-second")) {
            return false;
        }
        String first = paragraph.token(paragraph.sentenceStart(v)).lower();
        return v - paragraph.sentenceStart(v) <= LONGEST_ADJUNCT && (lexicon.is(first, "preposition") || lexicon.is(first, "adverb"));
    }

    /** "A group called "We Care"" gives a name, "an officer called it "a mess"" does not. */
    private boolean names(int v, Subject subject) {
        return lexicon.has("phrases") && lexicon.is(paragraph.token(v).lower(), "naming") && subject.source() instanceof Source.Role role
                && lexicon.is(paragraph.token(role.from()).lower(), "introducing") && !lexicon.isRole(role.head())
                && introducesQuote(v);
    }

    /** A memoir <u>written</u> by Lee. */
    private boolean isBareParticiple(int v) {
        return lexicon.has("phrases") && lexicon.is(paragraph.token(v).lower(), "participle") && !lexicon.is(paragraph.token(v).lower(), "same-past")
                && paragraph.phrases(lexicon).get(paragraph.phrases(lexicon).at(v)).from() == v;
    }

    private boolean isReporting(int v) {
        return lexicon.isCue(paragraph.token(v).lower()) || lexicon.isManner(paragraph.token(v).lower());
    }

    private boolean isHuman(Source source) {
        if (source instanceof Source.Role role) {
            return lexicon.isRole(role.head());
        }
        return !(source instanceof Source.Pronoun pronoun) || lexicon.is(pronoun.word(), "male") || lexicon.is(pronoun.word(), "female")
                || lexicon.is(pronoun.word(), "plural") || lexicon.is(pronoun.word(), "speaker");
    }

    /** Where the verb's auxiliaries and adverbs begin: "…", a déclaré Luc Aubry. */
    private int lead(int v, int floor) {
        int lead = v;
        while (lead > floor && paragraph.token(lead - 1).isWord() && paragraph.mentionAt(lead - 1) == null
                && (lexicon.is(paragraph.token(lead - 1).lower(), "auxiliary") || lexicon.is(paragraph.token(lead - 1).lower(), "adverb")
                || lexicon.is(paragraph.token(lead - 1).lower(), "clitic"))
                && (!phrases.isPronoun(paragraph.token(lead - 1)) || lexicon.is(paragraph.token(lead - 1).lower(), "clitic"))) {
            lead--;
        }
        return lead;
    }

    private boolean introducesQuote(int v) {
        int next = v + 1;
        while (next < paragraph.size() && (paragraph.token(next).isComma() || paragraph.token(next).isColon())) {
            next++;
        }
        return next < paragraph.size() && paragraph.token(next).isQuote();
    }

    private boolean isGerund(int v) {
        return paragraph.token(v).lower().endsWith("ing");
    }

    /** "Lee said, adding" has the subject of the clause before it, but not "Lee quoted Ray as saying". */
    private Subject sharedSubject(int v, Subject own) {
        if (found.isEmpty() || paragraph.mentionEndingAt(v - 1) != null || v > 0 && paragraph.token(v - 1).is("as")) {
            return own;
        }
        Clause last = found.get(found.size() - 1);
        if (last.cue() < paragraph.sentenceStart(v) || last.cue() >= v || !isGerund(v)) {
            return own;
        }
        return new Subject(last.source(), v, v + 1);
    }

    /** A bare form needs a plural subject: "officials state", but not "Harrow state". */
    private boolean isBareWithSingular(int v, Subject subject) {
        String word = paragraph.token(v).lower();
        if (!lexicon.isBase(word) || lexicon.is(word, "same-past") || introducesQuote(v) || v > 0
                && lexicon.is(paragraph.token(v - 1).lower(), "auxiliary")) {
            return false;
        }
        if (subject.source() instanceof Source.Named) {
            return !paragraph.token(Math.max(0, subject.from() - 1)).is("and") && !hasAnd(subject.from(), v);
        }
        if (subject.source() instanceof Source.Role role) {
            return !role.head().endsWith("s") && !lexicon.is(role.head(), "plural-noun") && !hasAnd(subject.from(), v);
        }
        return subject.source() instanceof Source.Pronoun pronoun && (lexicon.is(pronoun.word(), "male")
                || lexicon.is(pronoun.word(), "female"));
    }

    private boolean hasAnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (paragraph.token(i).is("and")) {
                return true;
            }
        }
        return false;
    }

    /** Any "honest" reading, said Ann Lee, is false: between commas; but "Ann Lee, the mayor, told Bob Ray" is not. */
    private boolean isParenthetical(int v, int floor) {
        return lexicon.has("phrases") && v > floor && paragraph.token(v - 1).isComma() && !lexicon.is(paragraph.token(v).lower(), "hearer");
    }

    private Clause clause(Subject subject, int v, boolean inverted) {
        int from = Math.min(subject.from(), v);
        int to = Math.max(subject.to(), v + 1);
        return new Clause(subject.source(), from, extent(to, v), v, v + 1, inverted);
    }

    /** A clause reaches to the next point or quotation: "Lee said in a statement Friday". */
    private int extent(int to, int v) {
        int i = to;
        int end = paragraph.sentenceEnd(v);
        while (i < end && paragraph.token(i).isText() && !paragraph.token(i).is("that")) {
            i++;
        }
        return i;
    }

    /** First token that belongs to the same clause as the verb: after the quotation or the sentence before. */
    private int floor(int v) {
        int start = paragraph.sentenceStart(v);
        for (int i = v - 1; i >= start; i--) {
            if (paragraph.token(i).isQuote() && paragraph.token(i).end() - paragraph.token(i).start() >= 12) {
                return i + 1;
            }
            if (paragraph.token(i).lower().equals(";") && !lexicon.is(paragraph.token(i + 1).lower(), "coordinating")) {
                return i + 1;
            }
        }
        return start;
    }
}
