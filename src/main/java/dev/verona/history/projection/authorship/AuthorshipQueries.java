package dev.verona.history.projection.authorship;

import dev.verona.history.api.Authorship;
import dev.verona.history.api.HistoryQuery;
import dev.verona.platform.axon.EventStreams;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers who wrote what, from the plan's events themselves. */
@Component
class AuthorshipQueries {

    private final EventStreams streams;

    AuthorshipQueries(EventStreams streams) {
        this.streams = streams;
    }

    @QueryHandler
    List<Authorship> handle(HistoryQuery.WhoWrote query) {
        try (var events = streams.from(query.plan().value(), 0)) {
            return Manuscripts.of(events.iterator(), query.moment());
        }
    }
}
