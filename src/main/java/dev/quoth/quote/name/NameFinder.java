package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds names in a paragraph's narration: <u>Governor Ann Lee of Tarn</u>. A capital may begin one ({@link NameCapitals}), more words
 * follow ({@link NameRun}), its titles are cut off ({@link NameStart}), what stands before or behind it says what its bearer is ({@link
 * Bearers}), and all of that together what kind of name it is ({@link NameKind}).
 */
public final class NameFinder {

    /** Tokens of an agency behind the name of who took a picture, at most. */
    private static final int LONGEST_CREDIT = 8;
    /** Tokens behind the bracket that opens in Jon <u>(JJ)</u> Lee. */
    private static final int BRACKETED = 2;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final NameCapitals capitals;
    private final NameRun runs;
    private final NameStart starts;
    private final Bearers bearers;
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
        this.bearers = new Bearers(paragraph, lexicon);
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
        List<String> name = words(nameFrom, to);
        boolean definite = nameFrom == from && hasArticle(from);
        Bearer bearer = bearers.of(withMentionBefore(bearers.roleBefore(from), from), from, nameFrom, to, name.size() > 1);
        Mention.Kind kind = kinds.of(name, nameFrom, to, bearer.titled(), definite && bearer.from() == from);
        if (lexicon.has("capital-nouns") && kind == Mention.Kind.UNKNOWN && name.size() == 2 && !definite
                && isOfSpeaker(name, nameFrom, to)) {
            kind = Mention.Kind.PERSON;
        }
        if (lexicon.has("capital-nouns") && isNoun(name, kind)) {
            return;
        }
        String role = isModifier(bearer.role(), to, kind) ? "" : bearer.role();
        found.add(new Mention(bearer.from(), nameFrom, to, name, role, bearer.gender(), kind, definite));
    }

    /** <u>The</u> Harrow; but not the conjunction of "said <u>that</u> Harrow". */
    private boolean hasArticle(int from) {
        return from > 0 && lexicon.is(paragraph.token(from - 1).lower(), "determiner")
                && !(lexicon.hasPhrases() && paragraph.token(from - 1).is("that"));
    }

    /** Its words, without a short form in brackets or marks between them; Elena D’Ardo has two, Lee’s one. */
    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = paragraph.token(i);
            if (token.is("(")) {
                i += BRACKETED;
            } else if (!words.isEmpty() && (token.isPossessive() || isElided(words.get(words.size() - 1)))) {
                words.set(words.size() - 1, words.get(words.size() - 1) + token.text());
            } else if (!token.isQuote()) {
                words.add(token.text());
            }
        }
        return words;
    }

    /** The deputy <u>Harrow Hall</u> press secretary: a body amid what somebody is has no role of its own. */
    private boolean isModifier(String role, int to, Mention.Kind kind) {
        return kind != Mention.Kind.PERSON && !role.isEmpty() && lexicon.hasPhrases() && to < paragraph.size()
                && paragraph.token(to).isWord() && !paragraph.token(to).isCapital()
                && (lexicon.isRole(paragraph.token(to).lower()) || to + 1 < paragraph.size() && lexicon.isRole(paragraph.token(to + 1).lower()));
    }

    /**
     * <u>Verträge</u>; <u>Bürgermeister</u>: where every noun has a capital, more than one of them, a role, and one that nobody is named by
     * in full and that never speaks are no name, unless something tells that a person bears it.
     */
    private boolean isNoun(List<String> name, Mention.Kind kind) {
        String word = name.get(0).toLowerCase(Locale.ROOT);
        return kind != Mention.Kind.PERSON && (name.size() > 1 || kind != Mention.Kind.UNKNOWN || lexicon.isRole(word)
                || known.isReread() && !lexicon.isFirstName(word) && !known.isLoneName(word));
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
