package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;

/**
 * Reads who bears a name from what stands round it: its titles (<u>Mr.</u> Lee), the role right before them ({@link RoleBeforeName}), one
 * before a comma ({@link LeadingRole}), and one behind it ({@link Apposition}), which names the role only where nothing before it does.
 */
final class Bearers {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final RoleBeforeName roles;

    Bearers(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.roles = new RoleBeforeName(paragraph, lexicon);
    }

    /** First token of the role in small words before the name or title at {@code from}, or {@code from} itself where there is none. */
    int roleBefore(int from) {
        return roles.start(from);
    }

    /**
     * Who bears a name.
     *
     * @param roleFrom first token of the role in small words before it, {@code from} for none
     * @param from first token of its titles, {@code nameFrom} for none
     * @param nameFrom first token of the bare name
     * @param to token after it
     * @param full whether it has more than one word
     */
    Bearer of(int roleFrom, int from, int nameFrom, int to, boolean full) {
        Bearer bearer = new Bearer(from, "", hasTitle(from, nameFrom), genderOfTitles(from, nameFrom));
        if (roleFrom < from) {
            bearer = bearer.inRole(roleFrom, genderOfRoles(roleFrom, from));
        } else if (nameFrom > from) {
            bearer = bearer.startingAt(roles.beforeTitle(from));
        }
        int governor = nameFrom > from ? RoleBeforeName.governor(paragraph, from, lexicon) : -1;
        if (governor >= 0) {
            bearer = bearer.inRole(governor, genderOfRoles(governor, governor + 1));
        }
        bearer = bearer.called(roles.text(bearer.from(), nameFrom));
        return behind(led(bearer, from), to, full);
    }

    private boolean hasTitle(int from, int nameFrom) {
        for (int i = from; i < nameFrom; i++) {
            String word = paragraph.token(i).lower();
            if (lexicon.isTitle(word) || lexicon.isRole(word)) {
                return true;
            }
        }
        return false;
    }

    private Gender genderOfTitles(int from, int nameFrom) {
        Gender gender = Gender.UNKNOWN;
        for (int i = from; i < nameFrom; i++) {
            String word = paragraph.token(i).lower();
            gender = gender.or(lexicon.genderOfTitle(word)).or(lexicon.genderOfRole(word));
        }
        return gender;
    }

    private Gender genderOfRoles(int from, int to) {
        Gender gender = Gender.UNKNOWN;
        for (int i = from; i < to; i++) {
            gender = gender.or(lexicon.genderOfRole(paragraph.token(i).lower()));
        }
        return gender;
    }

    /** <u>The mayor of Harrow</u>, Ann Lee: what leads to a name that has no role yet. */
    private Bearer led(Bearer bearer, int from) {
        int start = bearer.role().isEmpty() ? LeadingRole.start(paragraph, from, lexicon) : from;
        int comma = from - 1;
        if (start == from) {
            return bearer;
        }
        String role = paragraph.span(start, comma).in(paragraph.text());
        return new Bearer(bearer.from(), role, true, bearer.gender().or(genderOfRoles(start, comma)));
    }

    /** Ann Lee, <u>a nurse</u>; but Harrow, <u>a contractor</u>, may be a firm, so that one word stays in doubt. */
    private Bearer behind(Bearer bearer, int to, boolean full) {
        Apposition after = Apposition.after(paragraph, to, lexicon);
        if (!after.found()) {
            return bearer;
        }
        String role = bearer.role().isEmpty() ? paragraph.span(after.from(), after.to()).in(paragraph.text()) : bearer.role();
        return new Bearer(bearer.from(), role, bearer.titled() || after.personal() || full, bearer.gender().or(after.gender()));
    }
}
