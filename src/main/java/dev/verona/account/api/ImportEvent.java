package dev.verona.account.api;

import dev.verona.platform.axon.EventNamespace;
import java.util.List;
import org.axonframework.serialization.Revision;

/** That a CRM import began and ended; what it changed stands in the streams of what it changed, with the import's id in the metadata. */
@EventNamespace("import")
public sealed interface ImportEvent {

    /** The stream of one import. */
    static String streamOf(ImportId batch) {
        return "import-" + batch.value();
    }

    ImportId batch();

    /** @param files the names of the files that are imported; a name may have a comma in it */
    @Revision("2")
    record ImportStarted(ImportId batch, List<String> files) implements ImportEvent {
        public ImportStarted {
            files = List.copyOf(files);
        }
    }

    record ImportFinished(ImportId batch, int added, int changed, int same, int refused) implements ImportEvent {}
}
