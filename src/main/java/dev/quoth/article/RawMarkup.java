package dev.quoth.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * HTML within Markdown. In "Write &lt;title> into the head" no tag is meant: an element that nobody sees and that ends nowhere would take
 * the rest of the text with it, so its tag becomes words, as GitHub has it ("Disallowed Raw HTML").
 */
final class RawMarkup extends AbstractVisitor {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)");
    /** What nothing ends, and what has no place in a text. */
    private static final Set<String> NEVER = Set.of("plaintext", "frameset");
    private static final Set<String> SWALLOWING = Set.of("title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "noscript",
            "script", "template", "svg", "math", "canvas", "button", "select", "option", "datalist", "object", "audio", "video", "map", "dialog",
            "head", "progress", "meter", "applet", "slot", "rp", "rt");

    @Override
    public void visit(HtmlBlock block) {
        block.setLiteral(safe(block.getLiteral(), new HashMap<>()));
    }

    @Override
    protected void visitChildren(Node parent) {
        Map<String, Integer> ends = new HashMap<>();
        for (Node node = parent.getLastChild(); node != null; node = node.getPrevious()) {
            if (node instanceof HtmlInline tag) {
                tag.setLiteral(safe(tag.getLiteral(), ends));
            }
        }
        super.visitChildren(parent);
    }

    /**
     * The markup without tags that nothing ends.
     *
     * @param ends how many ends of each element stand behind it that no tag has had yet
     */
    private static String safe(String markup, Map<String, Integer> ends) {
        List<MatchResult> tags = TAG.matcher(markup).results().toList();
        StringBuilder out = new StringBuilder(markup);
        for (int i = tags.size() - 1; i >= 0; i--) {
            MatchResult tag = tags.get(i);
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (!NEVER.contains(name) && !SWALLOWING.contains(name)) {
                continue;
            }
            int open = ends.getOrDefault(name, 0);
            if (!tag.group(1).isEmpty()) {
                ends.put(name, open + 1);
            } else if (open > 0 && !NEVER.contains(name)) {
                ends.put(name, open - 1);
            } else {
                out.replace(tag.start(), tag.start() + 1, "&lt;");
            }
        }
        return out.toString();
    }
}
