package dev.quoth.quote;

/**
 * Finds the subject of a verb that stands after it, walking left over the phrases: Ann Lee, the mayor of Harrow, <u>said</u>; the man
 * accused of the fire <u>said</u>; Lee nodded and <u>said</u>; Lee waved, <u>adding</u>.
 */
final class PhraseSubjects implements Subjects {

    /** Phrases looked over at most. */
    private static final int LONGEST_REACH = 60;
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
        return isPassive(phrase) ? agent(k) : of(k, firstAt(floor), 0);
    }

    /** Ann Lee, <u>president and chief cook of Tarn</u> said: a role without an article goes with the name before its comma. */
    private Subject apposed(Subject subject, int floor) {
        if (subject == null || !(subject.source() instanceof Source.Role role) || lexicon.is(word(role.from()), "determiner")
                || !lexicon.isRole(role.head()) || paragraph.token(role.from()).isCapital() && !lexicon.isTitle(role.head())) {
            return subject;
        }
        int k = phrases.at(role.from());
        if (k - 2 > floor && phrases.get(k - 1).is(Phrase.Kind.CONJUNCTION) && lexicon.isRole(word(phrases.get(k - 2).head()))) {
            k -= 2;
        }
        boolean comma = k - 2 >= floor && phrases.get(k - 1).is(Phrase.Kind.PAUSE) && paragraph.token(phrases.get(k - 1).from()).isComma();
        Mention name = comma ? phrases.get(k - 2).name() : null;
        return name != null && isPersonal(name) ? Subject.named(name, name.from(), subject.to()) : subject;
    }

    private boolean isPersonal(Mention name) {
        return nouns.isPersonlike(name) && name.isFull();
    }

    /** Index of the first phrase that begins at or after token {@code floor}. */
    private int firstAt(int floor) {
        int k = floor >= paragraph.size() ? phrases.size() : phrases.at(floor);
        return k < phrases.size() && phrases.get(k).from() < floor ? k + 1 : k;
    }

    /** Was told: a form of "to be" before a participle, unless that goes on ("was saying"). */
    private boolean isPassive(Phrase verb) {
        if (!verb.is(Phrase.Kind.VERB) || verb.head() == verb.from() || word(verb.head()).endsWith("ing")) {
            return false;
        }
        for (int i = verb.head() - 1; i >= verb.from(); i--) {
            if (lexicon.is(word(i), "passive")) {
                return true;
            }
            if (!lexicon.is(word(i), "adverb")) {
                return false;
            }
        }
        return false;
    }

    /** "Was asked by Ann Lee", was described as "old" by Ann Lee. */
    private Subject agent(int from) {
        int verb = from;
        if (verb + 4 < phrases.size() && word(phrases.get(verb + 1).from()).equals("as") && phrases.get(verb + 2).is(Phrase.Kind.QUOTE)) {
            verb += 2;
        }
        boolean by = verb + 2 < phrases.size() && phrases.get(verb + 1).is(Phrase.Kind.PREPOSITION)
                && word(phrases.get(verb + 1).from()).equals("by") && phrases.get(verb + 2).isNominal();
        return by ? nouns.subject(verb + 2, verb + 2) : null;
    }

    /** The subject of verb phrase {@code k}, not before phrase {@code floor}; {@code depth} verbs led here. */
    Subject of(int k, int floor, int depth) {
        int j = phrases.skipAdverbs(k - 1, floor);
        if (j < floor || depth > DEEPEST) {
            return null;
        }
        Phrase before = phrases.get(j);
        boolean participle = phrases.get(k).is(Phrase.Kind.PARTICIPLE);
        return switch (before.kind()) {
            case NOUN, PRONOUN -> phrases.endsWithPause(j) ? parenthetics.before(j + 1, floor, depth)
                    : participle ? ofParticiple(j, floor, depth) : apposed(nominal(j, floor, depth), floor);
            case RELATIVE -> relatives.of(j, floor, depth);
            case VERB, PARTICIPLE, INFINITIVE -> of(j, floor, depth + 1);
            case PREPOSITION -> participle ? afterPreposition(j, floor, depth) : null;
            case CONJUNCTION -> afterConjunction(j, participle, floor, depth);
            case PAUSE -> participle && !phrases.isBracket(j) ? clauses.of(floor, j, depth) : parenthetics.before(j, floor, depth);
            default -> null;
        };
    }

    /** "Lee nodded and said" shares with the verb before, "Lee says Ray left, but said" with the main clause; "while saying" too. */
    private Subject afterConjunction(int j, boolean participle, int floor, int depth) {
        String conjunction = word(phrases.get(j).from());
        if (lexicon.is(conjunction, "subordinator") && !conjunction.equals("as")) {
            return participle ? clauses.of(floor, j, depth) : null;
        }
        Subject main = j > floor && phrases.get(j - 1).is(Phrase.Kind.PAUSE) && !phrases.isStop(j - 1)
                ? clauses.of(floor, j - 1, depth) : null;
        return main != null ? main : ofVerbBefore(j, participle, floor, depth);
    }

    private Subject afterPreposition(int j, int floor, int depth) {
        Subject quoted = word(phrases.get(j).from()).equals("as") ? quoted(j, floor, depth) : null;
        return quoted != null ? quoted : ofVerbBefore(j, true, floor, depth);
    }

    /** The paper quotes <u>Ann Lee</u> of Tarn as saying; <u>Lee</u> was quoted as saying; a keeper, <u>Ann Lee</u>, as saying; null where nobody is quoted. */
    private Subject quoted(int as, int floor, int depth) {
        for (int v = as - 1; v >= floor && v > as - LONGEST_REACH; v--) {
            Phrase verb = phrases.get(v);
            if (verb.isVerbal() && lexicon.is(word(verb.head()), "quoting")) {
                if (isPassive(verb)) {
                    return of(v, floor, depth + 1);
                }
                Phrase object = phrases.get(v + 1);
                String pronoun = word(object.from());
                if (lexicon.is(pronoun, "object") || lexicon.is(pronoun, "objects")) {
                    return new Subject(new Source.Pronoun(pronoun, object.from()), object.from(), object.from() + 1);
                }
                Mention apposed = as - v > 3 && phrases.get(as - 1).is(Phrase.Kind.PAUSE) ? phrases.get(as - 2).name() : null;
                if (apposed != null && isPersonal(apposed)) {
                    return Subject.named(apposed, apposed.from(), apposed.to());
                }
                return v + 1 < as && object.isNominal() ? nouns.subject(v + 1, v + 1) : null;
            }
            if (verb.isVerbal() || phrases.isStop(v)) {
                return null;
            }
        }
        return null;
    }

    /** "footage of Lee saying" is Lee's, "with the board saying" the board's, but of "Lee sent a letter saying" it is not the letter. */
    private Subject ofParticiple(int j, int floor, int depth) {
        Subject nearest = nouns.subject(j, j);
        if (nouns.isPerson(nearest)) {
            return nearest;
        }
        int head = j;
        while (head - 2 >= floor && phrases.isPreposition(head - 1) && phrases.get(head - 2).isNominal()) {
            head -= 2;
        }
        boolean speaks = nearest != null && (nearest.isNamed() || nouns.isHuman(nearest));
        if (head == j && speaks && j - 1 >= floor && lexicon.is(word(phrases.get(j - 1).from()), "absolute")) {
            return nearest;
        }
        int verb = phrases.skipAdverbs(head - 1, floor);
        boolean object = verb >= floor && phrases.get(verb).is(Phrase.Kind.VERB) && !nouns.isHuman(nouns.subject(head, j));
        Subject of = object ? of(verb, floor, depth + 1) : null;
        return of != null ? of : nominal(j, floor, depth);
    }

    /** "Lee nodded; and said", "was quoted as saying": the subject of the verb before, which a finite verb shares only with a finite one. */
    private Subject ofVerbBefore(int j, boolean participle, int floor, int depth) {
        Subject reporting = participle ? null : ofVerbBefore(j, participle, true, floor, depth);
        return reporting != null ? reporting : ofVerbBefore(j, participle, false, floor, depth);
    }

    /** @param reporting whether only verbs that report count: Lee said the board would meet and added */
    private Subject ofVerbBefore(int j, boolean participle, boolean reporting, int floor, int depth) {
        for (int v = j - 1; v >= floor && v > j - LONGEST_REACH; v--) {
            Phrase phrase = phrases.get(v);
            boolean counts = !reporting || lexicon.isCue(word(phrase.head()));
            if (counts && (phrase.is(Phrase.Kind.VERB) || phrase.is(Phrase.Kind.PARTICIPLE) && participle)) {
                Subject subject = of(v, floor, depth + 1);
                if (subject != null) {
                    return subject;
                }
            }
            if (phrase.is(Phrase.Kind.PAUSE) && phrases.isStop(v) && !word(phrase.from()).equals(";")) {
                return null;
            }
        }
        return null;
    }

    /**
     * The noun phrase that ends with phrase {@code last}, and what it hangs on: over "of Harrow" and "accused of murder" to the phrase
     * they qualify; null when a preposition governs it that nothing hangs on.
     */
    Subject nominal(int last, int floor, int depth) {
        int head = last;
        while (true) {
            int b = phrases.skipAdverbs(head - 1, floor);
            if (b >= floor && phrases.isPreposition(b)) {
                int governor = phrases.skipAdverbs(b - 1, floor);
                if (governor < floor || phrases.get(governor).is(Phrase.Kind.PAUSE) || phrases.get(governor).is(Phrase.Kind.CONJUNCTION)
                        || phrases.get(governor).is(Phrase.Kind.QUOTE)) {
                    return null;
                }
                if (phrases.get(governor).isNominal()) {
                    head = governor;
                    continue;
                }
                if (phrases.get(governor).is(Phrase.Kind.VERB) && !isReduced(phrases.get(governor))) {
                    return depth > DEEPEST ? null : of(governor, floor, depth + 1);
                }
                b = governor;
            }
            if (b < floor || !phrases.get(b).isVerbal()) {
                return coordinated(head, last, floor);
            }
            int owner = ownerOf(b, floor);
            if (owner < floor) {
                return head == last && phrases.get(b).is(Phrase.Kind.VERB) ? nouns.subject(head, last) : null;
            }
            if (phrases.get(owner).is(Phrase.Kind.RELATIVE)) {
                return relatives.of(owner, floor, depth);
            }
            head = owner;
        }
    }

    /** Where a participle or a relative clause that ends with verb {@code b} begins: its noun or "who"; before {@code floor} for none. */
    private int ownerOf(int b, int floor) {
        int owner = b;
        while (owner >= floor && phrases.get(owner).isVerbal()) {
            if (phrases.get(owner).is(Phrase.Kind.VERB) && !isReduced(phrases.get(owner))) {
                int relative = relativeOf(phrases.skipAdverbs(owner - 1, floor), floor);
                return relative >= floor && phrases.get(relative).is(Phrase.Kind.RELATIVE) ? relative : floor - 1;
            }
            owner = phrases.skipAdverbs(owner - 1, floor);
        }
        return owner >= floor && (phrases.get(owner).isNominal() || phrases.get(owner).is(Phrase.Kind.RELATIVE)) ? owner : floor - 1;
    }

    /** The "who" of a verb that stands behind phrase {@code j}, over another verb that it also has: who saw it <u>and</u> did not sleep. */
    private int relativeOf(int j, int floor) {
        if (j < floor || !phrases.get(j).is(Phrase.Kind.CONJUNCTION) || !lexicon.is(word(phrases.get(j).from()), "coordinating")) {
            return j;
        }
        for (int k = j - 1; k >= floor && !phrases.get(k).is(Phrase.Kind.PAUSE) && !phrases.get(k).is(Phrase.Kind.QUOTE); k--) {
            if (phrases.get(k).is(Phrase.Kind.RELATIVE)) {
                return k;
            }
        }
        return j;
    }

    /** A participle that qualifies the noun before it: the man <u>accused</u> of the fire. */
    private boolean isReduced(Phrase verb) {
        return verb.from() == verb.head() && !lexicon.is(word(verb.head()), "auxiliary") && !lexicon.isCue(word(verb.head()));
    }

    /** "Lee and Ray said" is the first name; "the chair and chief editor Ann Lee said" is Lee; "the chair and former pilot said" is whole. */
    private Subject coordinated(int head, int last, int floor) {
        Subject own = nouns.subject(head, last);
        int start = head - 1 > floor && phrases.get(head - 1).is(Phrase.Kind.NOUN) && !phrases.endsWithPause(head - 1) ? head - 1 : head;
        if (start - 2 < floor || !phrases.get(start - 1).is(Phrase.Kind.CONJUNCTION) || !word(phrases.get(start - 1).from()).equals("and")) {
            return own;
        }
        Phrase first = phrases.get(start - 2);
        if (first.is(Phrase.Kind.NOUN) && first.name() != null && nouns.isPersonlike(first.name())
                && phrases.get(head).name() != null) {
            return Subject.named(first.name(), first.name().from(), phrases.get(last).to());
        }
        return own != null && own.source() instanceof Source.Role role ? withRoleBefore(own, role, start - 2, floor) : own;
    }

    /** <u>The Harrow senator and</u> former pilot said: two roles at the head of the clause, one phrase. */
    private Subject withRoleBefore(Subject own, Source.Role role, int end, int floor) {
        int head = end;
        while (head - 2 >= floor && phrases.isPreposition(head - 1) && phrases.get(head - 2).isNominal()) {
            head -= 2;
        }
        Phrase first = phrases.get(head);
        boolean leads = head == floor || phrases.get(head - 1).is(Phrase.Kind.QUOTE) || phrases.get(head - 1).is(Phrase.Kind.PAUSE);
        boolean roles = first.is(Phrase.Kind.NOUN) && first.name() == null && lexicon.is(word(first.from()), "determiner")
                && lexicon.isRole(word(first.head())) && lexicon.isRole(role.head());
        if (!leads || !roles) {
            return own;
        }
        boolean one = !lexicon.is(word(role.from()), "determiner");
        return new Subject(new Source.Role(first.from(), role.to(), one ? word(first.head()) : role.head()), first.from(), own.to());
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
