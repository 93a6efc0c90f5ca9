package dev.quoth.cli.command;

import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Printer;
import dev.quoth.cli.typeset.Marked;
import dev.quoth.library.Hit;

/** Hits for people: the story, and under it the words around the hit with the searched ones marked. */
final class HitLines implements Printer<Hit> {

    private final Console console;
    private final StoryLines stories;

    HitLines(Console console) {
        this.console = console;
        this.stories = new StoryLines(console, false);
    }

    @Override
    public void print(Hit hit) {
        stories.print(hit.story());
        stories.close();
        int columns = console.ends().columns() > 0 ? console.ends().columns() : 80;
        for (String line : Marked.lines(hit.snippet(), hit.marks(), columns - 4, console.ends())) {
            console.println("    " + line);
        }
    }
}
