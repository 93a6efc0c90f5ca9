package dev.quoth.quote;

/**
 * Finds the subject of a verb that stands after it, walking left over the phrases: Ann Lee, the mayor of Harrow, <u>said</u>; the man
 * accused of the fire <u>said</u>; Lee nodded and <u>said</u>; Lee waved, <u>adding</u>.
 */
final class PhraseSubjects implements Subjects {

    /** Phrases looked over at most. */
    private static final int LONGEST_REACH = 60;
    /** Verbs followed at most from one to the one whose subject it shares. */
    private static final int DEEPEST = 6;
    private static final int SHORT_QUOTE = 40;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Cast cast;
    private final Phrases phrases;
    private final PhraseSources nouns;
    private final PhraseInversion inversion;

    PhraseSubjects(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.cast = cast;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = new PhraseSources(paragraph, cast, lexicon);
        this.inversion = new PhraseInversion(paragraph, cast, lexicon);
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

    /** "Was asked by Ann Lee". */
    private Subject agent(int verb) {
        boolean by = verb + 2 < phrases.size() && phrases.get(verb + 1).is(Phrase.Kind.PREPOSITION)
                && word(phrases.get(verb + 1).from()).equals("by") && phrases.get(verb + 2).isNominal();
        return by ? nouns.subject(verb + 2, verb + 2) : null;
    }

    private Subject of(int k, int floor, int depth) {
        int j = skipAdverbs(k - 1, floor);
        if (j < floor || depth > DEEPEST) {
            return null;
        }
        Phrase before = phrases.get(j);
        boolean participle = phrases.get(k).is(Phrase.Kind.PARTICIPLE);
        return switch (before.kind()) {
            case NOUN, PRONOUN -> phrases.endsWithPause(j) ? aroundPause(j + 1, floor, depth) : participle ? ofParticiple(j, floor, depth) : nominal(j, floor, depth);
            case RELATIVE -> antecedent(j, floor, depth);
            case VERB, PARTICIPLE, INFINITIVE -> of(j, floor, depth + 1);
            case PREPOSITION -> participle ? ofVerbBefore(j, participle, floor, depth) : null;
            case CONJUNCTION -> afterConjunction(j, participle, floor, depth);
            case PAUSE -> participle && !isBracket(before) ? ofClauses(floor, j, depth) : aroundPause(j, floor, depth);
            default -> null;
        };
    }

    /** "Lee nodded and said" shares with the verb before, "Lee says Ray left, but said" with the main clause; "while saying" too. */
    private Subject afterConjunction(int j, boolean participle, int floor, int depth) {
        String conjunction = word(phrases.get(j).from());
        if (lexicon.is(conjunction, "subordinator") && !conjunction.equals("as")) {
            return participle ? ofClauses(floor, j, depth) : null;
        }
        Subject main = j > floor && phrases.get(j - 1).is(Phrase.Kind.PAUSE) && !isStop(phrases.get(j - 1))
                ? ofClauses(floor, j - 1, depth) : null;
        return main != null ? main : ofVerbBefore(j, participle, floor, depth);
    }

    /** "footage of Lee saying" is Lee's, but of "Lee sent a letter saying" it is not the letter. */
    private Subject ofParticiple(int j, int floor, int depth) {
        Subject nearest = nouns.subject(j, j);
        if (isPerson(nearest)) {
            return nearest;
        }
        int head = j;
        while (head - 2 >= floor && isPreposition(head - 1) && phrases.get(head - 2).isNominal()) {
            head -= 2;
        }
        int verb = skipAdverbs(head - 1, floor);
        boolean object = verb >= floor && phrases.get(verb).is(Phrase.Kind.VERB) && !isHuman(nouns.subject(head, j));
        Subject of = object ? of(verb, floor, depth + 1) : null;
        return of != null ? of : nominal(j, floor, depth);
    }

    private int skipAdverbs(int from, int floor) {
        int j = from;
        while (j >= floor && phrases.get(j).is(Phrase.Kind.ADVERB)) {
            j--;
        }
        return j;
    }

    /** "Lee nodded and said", "was quoted as saying": the subject of the verb before, which a finite verb shares only with a finite one. */
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
            if (phrase.is(Phrase.Kind.PAUSE) && isStop(phrase)) {
                return null;
            }
        }
        return null;
    }

    /**
     * The noun phrase that ends with phrase {@code last}, and what it hangs on: over "of Harrow" and "accused of murder" to the phrase
     * they qualify; null when a preposition governs it that nothing hangs on.
     */
    private Subject nominal(int last, int floor, int depth) {
        int head = last;
        while (true) {
            int b = skipAdverbs(head - 1, floor);
            if (b >= floor && isPreposition(b)) {
                int governor = skipAdverbs(b - 1, floor);
                if (governor < floor || phrases.get(governor).is(Phrase.Kind.PAUSE) || phrases.get(governor).is(Phrase.Kind.CONJUNCTION)) {
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
                return antecedent(owner, floor, depth);
            }
            head = owner;
        }
    }

    /** Where a participle or a relative clause that ends with verb {@code b} begins: its noun or "who"; before {@code floor} for none. */
    private int ownerOf(int b, int floor) {
        int owner = b;
        while (owner >= floor && phrases.get(owner).isVerbal()) {
            if (phrases.get(owner).is(Phrase.Kind.VERB) && !isReduced(phrases.get(owner))) {
                int relative = skipAdverbs(owner - 1, floor);
                return relative >= floor && phrases.get(relative).is(Phrase.Kind.RELATIVE) ? relative : floor - 1;
            }
            owner = skipAdverbs(owner - 1, floor);
        }
        return owner >= floor && (phrases.get(owner).isNominal() || phrases.get(owner).is(Phrase.Kind.RELATIVE)) ? owner : floor - 1;
    }

    /** A participle that qualifies the noun before it: the man <u>accused</u> of the fire. */
    private boolean isReduced(Phrase verb) {
        return verb.from() == verb.head() && !lexicon.is(word(verb.head()), "auxiliary") && !lexicon.isCue(word(verb.head()));
    }

    /** Words that are both prepositions and conjunctions begin a clause before a subject: after Lee said; as officials put it. */
    private boolean isPreposition(int k) {
        return phrases.get(k).is(Phrase.Kind.PREPOSITION) && !lexicon.is(word(phrases.get(k).from()), "subordinator");
    }

    /** "Lee and Ray said" is the first name; "the chair and chief editor Ann Lee said" is Lee. */
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
        return own;
    }

    /** "Ann Lee, who chairs the board, said" and "the woman who said": the nearest person before, over prepositions but not over verbs. */
    private Subject antecedent(int relative, int floor, int depth) {
        int j = relative - 1;
        if (j >= floor && phrases.get(j).is(Phrase.Kind.PAUSE) && !isStop(phrases.get(j))) {
            j--;
        }
        if (j < floor || !phrases.get(j).isNominal()) {
            return null;
        }
        boolean who = word(phrases.get(relative).from()).equals("who");
        int head = j;
        Subject subject = nouns.subject(head, j);
        while ((who ? !isHuman(subject) || isOfPerson(head, floor) : isPerson(subject)) && head - 2 >= floor && isPreposition(head - 1)
                && phrases.get(head - 2).isNominal()) {
            head -= 2;
            subject = nouns.subject(head, j);
        }
        Subject apposed = who ? apposed(head, floor, depth) : null;
        if (apposed != null) {
            return apposed;
        }
        return subject != null && (subject.isNamed() || who || isBody(subject)) ? subject : null;
    }

    /** "A nurse at Harrow, who said": the nurse, unless Harrow is known to be a person. */
    private boolean isOfPerson(int head, int floor) {
        return head - 2 >= floor && lexicon.is(word(phrases.get(head - 1).from()), "locative") && !isPerson(nouns.subject(head, head))
                && isHuman(nouns.subject(head - 2, head - 2));
    }

    /** "Ann Lee, a nurse who said", "Ann Lee, 24, from Harrow, who said": what stands between commas is said of the name before. */
    private Subject apposed(int head, int floor, int depth) {
        boolean adjunct = head - 1 >= floor && isPreposition(head - 1);
        int pause = adjunct ? head - 2 : head - 1;
        boolean article = lexicon.is(word(phrases.get(head).from()), "determiner");
        if (depth > DEEPEST || pause < floor || !phrases.get(pause).is(Phrase.Kind.PAUSE) || isStop(phrases.get(pause)) || !adjunct && !article) {
            return null;
        }
        boolean named = pause - 1 >= floor && phrases.get(pause - 1).isNominal();
        Subject next = named ? nominal(pause - 1, floor, depth + 1) : null;
        Subject before = isPerson(next) ? next : aroundPause(pause, floor, depth + 1);
        return isPerson(before) ? before : null;
    }

    /** "The party that said": a body speaks too. */
    private boolean isBody(Subject subject) {
        return subject.source() instanceof Source.Role role && (lexicon.isOrganisation(role.head()) || lexicon.is(role.head(), "head-noun"));
    }

    /** Whether a subject is a person or what a person can be. */
    private boolean isHuman(Subject subject) {
        if (subject == null) {
            return false;
        }
        if (subject.source() instanceof Source.Role role) {
            return lexicon.isRole(role.head()) || lexicon.isTitle(role.head());
        }
        return !(subject.source() instanceof Source.Named named) || nouns.isPersonlike(named.mention());
    }

    /** From a pause before the verb back over what stands between commas, brackets and dashes to the noun before it. */
    private Subject aroundPause(int pause, int floor, int depth) {
        int close = pause;
        if (isBracket(phrases.get(close))) {
            int open = opening(close, floor);
            if (open - 1 < floor) {
                return null;
            }
            if (!phrases.get(open - 1).is(Phrase.Kind.PAUSE)) {
                return phrases.get(open - 1).isNominal() ? nominal(open - 1, floor, depth) : null;
            }
            close = open - 1;
        }
        Subject appended = null;
        Subject unsure = null;
        Subject role = null;
        Subject thing = null;
        int least = Math.max(floor, close - LONGEST_REACH);
        for (int m = close - 1; m >= least; m--) {
            Phrase phrase = phrases.get(m);
            if (phrase.is(Phrase.Kind.QUOTE) && !isShort(phrase) || phrase.is(Phrase.Kind.PAUSE) && isStop(phrase)) {
                break;
            }
            if (isBracket(phrase)) {
                m = opening(m, floor);
            } else if (!phrase.is(Phrase.Kind.PAUSE)) {
                continue;
            }
            int left = skipAdverbs(m - 1, floor);
            Subject subject = left < least || !phrases.get(left).isNominal() ? null : nominal(left, floor, depth);
            Mention whole = wholeName(m + 1, close, subject != null && !subject.isNamed() && isHuman(subject));
            if (whole != null && left >= least && !isPerson(subject)) {
                appended = Subject.named(whole, subject == null ? whole.from() : subject.from(), phrases.get(close).from());
                continue;
            }
            if (subject == null) {
                continue;
            }
            Subject found = subject.reachingTo(phrases.get(pause).to());
            if (isPerson(subject)) {
                return found;
            }
            if (subject.isNamed()) {
                unsure = unsure == null || nouns.isPersonlike(((Source.Named) subject.source()).mention()) ? found : unsure;
            } else if (!(subject.source() instanceof Source.Role said)) {
                return found;
            } else if (role == null && lexicon.isRole(said.head())) {
                role = found;
            } else {
                thing = found;
            }
        }
        if (appended != null) {
            return appended;
        }
        return role != null ? role : unsure != null ? unsure : thing != null ? thing : ofClauses(floor, close, depth);
    }

    /** Phrase of the bracket that opens what the one at {@code close} closes. */
    private int opening(int close, int floor) {
        int open = close;
        while (open > floor && !word(phrases.get(open).from()).equals("(")) {
            open--;
        }
        return open;
    }

    /**
     * "the board's chair, Ann Lee, said": the name when it is all that stands between the pauses.
     *
     * @param ofPerson whether what it is apposed to is a person, so that one unknown name will do: her mother, Lorrie, said
     */
    private Mention wholeName(int from, int to, boolean ofPerson) {
        if (to - from != 1 || !phrases.get(from).is(Phrase.Kind.NOUN)) {
            return null;
        }
        Mention name = phrases.get(from).name();
        boolean whole = name != null && name.from() == phrases.get(from).from();
        return whole && (cast.of(name).isPerson() || (name.isFull() || ofPerson) && nouns.isPersonlike(name)) ? name : null;
    }

    private boolean isPerson(Subject subject) {
        return subject != null && subject.source() instanceof Source.Named named && cast.of(named.mention()).isPerson();
    }

    private boolean isBracket(Phrase phrase) {
        return phrase.is(Phrase.Kind.PAUSE) && word(phrase.from()).equals(")");
    }

    private boolean isStop(Phrase pause) {
        Token token = paragraph.token(pause.from());
        return token.isStop() || token.isColon() || token.is(";");
    }

    private boolean isShort(Phrase quote) {
        Token token = paragraph.token(quote.from());
        return token.end() - token.start() < SHORT_QUOTE;
    }

    /** That of its first main clause, else its first name or pronoun that no preposition governs. */
    @Override
    public Subject ofSentence(int from, int to) {
        return ofClauses(firstAt(from), firstAt(to), 0);
    }

    private Subject ofClauses(int from, int to, int depth) {
        for (int k = from; k < to && depth <= DEEPEST; k++) {
            if (!phrases.get(k).is(Phrase.Kind.VERB)) {
                continue;
            }
            Subject subject = of(k, from, depth + DEEPEST);
            if (subject != null && !isSubordinate(subject, from)) {
                return subject;
            }
        }
        return firstName(from, to);
    }

    /** Whether the clause of the subject depends on another: when Lee came; the boat that Lee sold. */
    private boolean isSubordinate(Subject subject, int floor) {
        int j = skipAdverbs(phrases.at(subject.from()) - 1, floor);
        if (j < floor) {
            return false;
        }
        Phrase before = phrases.get(j);
        return before.is(Phrase.Kind.RELATIVE) || before.is(Phrase.Kind.NOUN) || lexicon.is(word(before.from()), "subordinator");
    }

    private Subject firstName(int from, int to) {
        Subject body = null;
        Subject role = null;
        for (int k = from; k < to; k++) {
            Phrase phrase = phrases.get(k);
            if (!phrase.isNominal() || k > from && phrases.get(k - 1).is(Phrase.Kind.PREPOSITION)) {
                continue;
            }
            Subject subject = nouns.subject(k, k);
            if (subject == null) {
                continue;
            }
            if (phrase.is(Phrase.Kind.PRONOUN) || isPerson(subject)) {
                return subject;
            }
            if (subject.isNamed() && body == null) {
                body = subject;
            }
            if (subject.source() instanceof Source.Role said && role == null && lexicon.isRole(said.head())) {
                role = subject;
            }
        }
        return body != null ? body : role;
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
