package dev.quoth.cli.command;

import dev.quoth.cli.output.IsoTime;
import dev.quoth.cli.output.QuoteFields.Said;
import dev.quoth.text.SafeText;

/** A quote with where it is from: “…” — Speaker, role. Title, outlet, date, URL. */
final class Citation {

    private static final String SPECIAL = "\\`*_[]<>#|";

    private Citation() { }

    /** The citation as one paragraph of Markdown. */
    static String markdown(Said said) {
        StringBuilder out = new StringBuilder(escape(said.quote().inMarks("“", "”", " … "))).append(" — ").append(escape(speaker(said)))
                .append(said.quote().doubt());
        StringBuilder source = new StringBuilder();
        part(source, said.title().isEmpty() ? "" : "*" + escape(said.title()) + "*");
        part(source, escape(said.site()));
        part(source, said.published().map(IsoTime::day).orElse(""));
        part(source, said.url().isEmpty() ? "" : "<" + SafeText.line(said.url()).replace(">", "%3E").replace("<", "%3C") + ">");
        out.append(source.isEmpty() ? "" : ". ").append(source);
        return out.toString();
    }

    /** Name and role as far as they are known. */
    static String speaker(Said said) {
        return said.quote().speaker().inFull();
    }

    private static void part(StringBuilder source, String part) {
        if (!part.isEmpty()) {
            source.append(source.isEmpty() ? "" : ", ").append(part);
        }
    }

    private static String escape(String text) {
        String line = SafeText.line(text);
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            if (SPECIAL.indexOf(line.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(line.charAt(i));
        }
        return out.toString();
    }
}
