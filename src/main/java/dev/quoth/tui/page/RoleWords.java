package dev.quoth.tui.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A role as it stands behind a name. Where the article begins a sentence with it, it begins with a capital, which an article (<i>the</i>)
 * has nowhere else: “<i>The</i> ferry's captain had seen it” is told of Henrik Aalto, <i>the</i> ferry's captain. Any other word keeps its
 * capital, since it may be a name or a title: Steelers captain, Mayor.
 */
public final class RoleWords {

    /** Read when a role first begins with a word as short as an article. */
    private static final class Articles {
        static final Set<String> WORDS = read();

        private static Set<String> read() {
            try (InputStream in = RoleWords.class.getResourceAsStream("articles.txt")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                        .flatMap(line -> Arrays.stream(line.split(" "))).collect(Collectors.toSet());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static final int LONGEST = 4;

    private RoleWords() { }

    /** @param role as the article has it, or empty */
    public static String afterName(String role) {
        return beginsWithArticle(role) ? Character.toLowerCase(role.charAt(0)) + role.substring(1) : role;
    }

    private static boolean beginsWithArticle(String role) {
        int end = role.indexOf(' ');
        return role.startsWith("L'") || role.startsWith("L’")
                || end > 0 && end <= LONGEST && Character.isUpperCase(role.charAt(0)) && Articles.WORDS.contains(role.substring(0, end));
    }
}
