package dev.verona.history.projection.authorship;

import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanMoment;
import dev.verona.platform.axon.EventStreams;
import dev.verona.platform.axon.RecordedEvent;
import dev.verona.platform.readmodel.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps who wrote what after every {@link AuthorshipCheckpoint#EVERY} events of a plan; all other events cost it nothing. */
@Component
@ProcessingGroup(AuthorshipProjection.GROUP)
class AuthorshipProjection {

    static final String GROUP = "history";

    private final AuthorshipStore store;
    private final EventStreams streams;

    AuthorshipProjection(AuthorshipStore store, EventStreams streams) {
        this.store = store;
        this.streams = streams;
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        if (!AuthorshipCheckpoint.after(moment.sequence())) {
            return;
        }
        var plan = event.plan();
        var index = store.index(plan);
        long number = (moment.sequence() + 1) / AuthorshipCheckpoint.EVERY;
        if (number != index.latest().size() + 1L) {
            return;
        }
        var before = store.checkpoint(plan, number - 1);
        List<RecordedEvent> events;
        try (var stream = streams.from(plan.value(), before.next())) {
            events =
                    stream.takeWhile(one -> one.sequence() <= moment.sequence()).toList();
        }
        var manuscripts = new Manuscripts(before, field -> store.text(plan, field));
        manuscripts.take(events.iterator(), new PlanMoment.AfterEvent(moment.sequence()));
        var changed = manuscripts.changed();
        store.save(
                plan,
                new AuthorshipCheckpoint(
                        number, texts(before, changed.keySet(), number), List.copyOf(manuscripts.gone())),
                changed,
                index.with(events.stream()
                        .map(RecordedEvent::at)
                        .max(Instant::compareTo)
                        .orElse(moment.at())));
    }

    private static List<AuthorshipCheckpoint.Text> texts(
            AuthorshipCheckpoint before, Set<FieldRef> changed, long number) {
        var texts = new ArrayList<AuthorshipCheckpoint.Text>();
        var fresh = new LinkedHashSet<>(changed);
        for (var text : before.texts()) {
            texts.add(fresh.remove(text.field()) ? new AuthorshipCheckpoint.Text(text.field(), number) : text);
        }
        fresh.forEach(field -> texts.add(new AuthorshipCheckpoint.Text(field, number)));
        return texts;
    }
}
