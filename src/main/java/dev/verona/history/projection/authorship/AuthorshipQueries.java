package dev.verona.history.projection.authorship;

import dev.verona.history.api.Authorship;
import dev.verona.history.api.HistoryQuery;
import dev.verona.platform.axon.EventStreams;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers who wrote what: from the last checkpoint before the moment, and the plan's events after that. */
@Component
class AuthorshipQueries {

    private final AuthorshipStore store;
    private final EventStreams streams;

    AuthorshipQueries(AuthorshipStore store, EventStreams streams) {
        this.store = store;
        this.streams = streams;
    }

    @QueryHandler
    List<Authorship> handle(HistoryQuery.WhoWrote query) {
        var plan = query.plan();
        var from = store.checkpoint(plan, store.index(plan).before(query.moment()));
        var kept = store.texts(plan, from);
        var manuscripts = new Manuscripts(from, text -> kept.get(text.field()));
        try (var events = streams.from(plan.value(), from.next())) {
            manuscripts.take(events.iterator(), query.moment());
        }
        return manuscripts.authorships();
    }
}
