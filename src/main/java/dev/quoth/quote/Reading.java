package dev.quoth.quote;

import dev.quoth.news.Article;
import dev.quoth.news.Attribution;
import dev.quoth.news.Block;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One reading of an article from top to bottom: marks, people, clauses, matching, carrying. */
final class Reading {

    private final String text;
    private final Lexicon lexicon;
    private final List<Paragraph> paragraphs;
    private final Cast cast;
    private final Discourse discourse;
    private final List<Utterance> utterances = new ArrayList<>();
    private Introduction introduction;
    private final List<Utterance> reported = new ArrayList<>();

    Reading(Article article) {
        text = article.text();
        lexicon = Lexicon.of(Languages.of(article.head().language(), text));
        paragraphs = paragraphs(article);
        Set<String> lowerWords = lowerWords();
        List<Paragraph> naming = new ArrayList<>(captions(article));
        naming.addAll(paragraphs);
        for (Paragraph paragraph : naming) {
            paragraph.name(NameFinder.names(paragraph, lexicon, lowerWords));
        }
        cast = Cast.of(naming, lexicon);
        discourse = new Discourse(text, paragraphs, cast, lexicon);
    }

    private List<Paragraph> paragraphs(Article article) {
        List<Paragraph> found = new ArrayList<>();
        boolean open = false;
        for (Block block : article.blocks()) {
            if (!block.isBody()) {
                continue;
            }
            Paragraph.Form form = block instanceof Block.Heading ? Paragraph.Form.HEADING
                    : block instanceof Block.Quotation ? Paragraph.Form.QUOTATION : Paragraph.Form.PROSE;
            int from = block.start();
            while (from < block.end()) {
                int lineEnd = text.indexOf('\n', from);
                int to = lineEnd < 0 || lineEnd > block.end() ? block.end() : lineEnd;
                if (!text.substring(from, to).isBlank()) {
                    List<Marked> marked = BrokenMark.mend(text, MarkScanner.scan(text, from, to, open), lexicon);
                    if (form == Paragraph.Form.QUOTATION && marked.isEmpty() && isIntroduced(found)) {
                        marked = List.of(Marked.block(from, to));
                    }
                    List<Marked> quotes = new ArrayList<>(marked.size());
                    List<Token> tokens = Tokenizer.tokens(text, from, to, marked, lexicon, quotes);
                    found.add(new Paragraph(text, from, to, form, quotes, tokens));
                    open = !quotes.isEmpty() && quotes.get(quotes.size() - 1).running();
                }
                from = to + 1;
            }
        }
        return found;
    }

    /** A block quotation without marks is somebody's words when a colon leads to it, or when it goes on from one. */
    private static boolean isIntroduced(List<Paragraph> before) {
        if (before.isEmpty() || before.get(before.size() - 1).size() == 0) {
            return false;
        }
        Paragraph last = before.get(before.size() - 1);
        boolean goesOn = last.form() == Paragraph.Form.QUOTATION && last.quotes().size() == 1 && last.quotes().get(0).isBlock();
        return goesOn || last.token(last.size() - 1).isColon();
    }

