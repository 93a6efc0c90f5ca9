package dev.quoth.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds names in a paragraph's narration: runs of capitalised words, with titles and roles cut off. */
final class NameFinder {

    private static final int LONGEST_ROLE = 8;
    private static final int LONGEST_PORTFOLIO = 2;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final KnownWords known;
    private final NameRun runs;
    private final NameStart starts;
    private final NameKind kinds;
    private final List<Mention> found = new ArrayList<>();

    private NameFinder(Paragraph paragraph, Lexicon lexicon, KnownWords known) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.known = known;
        this.runs = new NameRun(paragraph, lexicon, known);
        this.starts = new NameStart(paragraph, lexicon, known);
        this.kinds = new NameKind(paragraph, lexicon, known);
    }

    static List<Mention> names(Paragraph paragraph, Lexicon lexicon, KnownWords known) {
        NameFinder finder = new NameFinder(paragraph, lexicon, known);
        if (!finder.isHeadline()) {
            finder.run();
        }
        return finder.found;
    }

    /** Where every long word has a capital, capitals tell no names: "Harrow Mayor Says Raids Must End", "READ MORE". */
    private boolean isHeadline() {
        int words = 0;
        boolean shouted = true;
        for (Token token : paragraph.tokens()) {
            if (!token.isWord() || token.isPossessive()) {
                continue;
            }
            words++;
            shouted &= Paragraph.isShouted(token);
            if (!token.isCapital() && !lexicon.is(token.lower(), "preposition") && !lexicon.is(token.lower(), "determiner")
                    && !lexicon.is(token.lower(), "conjunction") && !token.is("to") && !token.is("that")) {
                return false;
            }
        }
        return words > 5 || words > 0 && shouted && !paragraph.token(paragraph.size() - 1).isColon();
    }

    private void run() {
        int i = paragraph.afterDateline();
        while (i < paragraph.size()) {
            if (!mayBegin(i)) {
                i++;
                continue;
            }
            int end = runs.end(i);
            end = isNameWithPossessive(end) ? end + 1 : end;
            mention(i, end);
            i = end;
        }
    }

    /** “…,” <u>Moody’s</u> added: what says something owns nothing. */
    private boolean isNameWithPossessive(int end) {
        if (end + 1 >= paragraph.size() || !lexicon.has("phrases") || !paragraph.token(end).lower().equals("'s")) {
            return false;
        }
        String verb = paragraph.token(end + 1).lower();
        boolean says = lexicon.isCue(verb) && !lexicon.isBase(verb) && !lexicon.is(verb, "noun-too") && !verb.endsWith("ing");
        Token next = end + 2 < paragraph.size() ? paragraph.token(end + 2) : null;
        return says && (next == null || next.isPoint() || next.isQuote() || next.is("that") || lexicon.is(next.lower(), "preposition")
                || lexicon.is(next.lower(), "determiner"));
    }

    private boolean mayBegin(int i) {
        Token token = paragraph.token(i);
        if (!token.isCapital() || lexicon.is(token.lower(), "contraction")) {
            return false;
        }
        boolean more = i + 1 < paragraph.size() && paragraph.token(i + 1).isCapital();
        if (more && lexicon.is(token.lower(), "ordinal") && lexicon.is(paragraph.token(i + 1).lower(), "ordinal-noun")) {
            return true;
        }
        if (!more && isCompoundParticiple(token.text())) {
            return false;
        }
        if (!more && isGerundThatBegins(i)) {
            return false;
        }
        boolean first = i == paragraph.sentenceStart(i);
        if (known.isSurname(token.lower())) {
            boolean doubtful = lexicon.is(token.lower(), "day") || first && known.isWrittenSmall(token.lower());
            return !doubtful || first && more || actsAsSubject(i + 1);
        }
        if (lexicon.is(token.lower(), "day")) {
            return false;
        }
        if (lexicon.is(token.lower(), "begin") || lexicon.is(token.lower(), "determiner")) {
            boolean adverb = first && lexicon.is(token.lower(), "adverb");
            if (more && first && lexicon.is(token.lower(), "plural-noun") && lexicon.isTitle(paragraph.token(i + 1).lower())) {
                return true;
            }
            return more && !adverb && lexicon.isFirstName(token.lower()) && !lexicon.is(token.lower(), "determiner");
        }
        boolean afterComma = i > 0 && paragraph.token(i - 1).isComma();
        if (first && more && lexicon.isOrganisation(token.lower()) && lexicon.isOrganisation(paragraph.token(i + 1).lower())) {
            return true;
        }
        if ((first || afterComma) && lexicon.isCue(token.lower()) && !lexicon.isFirstName(token.lower())
                || afterComma && (lexicon.is(token.lower(), "abbreviation") || !more && lexicon.is(token.lower(), "degree"))) {
            return false;
        }
        if (first && !more && lexicon.has("phrases") && (lexicon.is(token.lower(), "auxiliary") || lexicon.is(token.lower(), "preposition"))) {
            return false;
        }
        boolean common = (lexicon.isRoles(token.lower()) || lexicon.endsLike(token.lower(), "past-ending")
                || lexicon.endsLike(token.lower(), "adverb-ending"))
                && !lexicon.isFirstName(token.lower());
        if (first && !more && i + 1 < paragraph.size() && lexicon.has("phrases")
                && (common || lexicon.is(paragraph.token(i + 1).lower(), "determiner"))) {
            return false;
        }
        boolean listed = lexicon.isFirstName(token.lower()) || lexicon.isTitle(token.lower()) || lexicon.isAffiliation(token.lower());
        if (first && !more && !listed && isCapitalOnlyHere(i)) {
            return false;
        }
        return !first || listed || !known.isWrittenSmall(token.lower()) || isBodyOfPlace(i) || isPortfolio(i);
    }

    /**
     * <u>See</u>: “The Tides”. <u>Step</u> #2: “Row.” The capital is that of the sentence where no other is, unless the word does something
     * or the next but one has a capital too (Port of Harrow).
     */
    private boolean isCapitalOnlyHere(int i) {
        int next = i + 1;
        if (next + 1 < paragraph.size() && paragraph.token(next + 1).isCapital()) {
            return false;
        }
        while (next < paragraph.size() && lexicon.isAdverb(paragraph.token(next).lower())) {
            next++;
        }
        return lexicon.has("phrases") && !known.isCapitalInside(paragraph.token(i).lower()) && !actsAsSubject(next);
    }

    /** <u>Health</u> Minister, <u>Natural</u> Gas Minister Ann Lee: a common word at the head of a sentence is a part of the title that follows. */
    private boolean isPortfolio(int i) {
        String word = paragraph.token(i).lower();
        if (!lexicon.has("phrases") || lexicon.is(word, "preposition") || lexicon.isAdverb(word) || lexicon.is(word, "conjunction")) {
            return false;
        }
        for (int title = i + 1; title + 1 < paragraph.size() && title <= i + LONGEST_PORTFOLIO && paragraph.token(title).isCapital(); title++) {
            if (lexicon.isTitle(paragraph.token(title).lower())) {
                return paragraph.token(title + 1).isCapital();
            }
        }
        return false;
    }

    /** Hockey Canada: a common word at the head of a sentence right before a place. */
    private boolean isBodyOfPlace(int i) {
        String word = paragraph.token(i).lower();
        boolean noun = !lexicon.is(word, "preposition") && !lexicon.is(word, "adverb") && !lexicon.is(word, "conjunction")
                && !lexicon.is(word, "day") && !lexicon.isRole(word) && !lexicon.is(word, "complement") && !lexicon.endsLike(word, "gerund-ending");
        return noun && lexicon.has("phrases") && i + 2 < paragraph.size() && lexicon.isPlace(paragraph.token(i + 1).lower())
                && (lexicon.isCue(paragraph.token(i + 2).lower()) || lexicon.is(paragraph.token(i + 2).lower(), "auxiliary"));
    }

    /** *** <u>Changing</u> the tone; worst of all: <u>Being</u> alone. */
    private boolean isGerundThatBegins(int i) {
        String word = paragraph.token(i).lower();
        if (!lexicon.has("phrases") || !lexicon.endsLike(word, "gerund-ending") || lexicon.isFirstName(word) || known.isSurname(word)
                || actsAsSubject(i + 1)) {
            return false;
        }
        int before = i - 1;
        while (before >= paragraph.sentenceStart(i) && before > i - LONGEST_ROLE && paragraph.token(before).isPoint() && !paragraph.token(before).isColon()
                && !paragraph.token(before).isComma()) {
            before--;
        }
        return before < paragraph.sentenceStart(i) || paragraph.token(before).isColon();
    }

    /** An AI-designed robot, a Harrow-based firm: the capital is that of the word before the hyphen, and nobody's name. */
    private boolean isCompoundParticiple(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return last.length() < word.length() && last.length() > 2 && Character.isLowerCase(last.charAt(0)) && lexicon.has("phrases")
                && (last.endsWith("ed") || last.endsWith("ing") || lexicon.is(last, "past"));
    }

    /** What follows a subject at the head of a sentence: a verb, an apposition, something owned. */
    private boolean actsAsSubject(int next) {
        if (next >= paragraph.size()) {
            return false;
        }
        Token token = paragraph.token(next);
        return token.isComma() || token.isPossessive() || lexicon.is(token.lower(), "auxiliary") || lexicon.isCue(token.lower())
                || lexicon.is(token.lower(), "relative") || token.lower().endsWith("ed") || lexicon.is(token.lower(), "past")
                || token.lower().endsWith("s") && next + 1 < paragraph.size() && (lexicon.is(paragraph.token(next + 1).lower(), "determiner")
                        || lexicon.is(paragraph.token(next + 1).lower(), "that"));
    }

    private void mention(int from, int to) {
        int nameFrom = starts.of(from, to);
        if (nameFrom >= to) {
            return;
        }
        boolean definite = from > 0 && nameFrom == from && lexicon.is(paragraph.token(from - 1).lower(), "determiner");
        List<String> name = new ArrayList<>();
        for (int i = nameFrom; i < to; i++) {
            if (paragraph.token(i).isPossessive() && !name.isEmpty()) {
                name.set(name.size() - 1, name.get(name.size() - 1) + paragraph.token(i).text());
            } else if (!paragraph.token(i).isQuote()) {
                name.add(paragraph.token(i).text());
            }
        }
        Gender gender = Gender.UNKNOWN;
        boolean titled = false;
        for (int i = from; i < nameFrom; i++) {
            String word = paragraph.token(i).lower();
            titled |= lexicon.isTitle(word) || lexicon.isRole(word);
            gender = gender.or(lexicon.genderOfTitle(word)).or(lexicon.genderOfRole(word));
        }
        int roleFrom = withMentionBefore(roleStart(from), from);
        if (roleFrom < from) {
            titled = true;
            for (int i = roleFrom; i < from; i++) {
                gender = gender.or(lexicon.genderOfRole(paragraph.token(i).lower()));
            }
        }
        if (roleFrom == from && nameFrom > from && isGoverned(from)) {
            roleFrom = roleStart(from - 1);
        }
        String role = roleBefore(roleFrom, nameFrom);
        int leading = role.isEmpty() ? LeadingRole.start(paragraph, from, lexicon) : from;
        if (leading < from) {
            titled = true;
            role = roleText(leading, from - 1);
            for (int i = leading; i < from - 1; i++) {
                gender = gender.or(lexicon.genderOfRole(paragraph.token(i).lower()));
            }
        }
        Apposition after = Apposition.after(paragraph, to, lexicon);
        if (after.found()) {
            titled |= after.personal() || name.size() > 1;
            gender = gender.or(after.gender());
            if (role.isEmpty()) {
                role = paragraph.text().substring(paragraph.token(after.from()).start(), paragraph.token(after.to() - 1).end());
            }
        }
        Mention.Kind kind = kinds.of(name, nameFrom, to, titled, definite && roleFrom == from);
        if (lexicon.has("capital-nouns") && kind == Mention.Kind.UNKNOWN && name.size() == 2 && !definite && isBesideCue(nameFrom, to)) {
            kind = Mention.Kind.PERSON;
        }
        if (lexicon.has("capital-nouns") && kind != Mention.Kind.PERSON && (name.size() > 1 || kind == Mention.Kind.BODY || kind == Mention.Kind.PLACE
                || lexicon.isRole(name.get(0).toLowerCase(Locale.ROOT)))) {
            return;
        }
        found.add(new Mention(roleFrom, nameFrom, to, name, role, gender, kind, definite));
    }

    /** Two capitals beside a verb of saying are a name, also where every noun has one: konstatiert Ebbe Tamm. */
    private boolean isBesideCue(int from, int to) {
        return from > 0 && lexicon.isCue(paragraph.token(from - 1).lower())
                || to < paragraph.size() && lexicon.isCue(paragraph.token(to).lower());
    }

    /** Small words of a role before the name: "city council candidate Ann Lee". */
    private int roleStart(int from) {
        int i = from - 1;
        if (i < 0 || !isSmall(i) || !lexicon.isRoleLike(paragraph.token(i).lower()) || lexicon.is(paragraph.token(i).lower(), "elder")
                || lexicon.is(paragraph.token(i).lower(), "younger")) {
            return from;
        }
        if (i > 0 && lexicon.has("phrases") && !lexicon.isRole(paragraph.token(i).lower()) && paragraph.token(i - 1).is("to")) {
            return from;
        }
        int start = i;
        while (start > 0 && from - start < LONGEST_ROLE && paragraph.sentenceStart(start - 1) == paragraph.sentenceStart(from)
                && isRoleWord(start - 1) && !isVerbBeforeName(start - 1) && !isVerbOfItsOwn(start - 1)) {
            start--;
        }
        return start;
    }

    /** The Harrow of "ambassador to Harrow Ann Lee". */
    private boolean isGoverned(int from) {
        return from > 1 && lexicon.is(paragraph.token(from - 1).lower(), "preposition")
                && lexicon.isRole(paragraph.token(from - 2).lower()) && lexicon.isPlace(paragraph.token(from).lower());
    }

    /** In "Tarn Port board member Ann Lee" the port is a part of the role. */
    private int withMentionBefore(int roleFrom, int from) {
        Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before == null || roleFrom == from || before.to() <= roleFrom) {
            return roleFrom;
        }
        found.remove(found.size() - 1);
        return Math.min(before.from(), roleFrom);
    }

    private boolean isRoleWord(int i) {
        Token token = paragraph.token(i);
        if (token.kind() == Token.Kind.NUMBER) {
            return true;
        }
        if (!token.isWord() || token.isPossessive()) {
            return false;
        }
        String word = token.lower();
        return !lexicon.is(word, "determiner") && !lexicon.is(word, "preposition") && !lexicon.is(word, "conjunction")
                && !lexicon.is(word, "auxiliary") && (!lexicon.isCue(word) || isPress(i)) && !lexicon.is(word, "relative")
                && !lexicon.is(word, "who") && !lexicon.is(word, "adverb")
                && !lexicon.is(word, "day") && !lexicon.is(word, "begin") && !lexicon.is(word, "male") && !lexicon.is(word, "female")
                && (!lexicon.isManner(word) || isPress(i));
    }

    /** <u>Press</u> secretary. */
    private boolean isPress(int i) {
        return lexicon.is(paragraph.token(i).lower(), "role-noun") && lexicon.isRole(paragraph.token(i + 1).lower());
    }

    /** The worm that <u>intrigues</u> Tarn University biologist Ann Lee. */
    private boolean isVerbBeforeName(int i) {
        String word = paragraph.token(i).lower();
        return isSmall(i) && paragraph.token(i + 1).isCapital() && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                && !lexicon.isRoles(word) && !lexicon.isRole(word);
    }

    /** It did not <u>surprise</u> pollster Ann Lee; after <u>beating</u> rival Bo Lim; but managing director Ann Lee. */
    private boolean isVerbOfItsOwn(int i) {
        String word = paragraph.token(i).lower();
        if (!lexicon.has("phrases") || i == 0 || !isSmall(i)) {
            return false;
        }
        String before = paragraph.token(i - 1).lower();
        boolean bare = lexicon.is(before, "modal") && !before.equals("to") || before.endsWith("n't") || before.endsWith("n’t");
        return bare || lexicon.endsLike(word, "gerund-ending") && !lexicon.is(word, "ing-modifier") && lexicon.is(before, "preposition");
    }

    private boolean isSmall(int i) {
        Token token = paragraph.token(i);
        return token.isWord() && !token.isCapital();
    }

    /** <u>Lead author</u> Dr. Ann Lee: what somebody is called to is no role, nor is Mr. */
    private String roleBefore(int start, int name) {
        String first = paragraph.token(start).lower();
        int from = start < name && (lexicon.is(first, "head-adjective") || lexicon.is(first, "imperative")) ? start + 1 : start;
        int to = name;
        while (to > from && (lexicon.is(paragraph.token(to - 1).lower(), "honorific") || to - 1 > from && paragraph.token(to - 1).is("dr."))) {
            to--;
        }
        return to > from ? roleText(from, to) : "";
    }

    private String roleText(int from, int to) {
        return paragraph.span(from, to).in(paragraph.text());
    }
}
