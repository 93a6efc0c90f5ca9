package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds names in a paragraph's narration: <u>Governor Ann Lee of Tarn</u>. A capital may begin one ({@link NameCapitals}), more words
 * follow ({@link NameRun}), its titles are cut off ({@link NameStart}), what stands before or behind it says what its bearer is ({@link
 * RoleBeforeName}, {@link LeadingRole}, {@link Apposition}), and all of that together what kind of name it is ({@link NameKind}).
 */
public final class NameFinder {

    /** Tokens of an agency behind the name of who took a picture, at most. */
    private static final int LONGEST_CREDIT = 8;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final NameCapitals capitals;
    private final NameRun runs;
    private final NameStart starts;
    private final RoleBeforeName roles;
    private final NameKind kinds;
    private final KnownWords known;
    private final List<Mention> found = new ArrayList<>();

    private NameFinder(Paragraph paragraph, Lexicon lexicon, KnownWords known) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        NameJoints joints = new NameJoints(paragraph, lexicon, known);
        this.capitals = new NameCapitals(paragraph, lexicon, known, joints);
        this.runs = new NameRun(paragraph, lexicon, known, joints);
        this.starts = new NameStart(paragraph, lexicon, known);
        this.roles = new RoleBeforeName(paragraph, lexicon);
        this.kinds = new NameKind(paragraph, lexicon, known);
        this.known = known;
    }

    /** The names of {@code paragraph}, in text order, none within another. */
    public static List<Mention> names(Paragraph paragraph, Lexicon lexicon, KnownWords known) {
        if (!lexicon.frames().isEmpty()) {
            return FramedNames.names(paragraph, lexicon);
        }
        NameFinder finder = new NameFinder(paragraph, lexicon, known);
        if (!Headlines.is(paragraph, lexicon)) {
            finder.run();
        }
        return finder.found;
    }

    private void run() {
        int i = paragraph.afterDateline();
        while (i < paragraph.size()) {
            if (!capitals.mayBegin(i)) {
                i++;
                continue;
            }
            int end = runs.end(i);
            mention(i, end);
            i = end;
        }
    }

    private void mention(int from, int to) {
        int nameFrom = starts.of(from, to);
        if (nameFrom >= to || isCredit(from, to)) {
            return;
        }
        boolean definite = from > 0 && nameFrom == from && lexicon.is(paragraph.token(from - 1).lower(), "determiner")
                && !(lexicon.hasPhrases() && paragraph.token(from - 1).is("that"));
        List<String> name = new ArrayList<>();
        for (int i = nameFrom; i < to; i++) {
            if (paragraph.token(i).isPossessive() && !name.isEmpty()) {
                name.set(name.size() - 1, name.get(name.size() - 1) + paragraph.token(i).text());
            } else if (paragraph.token(i).is("(")) {
                i += 2;
            } else if (!name.isEmpty() && isElided(name.get(name.size() - 1))) {
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
        int roleFrom = withMentionBefore(roles.start(from), from);
        if (roleFrom < from) {
            titled = true;
            for (int i = roleFrom; i < from; i++) {
                gender = gender.or(lexicon.genderOfRole(paragraph.token(i).lower()));
            }
        }
        if (roleFrom == from && nameFrom > from && roles.isGoverned(from)) {
            roleFrom = roles.start(from - 1);
        }
        if (roleFrom == from && nameFrom > from) {
            roleFrom = roles.office(from);
        }
        int governor = nameFrom > from ? RoleBeforeName.governor(paragraph, from, lexicon) : -1;
        if (governor >= 0) {
            roleFrom = governor;
            titled = true;
            gender = gender.or(lexicon.genderOfRole(paragraph.token(governor).lower()));
        }
        String role = roles.text(roleFrom, nameFrom);
        int leading = role.isEmpty() ? LeadingRole.start(paragraph, from, lexicon) : from;
        if (leading < from) {
            titled = true;
            role = paragraph.span(leading, from - 1).in(paragraph.text());
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
        if (lexicon.has("capital-nouns") && kind == Mention.Kind.UNKNOWN && name.size() == 2 && !definite
                && isOfSpeaker(name, nameFrom, to)) {
            kind = Mention.Kind.PERSON;
        }
        if (lexicon.has("capital-nouns") && kind != Mention.Kind.PERSON && (name.size() > 1 || kind == Mention.Kind.BODY || kind == Mention.Kind.PLACE
                || lexicon.isRole(name.get(0).toLowerCase(Locale.ROOT)))) {
            return;
        }
        if (isModifier(role, to, kind)) {
            role = "";
        }
        if (lexicon.has("capital-nouns") && kind == Mention.Kind.UNKNOWN && name.size() == 1 && isNoun(name.get(0).toLowerCase(Locale.ROOT))) {
            return;
        }
        found.add(new Mention(roleFrom, nameFrom, to, name, role, gender, kind, definite));
    }

    /** The deputy <u>Harrow Hall</u> press secretary: a body amid what somebody is has no role of its own. */
    private boolean isModifier(String role, int to, Mention.Kind kind) {
        return kind != Mention.Kind.PERSON && !role.isEmpty() && lexicon.hasPhrases() && to < paragraph.size()
                && paragraph.token(to).isWord() && !paragraph.token(to).isCapital()
                && (lexicon.isRole(paragraph.token(to).lower()) || to + 1 < paragraph.size() && lexicon.isRole(paragraph.token(to + 1).lower()));
    }

    /** <u>Verträge</u>: where every noun has a capital, one that nobody is named by in full and that never speaks is no name. */
    private boolean isNoun(String word) {
        return known.isReread() && !lexicon.isFirstName(word) && !known.isLoneName(word);
    }

    /** Elena <u>D’</u>Ardo. */
    private boolean isElided(String word) {
        return lexicon.is(word.toLowerCase(Locale.ROOT).replace('’', '\''), "elision");
    }

    /** The pier at night. <u>Ann Lee / Harrow Images</u>: who took a picture is nobody of the story. */
    private boolean isCredit(int from, int to) {
        return to + 1 < paragraph.size() && paragraph.token(to).is("/") && from == paragraph.sentenceStart(from) && from > 0
                && paragraph.token(to + 1).isCapital() && paragraph.size() - to <= LONGEST_CREDIT;
    }

    /**
     * Two capitals are a name also where every noun has one, if they stand beside a verb of saying or the second does alone elsewhere:
     * konstatiert Ebbe Tamm.
     */
    private boolean isOfSpeaker(List<String> name, int from, int to) {
        return paragraph.isBesideCue(from, to, lexicon)
                || known.isSpeaker(name.get(1).toLowerCase(Locale.ROOT)) && !known.isWrittenSmall(name.get(0).toLowerCase(Locale.ROOT));
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
}