    /** Captions are no part of the text, but a picture's caption may be the only place with a full name. */
    private List<Paragraph> captions(Article article) {
        List<Paragraph> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Caption caption && !caption.text().isBlank()) {
                String words = caption.text();
                List<Token> tokens = Tokenizer.tokens(words, 0, words.length(), List.of(), lexicon, new ArrayList<>());
                found.add(new Paragraph(words, 0, words.length(), Paragraph.Form.CAPTION, List.of(), tokens));
            }
        }
        return found;
    }

    private Set<String> lowerWords() {
        Set<String> words = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            for (Token token : paragraph.tokens()) {
                if (token.isWord() && !token.isCapital()) {
                    words.add(token.lower());
                }
            }
        }
        return words;
    }

    List<Quote> quotes() {
        for (int p = 0; p < paragraphs.size(); p++) {
            read(p);
        }
        List<Quote> quotes = new ArrayList<>();
        Repeats repeats = new Repeats();
        List<Utterance> all = new ArrayList<>(utterances);
        all.addAll(reported);
        all.sort(Comparator.comparingInt(utterance -> utterance.parts.get(0).start()));
        for (Utterance utterance : all) {
            Quote quote = quote(utterance);
            if (!repeats.isRepeated(quote)) {
                quotes.add(quote);
            }
        }
        return quotes;
    }

    private void read(int p) {
        Paragraph paragraph = paragraphs.get(p);
        if (paragraph.form() == Paragraph.Form.HEADING) {
            return;
        }
        List<Clause> clauses = new ClauseFinder(paragraph, cast, lexicon).clauses();
        Said before = discourse.last();
        List<Said> said = new ArrayList<>();
        for (Clause clause : clauses) {
            Said source = discourse.resolve(p, clause);
            said.add(source);
            discourse.spoke(source);
        }
        boolean[] known = new boolean[said.size()];
        for (int c = 0; c < known.length; c++) {
            known[c] = said.get(c).person() != null && !said.get(c).person().isBody() || said.get(c).human();
        }
        List<Match> matches = Matcher.match(text, paragraph, clauses, known, lexicon);
        Introduction introduced = introduction;
        introduction = Introduction.by(paragraph, clauses, said);
        readParaphrases(paragraph, clauses, said, matches);
        Utterance[] of = new Utterance[matches.size()];
        for (int q = 0; q < matches.size(); q++) {
            Match match = matches.get(q);
            Marked marked = paragraph.quotes().get(q);
            Utterance running = q == 0 && marked.resumed() || q == 0 && isResumed(marked) ? running() : null;
            Said subject = match.way() == Match.Way.FLOATING && running == null ? discourse.subjectOf(p, paragraph.tokenOf(q))
                    : Said.NOBODY;
            if (running == null && NotAQuotation.is(text, paragraph, q, match, subject.isKnown(), lexicon)) {
                continue;
            }
            if (running != null) {
                running.parts.add(new Span(marked.start(), marked.end()));
                running.running = marked.running();
                if (match.clause() >= 0 && running.said.basis() != Quote.Basis.NAME) {
                    attribute(running, paragraph, clauses.get(match.clause()), said.get(match.clause()));
                }
                discourse.spoke(running.said);
                of[q] = running;
                continue;
            }
            if (match.way() == Match.Way.JOINED && q > 0 && of[q - 1] != null) {
                of[q] = of[q - 1];
                if (of[q].end() > marked.open()) {
                    of[q].reach(marked.close());
                    continue;
                }
                of[q].parts.add(of[q].kind == Quote.Kind.MIXED ? new Span(marked.open(), marked.close())
                        : new Span(marked.start(), marked.end()));
                of[q].running = marked.running();
                continue;
            }
            int t = paragraph.tokenOf(q);
            Span content = match.clause() < 0 ? null : paraphrase(paragraph, t, match, clauses.get(match.clause()));
            if (content != null && q > 0 && of[q - 1] != null && of[q - 1].kind == Quote.Kind.MIXED && of[q - 1].end() >= content.start()
                    && (matches.get(q - 1).clause() == match.clause() || of[q - 1].said.sameAs(said.get(match.clause())))) {
                of[q] = of[q - 1];
                of[q].reach(Math.max(content.end(), marked.close()));
                continue;
            }
            if (!utterances.isEmpty()) {
                Utterance last = utterances.get(utterances.size() - 1);
                last.endBefore(marked.open(), text);
                if (content != null && content.start() < last.end()) {
                    content = new Span(firstWord(Math.min(last.end(), marked.open()), marked.open()), content.end());
                }
            }
            Utterance utterance = new Utterance();
            if (content == null && subject.isKnown()) {
                content = new Span(marked.open(), marked.close());
            }
            utterance.kind = content != null ? Quote.Kind.MIXED : Quote.Kind.DIRECT;
            utterance.parts.add(content != null ? content : new Span(marked.start(), marked.end()));
            utterance.running = marked.running();
            if (match.clause() >= 0) {
                attribute(utterance, paragraph, clauses.get(match.clause()), said.get(match.clause()));
            } else if (t == 0 && introduced != null) {
                attribute(utterance, introduced.paragraph(), introduced.clause(), introduced.said());
            } else if (subject.isKnown()) {
                utterance.said = subject;
            } else {
                utterance.said = floating(p, t, clauses, said, before);
            }
            of[q] = utterance;
            utterances.add(utterance);
            discourse.spoke(utterance.said);
        }
    }

    /** The whole paraphrase around a fragment in marks: "were responsive and “very committed” to hearing"; null for words all in marks. */
    private Span paraphrase(Paragraph paragraph, int t, Match match, Clause clause) {
        int start = paragraph.sentenceStart(t);
        Token quote = paragraph.token(t);
        if (match.way() == Match.Way.AFTER && start < t - 1 && !paragraph.token(t - 1).isDash()) {
            return new Span(paragraph.token(start).start(), quote.end());
        }
        if (match.way() != Match.Way.INSIDE) {
            return null;
        }
        if (clause.from() > t) {
            int end = clause.from();
            while (end > t + 1 && !paragraph.token(end - 1).isText()) {
                end--;
            }
            return new Span(paragraph.token(start).start(), paragraph.token(end - 1).end());
        }
        int from = Math.max(clause.cueEnd(), clause.inverted() ? clause.to() : clause.cueEnd());
        if (from < 0 || from > t) {
            from = t;
        }
        while (from < t && (paragraph.token(from).is("that") || paragraph.token(from).isComma())) {
            from++;
        }
        int end = paragraph.sentenceEnd(t);
        while (end > t + 1 && paragraph.token(end - 1).isStop()) {
            end--;
        }
        return new Span(paragraph.token(from).start(), paragraph.token(end - 1).end());
    }

    /** Clauses that no quotation took report in the article's own words. */
    private void readParaphrases(Paragraph paragraph, List<Clause> clauses, List<Said> said, List<Match> matches) {
        Paraphrases paraphrases = new Paraphrases(paragraph, lexicon);
        boolean[] taken = new boolean[clauses.size()];
        for (Match match : matches) {
            if (match.clause() >= 0) {
                taken[match.clause()] = true;
            }
        }
        int reached = -1;
        for (int c = 0; c < clauses.size(); c++) {
            if (!said.get(c).isKnown() || taken[c]) {
                continue;
            }
            Optional<Span> content = paraphrases.of(clauses.get(c));
            if (content.isEmpty() || content.get().start() < reached) {
                continue;
            }
            reached = content.get().end();
            Utterance utterance = new Utterance();
            utterance.kind = Quote.Kind.INDIRECT;
            utterance.parts.add(content.get());
            attribute(utterance, paragraph, clauses.get(c), said.get(c));
            reported.add(utterance);
        }
    }

    private int firstWord(int from, int limit) {
        int i = from;
        while (i < limit && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isResumed(Marked marked) {
        Utterance utterance = running();
        return utterance != null && text.substring(utterance.parts.get(utterance.parts.size() - 1).end(), marked.open()).isBlank();
    }

    private Utterance running() {
        if (utterances.isEmpty()) {
            return null;
        }
        Utterance last = utterances.get(utterances.size() - 1);
        return last.running ? last : null;
    }

    private Said floating(int p, int t, List<Clause> clauses, List<Said> said, Said before) {
        Said last = before;
        for (int c = clauses.size() - 1; c >= 0; c--) {
            if (clauses.get(c).from() < t && said.get(c).isKnown()) {
                last = said.get(c);
                break;
            }
        }
        if (last == before) {
            Said subject = discourse.subjectBefore(p, t);
            if (subject.isKnown()) {
                return subject.on(Quote.Basis.CARRIED);
            }
        }
        return last.on(Quote.Basis.CARRIED);
    }

    private void attribute(Utterance utterance, Paragraph paragraph, Clause clause, Said said) {
        utterance.said = said;
        if (clause.source() instanceof Source.Named named) {
            utterance.mention = named.mention();
        }
        int from = clause.from();
        int to = utterance.kind == Quote.Kind.DIRECT ? clause.to() : Math.max(clause.cueEnd(), Math.min(clause.to(), clause.sourceEnd()));
        utterance.clause = new Span(paragraph.token(from).start(), paragraph.token(to - 1).end());
        utterance.cue = clause.cue() < 0 ? "" : text.substring(paragraph.token(clause.cue()).start(),
                paragraph.token(clause.cueEnd() - 1).end());
    }

    private Quote quote(Utterance utterance) {
        StringBuilder words = new StringBuilder();
        for (Span part : utterance.parts) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(part.in(text));
        }
        Optional<Attribution> attribution = utterance.clause == null ? Optional.empty()
                : Optional.of(new Attribution(utterance.clause.in(text), utterance.clause, utterance.cue));
        return new Quote(words.toString(), utterance.parts, speaker(utterance), attribution, utterance.kind, utterance.said.basis());
    }

    private static Speaker speaker(Utterance utterance) {
        Said said = utterance.said;
        if (!said.isKnown()) {
            return Speaker.NONE;
        }
        if (said.person() == null) {
            return new Speaker("", said.phrase(), said.human() ? Speaker.Kind.PERSON : Speaker.Kind.UNKNOWN);
        }
        Person person = said.person();
        String role = utterance.mention != null && !utterance.mention.role().isEmpty() ? utterance.mention.role()
                : person.roles().isEmpty() ? "" : person.roles().get(0);
        return new Speaker(person.name(), role, person.isBody() ? Speaker.Kind.BODY : Speaker.Kind.PERSON);
    }
}
