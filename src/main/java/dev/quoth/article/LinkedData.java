package dev.quoth.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/** What a page's JSON-LD says about its article. */
final class LinkedData {

    private final List<Map<String, Object>> objects = new ArrayList<>();
    private final Map<String, Map<String, Object>> byId = new HashMap<>();
    private final Map<String, Object> article;

    LinkedData(List<String> scripts) {
        for (String script : scripts) {
            objects.addAll(JsonLd.objects(script));
        }
        for (Map<String, Object> object : objects) {
            if (object.get("@id") instanceof String id && object.size() > 1) {
                byId.putIfAbsent(id, object);
            }
        }
        article = find();
    }

    private Map<String, Object> find() {
        Map<String, Object> page = Map.of();
        for (Map<String, Object> object : objects) {
            String type = type(object);
            if ((type.endsWith("article") || type.contains("posting") || type.equals("report") || type.contains("reportage"))
                    && (object.containsKey("headline") || object.containsKey("datePublished") || object.containsKey("author"))) {
                return object;
            }
            if (page.isEmpty() && (type.equals("webpage") || type.equals("itempage") || type.equals("recipe") || type.equals("review")
                    || type.equals("howto"))
                    && (object.containsKey("datePublished") || object.containsKey("author"))) {
                page = object;
            }
        }
        return page;
    }

    private static String type(Map<String, Object> object) {
        Object type = object.get("@type");
        if (type instanceof List<?> types) {
            return types.stream().map(one -> String.valueOf(one).toLowerCase(Locale.ROOT)).filter(one -> one.endsWith("article"))
                    .findFirst()
                    .orElse(types.isEmpty() ? "" : String.valueOf(types.get(0)).toLowerCase(Locale.ROOT));
        }
        return type instanceof String name ? name.toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the page describes an article at all. */
    boolean isEmpty() {
        return article.isEmpty();
    }

    /** Whether the page says that it is a news story, which newsrooms do and shops and blogs seldom. */
    boolean isNews() {
        return type(article).contains("newsarticle");
    }

    /** A property of the article as text, or empty. */
    String text(String property) {
        return plain(article.get(property));
    }

    /** The article's text, as it stands, or empty; a teaser as often as not. */
    String body() {
        return article.get("articleBody") instanceof String text ? Parser.unescapeEntities(text, false) : "";
    }

    private String plain(Object value) {
        if (value instanceof String text) {
            return CleanText.normalize(CleanText.unescape(text));
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            return plain(list.get(0));
        }
        if (value instanceof Map<?, ?> map) {
            Map<?, ?> object = resolve(map);
            for (String key : List.of("name", "url", "@value")) {
                if (object.get(key) instanceof String text && !text.isBlank()) {
                    return plain(text);
                }
            }
        }
        return "";
    }

    private Map<?, ?> resolve(Map<?, ?> object) {
        if (object.get("@id") instanceof String id && !object.containsKey("name")) {
            return byId.getOrDefault(id, Map.of());
        }
        return object;
    }

    /** Names of the authors that are people, in order; a name that is an address is none. */
    List<String> people() {
        return authors(true);
    }

    /** Names of all authors, organisations too. */
    List<String> authors() {
        return authors(false);
    }

    private List<String> authors(boolean people) {
        Set<String> names = new LinkedHashSet<>();
        Object author = article.containsKey("author") ? article.get("author") : article.get("creator");
        collectNames(author, people, names);
        return List.copyOf(names);
    }

    private void collectNames(Object author, boolean people, Set<String> names) {
        if (author instanceof List<?> list) {
            list.forEach(one -> collectNames(one, people, names));
        } else if (author instanceof Map<?, ?> map) {
            Map<?, ?> object = resolve(map);
            String type = String.valueOf(object.get("@type")).toLowerCase(Locale.ROOT);
            if (object.get("name") instanceof List<?> several) {
                several.forEach(one -> collectNames(one, people, names));
            } else if (!people || !type.contains("organization")) {
                collectNames(plain(object.get("name")), people, names);
            }
        } else if (author instanceof String name) {
            String clean = plain(name);
            if (!clean.isEmpty() && !clean.contains("://") && clean.length() < 200) {
                names.add(clean);
            }
        }
    }

    /** Name of the publisher, else of the web site. */
    String publisher() {
        String publisher = plain(article.get("publisher"));
        if (!publisher.isEmpty() && !publisher.contains("://")) {
            return publisher;
        }
        for (Map<String, Object> object : objects) {
            if (type(object).equals("website") && object.get("name") instanceof String name) {
                return plain(name);
            }
        }
        return "";
    }

    /** Name of the person whose site it is, where the page says that its publisher is a person; or empty. */
    String personalPublisher() {
        Object publisher = article.get("publisher");
        if (publisher instanceof Map<?, ?> map) {
            Map<?, ?> object = resolve(map);
            return String.valueOf(object.get("@type")).toLowerCase(Locale.ROOT).contains("person") ? plain(object.get("name")) : "";
        }
        return "";
    }

    /** Address of the article's picture, or empty. */
    String image() {
        Object image = article.get("image");
        if (image instanceof List<?> list && !list.isEmpty()) {
            image = list.get(0);
        }
        if (image instanceof Map<?, ?> map) {
            image = map.get("url");
        }
        return image instanceof String address ? address.strip() : "";
    }
}
