package dev.quoth.cli.command;

import dev.quoth.cli.line.UsageException;
import dev.quoth.library.Library;
import dev.quoth.library.QuoteRow;
import dev.quoth.library.Slice;
import dev.quoth.library.SpeakerRow;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code quoth who merge} and {@code quoth who split}: what the user knows better about who is who. Namesakes, such as whoever is only
 * "Quist" in each of three stories, are told apart by something they said: {@code 9:3} is who says the third quote of story 9.
 */
final class Persons {

    /** Namesakes that are listed to choose from. */
    private static final int LISTED = 8;

    private Persons() { }

    /** @param words merge NAME INTO, or split NAME [STORY…] */
    static int correct(List<String> words, Session session) {
        SpeakerRow person = named(words.get(1), session);
        if (words.get(0).equals("merge")) {
            if (words.size() != 3) {
                throw new UsageException("who merge", "wants two names: quoth who merge NAME INTO");
            }
            SpeakerRow into = named(words.get(2), session);
            session.library().merge(person.person(), into.person());
            session.console().message(person.name() + " is " + into.name() + " from now on");
        } else if (words.size() == 2) {
            List<String> apart = session.library().split(person.person());
            session.console().message(apart.size() < 2 ? person.name() + " was not merged with anybody"
                    : String.join(" and ", apart) + " are apart again");
        } else {
            List<Long> stories = stories(words.subList(2, words.size()));
            stories.forEach(story -> requireSpeaking(person, story, session.library()));
            session.library().split(person.person(), stories);
            session.console().message("somebody else of the name " + person.name() + " speaks there");
        }
        return Status.DONE;
    }

    private static List<Long> stories(List<String> words) {
        List<Long> stories = new ArrayList<>();
        for (String word : words) {
            try {
                stories.add(Long.parseLong(word));
            } catch (NumberFormatException e) {
                throw new UsageException(word, "not the number of a story; quoth list shows them");
            }
        }
        return stories;
    }

    private static void requireSpeaking(SpeakerRow person, long story, Library library) {
        if (library.story(story).isEmpty()) {
            throw new NotFoundException(Long.toString(story), NotFoundException.NO_STORY);
        }
        if (library.quotesOf(story).stream().noneMatch(row -> row.person() == person.person())) {
            throw new NotFoundException(Long.toString(story), person.name() + " is not quoted in this story");
        }
    }

    /** The one person a name means: the only one, or the only one called exactly so. */
    private static SpeakerRow named(String name, Session session) {
        List<SpeakerRow> found = session.library().speakers(name);
        List<SpeakerRow> exact = found.stream().filter(row -> SpeakerNames.fold(row.name()).equals(SpeakerNames.fold(name))).toList();
        if (found.isEmpty()) {
            throw new NotFoundException(name, "nobody of this name is quoted in the library");
        }
        if (found.size() > 1 && exact.size() != 1) {
            throw new UsageException(name, "several are called so: " + listed(found, session.library())
                    + "; say which by something they said, STORY:N");
        }
        return exact.size() == 1 ? exact.get(0) : found.get(0);
    }

    /** Each with the place of the latest quote. */
    private static String listed(List<SpeakerRow> persons, Library library) {
        List<String> listed = new ArrayList<>();
        for (SpeakerRow person : persons.subList(0, Math.min(LISTED, persons.size()))) {
            QuoteRow latest = library.timeline(person.person(), Slice.first(1)).get(0);
            listed.add(person.name() + " (" + latest.story().id() + ":" + latest.n() + ")");
        }
        return String.join(", ", listed) + (persons.size() > LISTED ? ", and " + (persons.size() - LISTED) + " more" : "");
    }
}
