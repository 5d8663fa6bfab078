package dev.verona.account.upcasting;

import dev.verona.platform.axon.RevisionStep;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 of {@code import.ImportStarted} joined the names of the files to one text, {@code "accounts.csv, products.csv"}. */
final class ImportStartedNamesFiles extends RevisionStep {

    ImportStartedNamesFiles() {
        super("import.ImportStarted", 1);
    }

    /** A name that itself had a comma and a blank in it cannot be told from two: what was written then does not say. */
    @Override
    protected void change(ObjectNode payload) {
        var source = Objects.requireNonNull(payload.remove("source")).stringValue();
        var files = payload.putArray("files");
        for (var name : source.split(", ", -1)) {
            files.add(name);
        }
    }
}
