package dev.quoth.quote.match;

import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.reference.Said;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Clauses that no quotation took report in the article's own words. */
public final class IndirectSpeech {

    private IndirectSpeech() { }

    /** What the clauses of a passage report without marks, in text order. */
    public static List<Utterance> in(Passage passage, Lexicon lexicon) {
        Paraphrases paraphrases = new Paraphrases(passage.paragraph(), lexicon);
        boolean[] taken = new boolean[passage.clauses().size()];
        for (Match match : passage.matches()) {
            if (match.clause() >= 0) {
                taken[match.clause()] = true;
            }
        }
        List<Utterance> found = new ArrayList<>();
        int reached = -1;
        for (int c = 0; c < taken.length; c++) {
            Said said = passage.said().get(c);
            if (!said.isKnown() || taken[c] || said.person() == null && !said.human() && !speaks(passage.clauses().get(c), lexicon)) {
                continue;
            }
            Optional<Span> content = paraphrases.of(passage.clauses().get(c));
            if (content.isEmpty() || content.get().start() < reached) {
                continue;
            }
            reached = content.get().end();
            Utterance utterance = new Utterance(Quote.Kind.INDIRECT, content.get());
            utterance.attribute(passage.paragraph(), passage.clauses().get(c), passage.said().get(c));
            found.add(utterance);
        }
        found.addAll(FreeReport.in(passage, lexicon));
        return found;
    }

    /** Bodies and papers report, scans and numbers do not: the report found, but the scan revealed. */
    private static boolean speaks(Clause clause, Lexicon lexicon) {
        if (!lexicon.hasPhrases() || !(clause.source() instanceof Source.Role role)) {
            return true;
        }
        String head = role.head();
        String singular = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        return Stream.of(head, singular).anyMatch(noun -> lexicon.isOrganisation(noun) || !lexicon.bodyKinOf(noun).isEmpty()
                || lexicon.is(noun, "head-noun") || lexicon.is(noun, "document") || lexicon.is(noun, "paper"))
                || lexicon.is(head, "plural-noun");
    }
}
