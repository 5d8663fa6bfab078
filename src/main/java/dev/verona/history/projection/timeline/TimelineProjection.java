package dev.verona.history.projection.timeline;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.history.api.Mark;
import dev.verona.history.api.TimelineEntry;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the timeline. The chronicle says which events are in, so that none is told twice. */
@Component
@ProcessingGroup(TimelineProjection.GROUP)
class TimelineProjection {

    static final String GROUP = "history";

    private final TimelineStore store;
    private final People people;

    TimelineProjection(TimelineStore store, People people) {
        this.store = store;
        this.people = people;
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        long sequence = moment.sequence();
        var known = store.chronicle(event.plan()).orElseGet(() -> Chronicle.begun(event.plan()));
        if (sequence <= known.sequence()) {
            return;
        }
        var plan = event.plan();
        var learned = Telling.learned(event, id -> store.subject(plan, id));
        if (learned != null) {
            store.save(plan, learned);
        }
        if (known.tells(sequence)) {
            takeIn(known, event, moment);
            return;
        }
        var telling = new Telling(
                known.entries(),
                moment.actor(),
                moment.at(),
                sequence,
                moment.position(),
                id -> store.subject(plan, id),
                this::nameOf);
        if (event instanceof PlanEvent.TextEdited edited) {
            write(known, telling.of(edited), edited, sequence);
        } else {
            begin(event);
            endSittings(event, sequence);
            tell(
                    (event instanceof PlanEvent.PlanSigned ? known.signedBy(sequence) : known).acting(event, sequence),
                    null,
                    telling.of(event),
                    sequence);
        }
    }

    /** What belongs to an act that is told already has no entry of its own; the words that it leaves are what is written on. */
    private void takeIn(Chronicle chronicle, PlanEvent event, Moment moment) {
        long sequence = moment.sequence();
        begin(event);
        endSittings(event, sequence);
        if (event instanceof PlanEvent.TextEdited edited) {
            var element = edited.field().element();
            var manuscript = store.manuscript(edited.plan(), edited.field())
                    .orElseGet(() -> Manuscript.of(edited.plan(), edited.field(), ""))
                    .after(edited, moment.actor().person(), moment.at(), chronicle.entries(), sequence, sequence);
            store.save(manuscript);
            entitle(edited, manuscript);
            store.save(edited.plan(), store.subject(edited.plan(), element).stepped(sequence));
        }
        store.save(chronicle.told(sequence, chronicle.entries()));
    }

    /** @param before the same entry as it was told until now; null for a new one */
    private void tell(Chronicle chronicle, @Nullable TimelineEntry before, TimelineEntry entry, long sequence) {
        save(entry, chronicle);
        store.save(chronicle.plan(), store.contributors(chronicle.plan()).told(before, entry));
        if (before == null) {
            var day = LocalDate.ofInstant(entry.from(), ZoneOffset.UTC);
            store.save(store.diary(entry.by().id(), day).with(chronicle.plan(), entry.number()));
        }
        if (Mark.is(entry.deed())) {
            store.save(store.marks(chronicle.plan()).with(Mark.of(entry)));
        }
        store.save(chronicle.told(sequence, Math.max(chronicle.entries(), entry.number() + 1)));
    }

    private void endSittings(PlanEvent event, long sequence) {
        var contribution = Sittings.endedIn(event);
        if (contribution != null) {
            store.save(event.plan(), store.subject(event.plan(), contribution).stepped(sequence));
        }
    }

    /** What somebody writes goes into the entry of their sitting, or begins one. */
    private void write(Chronicle chronicle, TimelineEntry fresh, PlanEvent.TextEdited edited, long sequence) {
        var ended = Math.max(
                chronicle.signed(),
                store.subject(edited.plan(), edited.field().element()).step());
        var manuscript = store.manuscript(edited.plan(), edited.field())
                .orElseGet(() -> Manuscript.of(edited.plan(), edited.field(), ""))
                .after(edited, fresh.by().id(), fresh.from(), fresh.number(), ended, sequence);
        store.save(manuscript);
        var sitting = manuscript.sitting();
        if (sitting == null) {
            throw new IllegalStateException(
                    "The history is at revision " + manuscript.text().revision() + " of "
                            + edited.field().key() + " and cannot take revision " + edited.revision());
        }
        var before = sitting.entry() == chronicle.entries()
                ? null
                : store.page(edited.plan(), Page.holding(sitting.entry())).entry(sitting.entry());
        entitle(edited, manuscript);
        var entry = before == null ? fresh : before;
        tell(chronicle, before, entry.until(sitting.last(), sequence, sitting.words(), sitting.written()), sequence);
    }

    private void entitle(PlanEvent.TextEdited edited, Manuscript manuscript) {
        if (edited.field().field().type() == Field.Type.LINE || edited.field().field() == Field.STRATEGY_STATEMENT) {
            store.save(
                    edited.plan(),
                    store.subject(edited.plan(), edited.field().element())
                            .titled(manuscript.text().text()));
        }
    }

    private void save(TimelineEntry entry, Chronicle chronicle) {
        store.save(store.page(chronicle.plan(), Page.holding(entry.number())).with(entry));
    }

    private void begin(PlanEvent event) {
        FirstWords.of(event).forEach((field, text) -> store.save(Manuscript.of(event.plan(), field, text)));
    }

    private String nameOf(String person) {
        return people.find(new PersonId(person)).map(PersonView::name).orElse(person);
    }
}
