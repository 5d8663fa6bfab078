package dev.verona.bench;

import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import java.time.Instant;
import java.util.Date;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;

/** The plainest read model: a document for each event. What rebuilding it costs beyond its documents is the platform's. */
@ProcessingGroup(Journal.GROUP)
final class Journal {

    static final String GROUP = "bench-journal";

    private final Documents<Document> entries;

    Journal(ReadModels models) {
        entries = models.of(GROUP).documents("bench_journal", entry -> entry, entry -> entry);
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        entries.save(
                event.plan() + "/" + moment.sequence(),
                entry(
                        event.getClass().getSimpleName(),
                        moment.at(),
                        moment.actor().person().value()));
    }

    static Document entry(String type, Instant at, String person) {
        return new Document("type", type).append("at", Date.from(at)).append("person", person);
    }
}
