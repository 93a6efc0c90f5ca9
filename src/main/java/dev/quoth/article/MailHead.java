package dev.quoth.article;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a saved message (RFC 5322): "From: Ann Lee", "Subject: The ferry stops", "Date: Sat, 4 May 2024 10:12:00 +0200".
 *
 * @param subject what it is about, without "Re:"
 * @param from who wrote it, without the address; or empty
 */
record MailHead(String subject, String from, Optional<OffsetDateTime> date) {

    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z-]{1,40}):[ \\t]*(.*)");
    private static final Pattern ANSWER = Pattern.compile("^(?:(?:Re|RE|Fwd|Fw|FW|AW|Aw|WG|Wg|SV|VS|TR):\\s*)+");
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]*>\\s*$");
    /** What stands before the head in a file of several messages (RFC 4155): "From ann@harrow.example Sat May  4 10:12:00 2024". */
    private static final Pattern ENVELOPE = Pattern.compile("^From [^\\s:]+@\\S+ [^\\n]*\\n");
    private static final int FEWEST = 2;

    /** The head that {@code paragraph} is; empty where a line of it is no field, or nobody says what it is about. */
    static Optional<MailHead> of(String paragraph) {
        Map<String, String> fields = new HashMap<>();
        String name = "";
        for (String line : ENVELOPE.matcher(paragraph).replaceFirst("").split("\n")) {
            Matcher field = FIELD.matcher(line.stripTrailing());
            if (field.matches()) {
                name = field.group(1).toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, field.group(2));
            } else if (name.isEmpty() || !line.startsWith(" ")) {
                return Optional.empty();
            } else {
                fields.merge(name, line.strip(), (one, more) -> one + ' ' + more);
            }
        }
        if (fields.size() < FEWEST || !fields.containsKey("from") || !fields.containsKey("subject")) {
            return Optional.empty();
        }
        String from = CleanText.normalize(EncodedWords.decode(ADDRESS.matcher(fields.get("from")).replaceFirst("").replace("\"", "")));
        String subject = CleanText.normalize(ANSWER.matcher(EncodedWords.decode(fields.get("subject"))).replaceFirst(""));
        return Optional.of(new MailHead(subject, from.indexOf('@') < 0 ? from : "", Dates.parse(fields.getOrDefault("date", ""), true)));
    }
}
