package dev.quoth.quote;

import dev.quoth.news.Article;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.quote.layout.Paragraphs;
import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.match.Content;
import dev.quoth.quote.match.Coordination;
import dev.quoth.quote.match.IndirectSpeech;
import dev.quoth.quote.match.Introduction;
import dev.quoth.quote.match.MarkedNames;
import dev.quoth.quote.match.MixedSpan;
import dev.quoth.quote.match.NotAQuotation;
import dev.quoth.quote.match.Passage;
import dev.quoth.quote.match.RoleWords;
import dev.quoth.quote.match.Utterance;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.reference.Discourse;
import dev.quoth.quote.reference.Said;
import dev.quoth.quote.word.Languages;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One reading of an article from top to bottom: each paragraph's clauses and quotations, who said them, and what goes on with what. */
final class Reading {

    private final String title;
    private final String text;
    private final Lexicon lexicon;
    private final List<Paragraph> paragraphs;
    private final Cast cast;
    private final Discourse discourse;
    private final Utterances utterances;
    private final Turns turns;
    private final Signatures signatures;
    private final Joining joining;
    private final Attributing attributing;
    private final MarkedNames names;
    private final RoleWords roles;
    private final List<Utterance> reported = new ArrayList<>();

    Reading(Article article) {
        title = article.head().title();
        text = article.text();
        lexicon = Lexicon.of(Languages.of(article.head().language(), text));
        Paragraphs cut = Paragraphs.of(article, lexicon);
        paragraphs = cut.body();
        cast = Cast.of(cut.naming(), lexicon);
        discourse = new Discourse(paragraphs, cast, lexicon, narrator(article));
        utterances = new Utterances(text);
        turns = new Turns(paragraphs, cut.turns(), cast, discourse, utterances, lexicon);
        signatures = new Signatures(paragraphs, cut.signatures(), cast, discourse, utterances);
        joining = new Joining(text, paragraphs, utterances, lexicon);
        attributing = new Attributing(discourse, lexicon);
        names = new MarkedNames(paragraphs, lexicon);
        roles = new RoleWords(lexicon, cut.known());
    }

    /** An article's only author says "I" outside the marks. */
    private static Said narrator(Article article) {
        List<String> authors = article.head().byline().names();
        return authors.size() == 1 && !authors.get(0).isBlank()
                ? Said.by(new Person(List.of(authors.get(0).strip().split("\\s+"))), Quote.Basis.PRONOUN) : Said.NOBODY;
    }

    /** Every utterance in text order, the same words only once. */
    List<Quote> quotes() {
        read();
        List<Utterance> all = new ArrayList<>(utterances.all());
        all.addAll(reported);
        all.sort(Comparator.comparingInt(Utterance::start));
        FullerNames.learn(title, text, all, lexicon);
        Set<Utterance> pulled = PullQuotes.in(utterances.all(), text);
        all.removeIf(pulled::contains);
        List<Quote> quotes = all.stream().map(utterance -> utterance.in(text, roles)).filter(quote -> !quote.text().isBlank()).toList();
        Repeats repeats = new Repeats(quotes);
        return quotes.stream().filter(quote -> !repeats.isRepeated(quote)).toList();
    }

    private void read() {
        Introduction introduced = null;
        for (int p = 0; p < paragraphs.size(); p++) {
            discourse.enter(p);
            if (turns.read(p) || signatures.read(p) || paragraphs.get(p).form() == Paragraph.Form.HEADING) {
                continue;
            }
            Passage passage = Passage.read(paragraphs.get(p), p, cast, discourse, lexicon);
            reported.addAll(IndirectSpeech.in(passage, lexicon));
            for (int q = 0; q < passage.size(); q++) {
                passage.utterances()[q] = utterance(passage, q, introduced);
            }
            attributing.hear(passage);
            introduced = Introduction.by(passage);
        }
    }

    /** The utterance that quotation {@code q} is part of, begun before or new; null for marked words that nobody said. */
    private Utterance utterance(Passage passage, int q, Introduction introduced) {
        Utterance running = joining.running(passage, q);
        if (running != null) {
            attributing.attributeRunning(running, passage, q);
            discourse.spoke(running.said());
            return running;
        }
        Said subject = attributing.subjectOf(passage, q);
        if (names.has(passage, q) || NotAQuotation.is(passage, q, subject, lexicon)) {
            return null;
        }
        Utterance begun = joining.nextPiece(passage, q);
        if (begun != null) {
            return begun;
        }
        Span paraphrase = MixedSpan.around(passage, q, lexicon);
        begun = joining.sameParaphrase(passage, q, paraphrase);
        if (begun != null) {
            return begun;
        }
        begun = subject.isKnown() ? null : joining.nextSentence(passage, q);
        if (begun != null) {
            return begun;
        }
        Utterance utterance = begin(passage, q, paraphrase, subject.isKnown());
        attributing.attribute(utterance, passage, q, subject, introduced);
        utterances.add(utterance);
        if (passage.hasClause(q) || !subject.isKnown() || !lexicon.hasPhrases() || !NotAQuotation.isShort(passage, q)) {
            discourse.spoke(utterance.said());
        }
        return utterance;
    }

    private Utterance begin(Passage passage, int q, Span paraphrase, boolean ofSubject) {
        Marked marked = passage.marked(q);
        Coordination verb = Coordination.before(passage, q, lexicon);
        int reached = utterances.endBefore(verb == null ? marked.open() : passage.paragraph().token(verb.at()).start());
        Span words = paraphrase;
        if (verb != null && passage.hasClause(q)) {
            int from = Content.begins(passage.paragraph(), verb.of(passage.clauseOf(q)), passage.paragraph().tokenOf(q), lexicon);
            reached = Math.max(reached, passage.paragraph().token(from).start());
        }
        if (words != null && words.start() < reached) {
            words = new Span(firstWord(Math.min(reached, marked.open()), marked.open()), words.end());
        } else if (words == null && ofSubject) {
            words = new Span(marked.open(), marked.close());
        }
        Utterance utterance = words == null || marked.running() ? new Utterance(Quote.Kind.DIRECT, new Span(marked.start(), marked.end()))
                : new Utterance(Quote.Kind.MIXED, words);
        utterance.setRunning(marked.running());
        return utterance;
    }

    private int firstWord(int from, int limit) {
        int i = from;
        while (i < limit && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
