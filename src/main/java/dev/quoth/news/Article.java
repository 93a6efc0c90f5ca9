package dev.quoth.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story's cleaned text, block by block.
 *
 * @param head what is known about the article
 * @param text the body: the blocks that {@linkplain Block#isBody() belong to it}, one blank line between
 * @param blocks every block in reading order, standing at its place in {@code text}
 * @param note what the page is when it is not a whole article ("a paywall stub", "an index page", "the page could not be got: 404
 *     Not Found"), or empty
 * @param origin where the body stood in the file it came from; only plain text has one
 */
public record Article(Head head, String text, List<Block> blocks, String note, Optional<Origin> origin) {

    private static final String BETWEEN = "\n\n";

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** Lays {@code blocks} out one after the other, whatever their {@link Block#start()} says. */
    public static Article of(Head head, List<Block> blocks, String note) {
        StringBuilder text = new StringBuilder();
        List<Block> placed = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (!block.isBody()) {
                placed.add(block.at(text.length()));
                continue;
            }
            if (!text.isEmpty()) {
                text.append(BETWEEN);
            }
            placed.add(block.at(text.length()));
            text.append(block.text());
        }
        return new Article(head, text.toString(), placed, note, Optional.empty());
    }

    /** An article without a single word, which says why in its note. */
    public static Article empty(Head head, String note) {
        return new Article(head, "", List.of(), note, Optional.empty());
    }

    /** The same article that is said not to be all, and why. */
    public Article withNote(String words) {
        return new Article(head, text, blocks, words, origin);
    }

    public Article withOrigin(Origin origin) {
        return new Article(head, text, blocks, note, Optional.of(origin));
    }
}
