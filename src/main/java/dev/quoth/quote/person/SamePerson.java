package dev.quoth.quote.person;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.word.Lexicon;
import java.util.List;

/** Tells whether two full names with one surname are the same person's: Ann Lee and Bob Lee are two, A. Lee is Ann Lee. */
final class SamePerson {

    private final Lexicon lexicon;

    SamePerson(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean is(Person person, Mention mention) {
        List<String> known = person.words();
        List<String> name = mention.name();
        if (!person.gender().fits(mention.gender()) || isJunior(known) != isJunior(name)) {
            return false;
        }
        return haveOneFirstName(Spelling.plain(known.get(0)), Spelling.plain(name.get(0))) || isTail(known, name) || isTail(name, known);
    }

    /** The word that families share: the last that is no "Jr." */
    String surname(List<String> name) {
        int last = name.size() - 1;
        while (last > 0 && lexicon.is(Spelling.plain(name.get(last)), "suffix")) {
            last--;
        }
        return Spelling.plain(name.get(last));
    }

    /** Ann and Ann, Ann and A., Ann and Annie, Bob and Robert. */
    private boolean haveOneFirstName(String a, String b) {
        if (a.equals(b) || isInitial(a) && a.charAt(0) == b.charAt(0) || isInitial(b) && a.charAt(0) == b.charAt(0)) {
            return true;
        }
        return a.length() > 2 && b.length() > 2 && (a.startsWith(b) || b.startsWith(a) || lexicon.formal(a).equals(lexicon.formal(b)));
    }

    private static boolean isInitial(String name) {
        return name.length() <= 2 && name.endsWith(".");
    }

    /** Van der Beek is Jan van der Beek: a surname of several words. */
    private static boolean isTail(List<String> name, List<String> tail) {
        if (tail.size() < 2 || tail.size() >= name.size()) {
            return false;
        }
        for (int i = 1; i <= tail.size(); i++) {
            if (!Spelling.plain(tail.get(tail.size() - i)).equals(Spelling.plain(name.get(name.size() - i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isJunior(List<String> name) {
        return lexicon.is(Spelling.plain(name.get(name.size() - 1)), "suffix");
    }
}
