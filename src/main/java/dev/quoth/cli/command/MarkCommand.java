package dev.quoth.cli.command;

import dev.quoth.cli.line.Arguments;
import dev.quoth.cli.line.Option;
import dev.quoth.cli.line.Syntax;
import dev.quoth.cli.line.UsageException;
import dev.quoth.library.Library;
import dev.quoth.library.Mark;
import dev.quoth.text.Counted;
import dev.quoth.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code quoth mark}: read, unread, star, unstar. */
final class MarkCommand implements Command {

    private static final List<String> VERBS = List.of("read", "unread", "star", "unstar");

    @Override
    public Syntax syntax() {
        return Syntax.of("mark", "mark stories read or unread, star them or take the star off")
                .operands("read|unread|star|unstar STORY…", "")
                .verbs("read", "unread", "star", "unstar")
                .with(Option.flag("--all", "all stories selected as with quoth list"))
                .with(SelectionOptions.STORIES)
                .examples("quoth mark read 17 18 # two stories",
                        "quoth mark read --all --before 7d # everything older than a week",
                        "quoth mark star 17 # keep one");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        List<String> operands = arguments.operands();
        if (operands.isEmpty()) {
            throw new UsageException("mark", "wants read, unread, star or unstar, and stories");
        }
        Mark mark = mark(operands.get(0));
        List<String> stories = operands.subList(1, operands.size());
        if (arguments.has("--all")) {
            if (!stories.isEmpty()) {
                throw new UsageException(stories.get(0), "a story, together with --all");
            }
            Library library = session.library();
            FeedNames.check(library, arguments);
            int changed = library.mark(mark, SelectionOptions.filter(arguments, session.console().clock())).size();
            if (session.console().ends().error()) {
                session.console().message(Counted.of(changed, "story", "stories") + " changed");
            }
            return Status.DONE;
        }
        if (stories.isEmpty()) {
            throw new UsageException("mark", "wants the numbers of stories, or --all");
        }
        Outcome outcome = new Outcome(session.console());
        List<Long> ids = new ArrayList<>();
        for (String story : stories) {
            number(story).filter(id -> session.library().story(id).isPresent()).ifPresentOrElse(id -> {
                ids.add(id);
                outcome.done();
            }, () -> outcome.missing(story, NotFoundException.NO_STORY));
        }
        if (!ids.isEmpty()) {
            session.library().mark(mark, ids);
        }
        return outcome.status();
    }

    private static Mark mark(String verb) {
        if (!VERBS.contains(verb)) {
            throw new UsageException(verb, "no such mark; "
                    + Nearest.to(verb, VERBS).map(nearest -> "did you mean " + nearest + "?").orElse("there are " + String.join(", ", VERBS)));
        }
        return Mark.valueOf(verb.toUpperCase(Locale.ROOT));
    }

    private static Optional<Long> number(String story) {
        try {
            return Optional.of(Long.parseLong(story));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
