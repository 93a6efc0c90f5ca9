package dev.quoth.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Who wrote it, by name: Atom persons, RSS addresses with a name, Dublin Core, iTunes and Media RSS credits. */
final class People {

    private People() { }

    static List<String> ofFeed(Fields fields) {
        return names(fields,
                List.of("author", "managingeditor", "dc:creator", "dc:author", "itunes:author", "itunes:owner", "atom:author"));
    }

    static List<String> ofStory(Fields fields, XmlDocument document) {
        List<String> own = names(fields, List.of("author", "dc:creator", "dc:author", "atom:author", "itunes:author"));
        if (!own.isEmpty()) {
            return own;
        }
        List<String> source = fields.first("source").map(element -> names(document.fields(element), List.of("author"))).orElse(List.of());
        return source.isEmpty() ? credits(fields) : source;
    }

    private static List<String> credits(Fields fields) {
        List<String> credits = new ArrayList<>();
        for (Element credit : fields.all("media:credit")) {
            if (credit.attr("role").equalsIgnoreCase("author")) {
                credits.add(nameIn(credit.wholeText()));
            }
        }
        return credits;
    }

    private static List<String> names(Fields fields, List<String> fieldNames) {
        Set<String> names = new LinkedHashSet<>();
        for (String field : fieldNames) {
            for (Element person : fields.all(field)) {
                names.add(name(person));
            }
            names.remove("");
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    /** The name of a person element: its name, else its own text, else its address. */
    private static String name(Element person) {
        String email = "";
        for (Element part : person.children()) {
            String local = part.tag().localName();
            if (local.equals("name")) {
                String name = nameIn(part.wholeText());
                if (!name.isEmpty()) {
                    return name;
                }
            } else if (local.equals("email")) {
                email = part.wholeText().strip();
            }
        }
        String own = nameIn(person.childrenSize() == 0 ? person.wholeText() : person.ownText());
        return own.isEmpty() ? email : own;
    }

    /** "a@b.example (Ann Author)", "Ann Author &lt;a@b.example&gt;" and "Ann Author" are the same person; an address alone stays. */
    static String nameIn(String text) {
        String name = TextValue.beginning(text);
        String line = TextValue.oneLine(TextValue.looksLikeHtml(name) ? TextValue.toText(name) : name);
        int at = line.indexOf('@');
        if (at < 0) {
            return line;
        }
        int start = at;
        while (start > 0 && isAddressPart(line.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < line.length() && isAddressPart(line.charAt(end))) {
            end++;
        }
        String around = line.substring(0, start) + " " + line.substring(end);
        String rest = TextValue.oneLine(around.replaceAll("(?i)mailto:|[<>()\\[\\]\"]", " "));
        String address = line.substring(start, end);
        boolean mute = address.toLowerCase(Locale.ROOT).startsWith("noreply") || address.toLowerCase(Locale.ROOT).startsWith("no-reply");
        return !rest.isEmpty() ? rest : mute ? "" : address;
    }

    private static boolean isAddressPart(char c) {
        return Character.isLetterOrDigit(c) || ".-_+%@".indexOf(c) >= 0;
    }
}
