package dev.verona.engagement.projection.rules;

import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.ConsultationView.State;
import dev.verona.engagement.domain.Conditions;
import dev.verona.engagement.domain.Situation;
import dev.verona.platform.readmodel.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The list of what Verona still has to do because of rules: laid out as things happen, and struck off when it is done. */
final class Duties {

    private final EngagementStore store;

    Duties(EngagementStore store) {
        this.store = store;
    }

    /** An opportunity has changed: which consultations do the rules of that day ask for, and which have lost their object? */
    void of(Deal deal, Situation now, Moment moment) {
        var due = new ArrayList<Todo>();
        if (deal.isOpen()) {
            store.book()
                    .on(Deal.day(moment))
                    .filter(entry ->
                            asksIn(entry, now) && deal.askedBy(entry.rule()).isEmpty())
                    .forEach(entry -> due.add(new Todo(
                            Todo.Kind.OPEN,
                            ConsultationId.of(entry.rule(), deal.id()),
                            deal.id(),
                            entry.rule(),
                            entry.version(),
                            moment.at())));
        } else {
            deal.asked().stream()
                    .filter(asked -> asked.state() == State.OPEN || asked.state() == State.ANSWERED)
                    .forEach(asked ->
                            due.add(new Todo(Todo.Kind.LAPSE, asked.consultation(), deal.id(), null, 0, moment.at())));
        }
        replace(todo -> todo.opportunity().equals(deal.id()) && todo.kind() != Todo.Kind.FILE, due);
    }

    static boolean asksIn(Book.Entry entry, Situation now) {
        return entry.terms().behaviour().kind() == Behaviour.Kind.CONSULT
                && Conditions.of(entry.terms().conditions()).test(now);
    }

    void of(ConsultationEvent event, StoredConsultation before, Moment moment) {
        switch (event) {
            case ConsultationEvent.AdviceGiven _ ->
                replace(
                        todo -> todo.is(Todo.Kind.FILE, before.id()),
                        List.of(new Todo(Todo.Kind.FILE, before.id(), before.opportunity(), null, 0, moment.at())));
            case ConsultationEvent.AdviceFiled _ -> replace(todo -> todo.is(Todo.Kind.FILE, before.id()), List.of());
            case ConsultationEvent.DecidedOnAdvice _, ConsultationEvent.ConsultationLapsed _ ->
                replace(todo -> todo.is(Todo.Kind.LAPSE, before.id()), List.of());
            case ConsultationEvent.ConsultationOpened _,
                    ConsultationEvent.PassedOn _,
                    ConsultationEvent.AdviceOverdue _ -> {
                // people have to do something, not Verona
            }
        }
    }

    void opened(ConsultationId consultation) {
        replace(todo -> todo.is(Todo.Kind.OPEN, consultation), List.of());
    }

    private void replace(Predicate<Todo> done, List<Todo> due) {
        var before = store.todos();
        var now = new ArrayList<>(before);
        now.removeIf(done);
        now.addAll(due);
        if (!now.equals(before)) {
            store.saveTodos(now);
        }
    }
}
