package dev.verona.account.api;

import dev.verona.platform.axon.EventNamespace;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * That a CRM import began and ended, and perhaps was undone; what it changed, and what the undo withdrew and set back, stands in the streams of what was changed,
 * with the import's id in the metadata.
 */
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

    /** Somebody decided that it shall be undone; from now on it takes nothing in any more. */
    record UndoStarted(ImportId batch) implements ImportEvent {}

    /** The undo left these as they are, for the sake of what was done later. */
    record LaterWorkKept(ImportId batch, List<Kept> things) implements ImportEvent {
        public LaterWorkKept {
            things = List.copyOf(things);
        }
    }

    /** How many things it withdrew, set back at least in part, and kept at least in part. */
    record UndoFinished(ImportId batch, int withdrawn, int setBack, int kept) implements ImportEvent {}

    /** @param id of the thing, within its kind */
    record Kept(ImportedKind kind, String id, List<LaterWork> because) {
        public Kept {
            because = List.copyOf(because);
        }
    }
}
