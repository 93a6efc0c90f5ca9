package dev.quoth.quote;

import dev.quoth.news.Quote;
import dev.quoth.quote.layout.Turn;
import dev.quoth.quote.match.Utterance;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.reference.Discourse;
import dev.quoth.quote.reference.Said;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the turns of a transcript or an interview as utterances. */
final class Turns {

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");

    private final List<Paragraph> paragraphs;
    private final Map<Integer, Turn> turns;
    private final Cast cast;
    private final Discourse discourse;
    private final Utterances utterances;
    private final Lexicon lexicon;
    private Said interviewee;
    /** Whom first letters stand for, read once; nobody where they are those of several. */
    private Map<String, Optional<Person>> byInitials;

    /** @param turns by the index of their paragraph */
    Turns(List<Paragraph> paragraphs, Map<Integer, Turn> turns, Cast cast, Discourse discourse, Utterances utterances, Lexicon lexicon) {
        this.paragraphs = paragraphs;
        this.turns = turns;
        this.cast = cast;
        this.discourse = discourse;
        this.utterances = utterances;
        this.lexicon = lexicon;
    }

    /** Reads paragraph {@code index} if it is a turn; tells whether it was one. */
    boolean read(int index) {
        Turn turn = turns.get(index);
        if (turn == null) {
            return false;
        }
        switch (turn.kind()) {
            case ASIDE -> { }
            case GOES_ON -> {
                Utterance last = utterances.last();
                if (last != null) {
                    last.add(turn.words());
                }
            }
            case ANSWER -> add(turn, interviewee());
            case LABELLED -> add(turn, said(turn));
        }
        return true;
    }

    private void add(Turn turn, Said said) {
        Utterance utterance = new Utterance(Quote.Kind.DIRECT, turn.words());
        if (turn.label() != null) {
            utterance.attribute(turn.label(), said);
        } else {
            utterance.attribute(said);
        }
        utterances.add(utterance);
        discourse.spoke(said);
    }

    private Said said(Turn turn) {
        Person whole = turn.named() == null ? null : initialled(turn.named());
        if (whole != null) {
            return Said.by(whole, Quote.Basis.NAME);
        }
        if (turn.named() != null) {
            return Said.by(cast.of(turn.named()), Quote.Basis.NAME);
        }
        if (turn.role().isEmpty()) {
            return Said.NOBODY;
        }
        List<Person> bearers = cast.bearers(lastWord(turn.role()));
        return bearers.size() == 1 ? Said.by(bearers.get(0), Quote.Basis.ROLE)
                : new Said(null, turn.role(), false, true, Gender.UNKNOWN, Quote.Basis.ROLE);
    }

    /** OD: the one of the article whose first letters a label is; null for none and for several. */
    private Person initialled(Mention mention) {
        String letters = mention.name().get(0);
        boolean initials = mention.name().size() == 1 && mention.role().isEmpty() && Turn.isInitials(letters);
        if (initials && byInitials == null) {
            byInitials = new HashMap<>();
            for (Paragraph paragraph : paragraphs) {
                for (Mention other : paragraph.mentions()) {
                    Person person = cast.of(other);
                    byInitials.merge(initials(person.words()), Optional.of(person),
                            (first, second) -> first.equals(second) ? first : Optional.empty());
                }
            }
        }
        return initials ? byInitials.getOrDefault(letters, Optional.empty()).orElse(null) : null;
    }

    private static String initials(List<String> name) {
        StringBuilder initials = new StringBuilder();
        name.forEach(word -> initials.append(word.charAt(0)));
        return initials.length() > 1 ? initials.toString() : "";
    }

    private boolean isPersonal(Turn turn) {
        String words = paragraphs.isEmpty() || turn.kind() != Turn.Kind.ANSWER ? "" : turn.words().in(paragraphs.get(0).text());
        return WORD.matcher(words).results().anyMatch(word -> lexicon.is(word.group().toLowerCase(Locale.ROOT), "first-person"));
    }

    private static String lastWord(String role) {
        return role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Of the persons whom the article introduces before the first turn, the one it names most often; nobody where no answer says "I". */
    private Said interviewee() {
        if (interviewee == null) {
            interviewee = Said.NOBODY;
            if (lexicon.has("first-person") && turns.values().stream().noneMatch(this::isPersonal)) {
                return interviewee;
            }
            Map<Person, Integer> named = new HashMap<>();
            int most = 0;
            for (int p = 0; p < paragraphs.size() && !turns.containsKey(p); p++) {
                for (Mention mention : paragraphs.get(p).mentions()) {
                    Person person = cast.of(mention);
                    int count = person.isKnownPerson() ? named.merge(person, 1, Integer::sum) : 0;
                    if (count > most) {
                        most = count;
                        interviewee = Said.by(person, Quote.Basis.CARRIED);
                    }
                }
            }
        }
        return interviewee;
    }
}
