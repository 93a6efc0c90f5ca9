package dev.quoth.article;

import java.util.List;

/** The name of the outlet. */
final class SiteName {

    private static final int LONGEST = 100;

    private final PageHead head;
    private final LinkedData data;
    private final List<String> names;

    SiteName(PageHead head, LinkedData data, List<String> names) {
        this.head = head;
        this.data = data;
        this.names = names;
    }

    String read() {
        String publisher = data.isEmpty() ? "" : data.publisher();
        if (isName(publisher)) {
            return publisher;
        }
        for (String name : names) {
            String value = CleanText.unquoted(head.meta(name));
            if (isName(value) && !value.startsWith("@")) {
                return value;
            }
        }
        return data.publisher();
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && !text.startsWith("http");
    }
}
