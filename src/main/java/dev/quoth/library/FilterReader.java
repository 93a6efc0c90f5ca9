package dev.quoth.library;

import dev.quoth.library.Filter.Compare;
import dev.quoth.library.Filter.Field;
import dev.quoth.library.Filter.Operator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads filter expressions by recursive descent: or binds weakest, then and, then not.
 *
 * <p>newsboat's spellings are understood where they mean the same: {@code ==}, {@code =~}, {@code !~}, {@code #}, {@code !#},
 * {@code between A:B}, and its attribute names (https://newsboat.org/releases/2.40/docs/newsboat.html#_filter_language).
 */
final class FilterReader {

    /** Deeper expressions nobody writes; each level is a level of the stack. */
    private static final int DEEPEST = 100;
    /**
     * SQLite takes conditions of a depth of 1,000, and each of a chain of comparisons makes them one or two deeper:
     * https://www.sqlite.org/limits.html
     */
    private static final int MOST = 300;

    private final String text;
    private final Clock clock;
    private int at;
    private int depth;
    private int comparisons;

    FilterReader(String text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    Filter read() {
        blanks();
        if (at == text.length()) {
            throw new FilterException("an expression was expected, like unread = yes and title ~ budget", at);
        }
        Filter filter = any();
        blanks();
        if (at < text.length()) {
            throw new FilterException("'and' or 'or' was expected here", at);
        }
        return filter;
    }

    private Filter any() {
        List<Filter> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (takeWord("or") || takeSign("||"));
        return parts.size() == 1 ? parts.get(0) : new Filter.Or(List.copyOf(parts));
    }

    private Filter all() {
        List<Filter> parts = new ArrayList<>();
        do {
            parts.add(one());
        } while (takeWord("and") || takeSign("&&"));
        return parts.size() == 1 ? parts.get(0) : new Filter.And(List.copyOf(parts));
    }

    private Filter one() {
        if (++depth > DEEPEST) {
            throw new FilterException("the expression is too deep", at);
        }
        Filter filter;
        if (takeWord("not") || at < text.length() && text.charAt(at) == '!' && takeSign("!")) {
            filter = new Filter.Not(one());
        } else if (takeSign("(")) {
            int open = at - 1;
            filter = any();
            if (!takeSign(")")) {
                throw at == text.length() ? new FilterException("this parenthesis is never closed", open)
                        : new FilterException("'and', 'or' or ')' was expected here", at);
            }
        } else {
            filter = comparison();
        }
        depth--;
        return filter;
    }

    private Filter comparison() {
        blanks();
        int start = at;
        if (++comparisons > MOST) {
            throw new FilterException("the expression has more than " + MOST + " comparisons", start);
        }
        String word = word();
        Field field = field(word, start);
        blanks();
        int sign = at;
        if (takeWord("between")) {
            return between(field);
        }
        Operator operator = operator(field, sign);
        blanks();
        int place = at;
        String value = value();
        return checked(new Compare(field, operator, value), place);
    }

    private Filter between(Field field) {
        blanks();
        int place = at;
        String value = value();
        int colon = value.indexOf(':');
        if (colon < 0 || field != Field.AGE && field != Field.DATE) {
            throw new FilterException("between wants an age or a date and two values, like age between 1d:7d", place);
        }
        return new Filter.And(List.of(checked(new Compare(field, Operator.GREATER_OR_EQUAL, value.substring(0, colon)), place),
                checked(new Compare(field, Operator.LESS_OR_EQUAL, value.substring(colon + 1)), place + colon + 1)));
    }

    private Field field(String word, int start) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "title" -> Field.TITLE;
            case "author", "authors", "by" -> Field.AUTHOR;
            case "feed", "feedtitle", "feedurl", "rssurl" -> Field.FEED;
            case "tag", "tags" -> Field.TAG;
            case "age" -> Field.AGE;
            case "date", "published" -> Field.DATE;
            case "unread" -> Field.UNREAD;
            case "starred", "star" -> Field.STARRED;
            case "speaker" -> Field.SPEAKER;
            case "text", "content" -> Field.TEXT;
            case "" -> throw new FilterException(start == text.length() ? "something is missing at the end" : "a field was expected here", start);
            default -> throw new FilterException("there is no field '" + word
                    + "'; the fields are title, author, feed, tag, age, date, unread, starred, speaker and text", start, word);
        };
    }

    private Operator operator(Field field, int start) {
        if (takeSign("==")) {
            return Operator.EQUAL;
        } else if (takeSign("=~")) {
            return Operator.CONTAINS;
        } else if (takeSign("!=")) {
            return Operator.NOT_EQUAL;
        } else if (takeSign("!~")) {
            return Operator.LACKS;
        } else if (takeSign("<=")) {
            return Operator.LESS_OR_EQUAL;
        } else if (takeSign(">=")) {
            return Operator.GREATER_OR_EQUAL;
        } else if (takeSign("=")) {
            return Operator.EQUAL;
        } else if (takeSign("~")) {
            return Operator.CONTAINS;
        } else if (takeSign("<")) {
            return Operator.LESS;
        } else if (takeSign(">")) {
            return Operator.GREATER;
        } else if (field == Field.TAG && takeSign("!#")) {
            return Operator.NOT_EQUAL;
        } else if (field == Field.TAG && takeSign("#")) {
            return Operator.EQUAL;
        }
        throw new FilterException("an operator was expected here: = != ~ !~ < > <= >=", start);
    }

    /** A value in either kind of quotes, with a backslash before what would end it, or a word up to a blank or parenthesis. */
    private String value() {
        if (at == text.length()) {
            throw new FilterException("a value is missing at the end", at);
        }
        char quote = text.charAt(at);
        StringBuilder value = new StringBuilder();
        if (quote != '"' && quote != '\'') {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '(' && text.charAt(at) != ')') {
                value.append(text.charAt(at++));
            }
            if (value.isEmpty()) {
                throw new FilterException("a value was expected here", at);
            }
            return value.toString();
        }
        int open = at++;
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new FilterException("this quotation mark is never closed", open);
        }
        at++;
        return value.toString();
    }

    /** What cannot be compared is said now, with its place, and not when the filter is used. */
    private Compare checked(Compare compare, int place) {
        try {
            FilterSql.check(compare, clock);
            return compare;
        } catch (FilterException e) {
            throw new FilterException(e.getMessage(), place);
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String word() {
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean takeWord(String word) {
        blanks();
        int end = at + word.length();
        if (text.regionMatches(true, at, word, 0, word.length()) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
            at = end;
            return true;
        }
        return false;
    }

    private boolean takeSign(String sign) {
        blanks();
        if (text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }
}
