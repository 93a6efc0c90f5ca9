package dev.quoth.tui.state;

/** An article as plain text, for a command of the user's. */
final class Plain {

    private Plain() { }

    static String of(OpenStory open) {
        String title = open.article().map(article -> article.head().title()).filter(own -> !own.isEmpty()).orElse(open.row().title());
        StringBuilder text = new StringBuilder(title).append('\n');
        if (!open.row().byline().isEmpty()) {
            text.append(open.row().byline()).append('\n');
        }
        if (!open.row().url().isEmpty()) {
            text.append(open.row().url()).append('\n');
        }
        return text.append('\n').append(open.text()).append('\n').toString();
    }
}
