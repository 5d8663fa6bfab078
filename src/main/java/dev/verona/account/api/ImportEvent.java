package dev.verona.account.api;

import dev.verona.platform.axon.EventNamespace;

/** That a CRM import began and ended; what it changed stands in the streams of what it changed, with the import's id in the metadata. */
@EventNamespace("import")
public sealed interface ImportEvent {

    /** The stream of one import. */
    static String streamOf(ImportId batch) {
        return "import-" + batch.value();
    }

    ImportId batch();

    record ImportStarted(ImportId batch, String source) implements ImportEvent {}

    record ImportFinished(ImportId batch, int added, int changed, int same, int refused) implements ImportEvent {}
}
