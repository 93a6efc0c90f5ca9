package dev.quoth.quote;

import dev.quoth.news.Quote;
import dev.quoth.quote.layout.Signature;
import dev.quoth.quote.match.Utterance;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.reference.Discourse;
import dev.quoth.quote.reference.Said;
import java.util.List;
import java.util.Map;

/** Gives the words above a signature to who signs them. */
final class Signatures {

    private final List<Paragraph> paragraphs;
    private final Map<Integer, Signature> signatures;
    private final Cast cast;
    private final Discourse discourse;
    private final Utterances utterances;

    /** @param signatures by the index of their paragraph */
    Signatures(List<Paragraph> paragraphs, Map<Integer, Signature> signatures, Cast cast, Discourse discourse, Utterances utterances) {
        this.paragraphs = paragraphs;
        this.signatures = signatures;
        this.cast = cast;
        this.discourse = discourse;
        this.utterances = utterances;
    }

    /** Reads paragraph {@code index} if it is a signature; tells whether it was one. */
    boolean read(int index) {
        Signature signature = signatures.get(index);
        if (signature == null) {
            return false;
        }
        int first = index - 1;
        while (first > 0 && paragraphs.get(first).form() == Paragraph.Form.QUOTATION
                && paragraphs.get(first - 1).form() == Paragraph.Form.QUOTATION) {
            first--;
        }
        Said said = Said.by(cast.of(signature.mention()), Quote.Basis.NAME);
        Utterance signed = utterances.joinedFrom(paragraphs.get(first).start());
        if (signed != null) {
            signed.attribute(signature.line(), said);
        }
        discourse.spoke(said);
        return true;
    }
}
