package dev.verona.platform.testing;

import dev.verona.platform.axon.RevisionStep;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** Revision 2 of {@code sample.Measured} had its words in one text. */
final class MeasuredHasWords extends RevisionStep {

    MeasuredHasWords() {
        super("sample.Measured", 2);
    }

    @Override
    protected void change(ObjectNode payload) {
        var text = Objects.requireNonNull(payload.remove("text")).stringValue();
        var words = payload.putArray("words");
        for (var word : text.split(" ", -1)) {
            words.add(word);
        }
    }
}
