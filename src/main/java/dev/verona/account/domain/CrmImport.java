package dev.verona.account.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.ImportCommand.FinishImport;
import dev.verona.account.api.ImportEvent;
import dev.verona.account.api.ImportEvent.ImportFinished;
import dev.verona.account.api.ImportEvent.ImportStarted;
import dev.verona.account.api.ImportId;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One run of the import: that it began, and how it ended. */
@Aggregate(type = "import", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
public class CrmImport {

    @AggregateIdentifier
    private String stream;

    private boolean finished;

    /** For Axon. */
    protected CrmImport() {}

    CrmImport(ImportId batch, List<String> files) {
        apply(new ImportStarted(batch, files));
    }

    void finish(FinishImport end) {
        if (!finished) {
            apply(new ImportFinished(end.batch(), end.added(), end.changed(), end.same(), end.refused()));
        }
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        switch (event) {
            case ImportStarted e -> stream = ImportEvent.streamOf(e.batch());
            case ImportFinished _ -> finished = true;
        }
    }
}
