package dev.verona.account.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.AccountRejection.ImportUndone;
import dev.verona.account.api.AccountRejection.UndoNotStarted;
import dev.verona.account.api.ImportCommand.FinishImport;
import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.account.api.ImportEvent;
import dev.verona.account.api.ImportEvent.ImportFinished;
import dev.verona.account.api.ImportEvent.ImportStarted;
import dev.verona.account.api.ImportEvent.Kept;
import dev.verona.account.api.ImportEvent.LaterWorkKept;
import dev.verona.account.api.ImportEvent.UndoFinished;
import dev.verona.account.api.ImportEvent.UndoStarted;
import dev.verona.account.api.ImportId;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One run of the import: that it began, how it ended, and whether it was undone. */
@Aggregate(type = "import", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
public class CrmImport {

    @AggregateIdentifier
    private String stream;

    private boolean finished;
    private boolean undone;
    private boolean undoFinished;

    /** For Axon. */
    protected CrmImport() {}

    CrmImport(ImportId batch, List<String> files) {
        apply(new ImportStarted(batch, files));
    }

    /** @throws ImportUndone when it takes nothing in any more */
    void mustTakeIn() {
        if (undone) {
            throw new ImportUndone();
        }
    }

    void startUndo(ImportId batch) {
        mustTakeIn();
        apply(new UndoStarted(batch));
    }

    /** @throws UndoNotStarted without the decision to undo it */
    void mustBeUndone() {
        if (!undone) {
            throw new UndoNotStarted();
        }
    }

    void keep(ImportId batch, List<Kept> things) {
        if (!things.isEmpty()) {
            apply(new LaterWorkKept(batch, things));
        }
    }

    void finishUndo(ImportId batch, TakenBack result) {
        mustBeUndone();
        if (!undoFinished) {
            apply(new UndoFinished(batch, result.withdrawn(), result.setBack(), result.kept()));
        }
    }

    void finish(FinishImport end) {
        mustTakeIn();
        if (!finished) {
            apply(new ImportFinished(end.batch(), end.added(), end.changed(), end.same(), end.refused()));
        }
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        switch (event) {
            case ImportStarted e -> stream = ImportEvent.streamOf(e.batch());
            case ImportFinished _ -> finished = true;
            case UndoStarted _ -> undone = true;
            case LaterWorkKept _ -> {
                // Told to those who read; it decides nothing.
            }
            case UndoFinished _ -> undoFinished = true;
        }
    }
}
