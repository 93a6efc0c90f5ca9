package dev.quoth.quote;

import dev.quoth.quote.match.Utterance;
import java.util.ArrayList;
import java.util.List;

/** The utterances of the article so far, in text order; no two of them hold the same words. */
final class Utterances {

    private final String text;
    private final List<Utterance> found = new ArrayList<>();

    Utterances(String text) {
        this.text = text;
    }

    void add(Utterance utterance) {
        found.add(utterance);
    }

    List<Utterance> all() {
        return found;
    }

    /** The last one if its words may go on in the paragraph after, else null. */
    Utterance running() {
        Utterance last = last();
        return last != null && last.isRunning() ? last : null;
    }

    /** Cuts the last utterance short where the next begins; tells where its words end, 0 when there is none. */
    int endBefore(int limit) {
        Utterance last = last();
        if (last == null) {
            return 0;
        }
        last.endBefore(limit, text);
        return last.end();
    }

    /** Makes one of all that begin at or after {@code start}: paragraphs of one block quotation; null when there is none. */
    Utterance joinedFrom(int start) {
        int first = found.size();
        while (first > 0 && found.get(first - 1).start() >= start) {
            first--;
        }
        if (first == found.size()) {
            return null;
        }
        Utterance joined = found.get(first);
        for (Utterance later : found.subList(first + 1, found.size())) {
            later.parts().forEach(joined::add);
        }
        found.subList(first + 1, found.size()).clear();
        return joined;
    }

    /** The last one so far, null when there is none. */
    Utterance last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }
}
