package dev.verona.notification.projection.inbox;

import dev.verona.dispute.api.DisputeEvent;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.notification.api.InboxQuery;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.Notice.Page;
import dev.verona.notification.api.Notice.Target;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonId;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lays into inboxes what waits outside plans: advice that is asked and given, leads, and disputes. */
@Component
@ProcessingGroup(InboxQuery.READ_MODEL)
class MatterProjection {

    private final InboxStore store;
    private final Teller teller;

    MatterProjection(InboxStore store) {
        this.store = store;
        this.teller = new Teller(store);
    }

    @EventHandler
    void on(ConsultationEvent event, Moment moment) {
        var id = ConsultationEvent.streamOf(event.consultation());
        var target = Target.page(Page.Kind.CONSULTATION, event.consultation().value());
        if (event instanceof ConsultationEvent.ConsultationOpened e) {
            if (store.matter(id).isEmpty()) {
                store.save(id, new KnownMatter(e.about(), e.asked(), e.owner(), moment.sequence()));
                tell(Stream.of(e.asked()), Kind.ADVICE_ASKED, e.about(), e.question(), target, moment);
            }
            return;
        }
        var known = store.matter(id).orElse(null);
        if (known == null || moment.sequence() <= known.sequence()) {
            return;
        }
        if (event instanceof ConsultationEvent.PassedOn e) {
            store.save(id, known.with(e.asked(), moment.sequence()));
            tell(Stream.of(e.asked()), Kind.ADVICE_ASKED, known.about(), e.reason(), target, moment);
            return;
        }
        store.save(id, known.at(moment.sequence()));
        if (event instanceof ConsultationEvent.AdviceGiven e) {
            tell(Stream.ofNullable(known.other()), Kind.ADVICE_GIVEN, known.about(), e.title(), target, moment);
        } else if (event instanceof ConsultationEvent.AdviceOverdue) {
            var both = Stream.concat(Stream.ofNullable(known.with()), Stream.ofNullable(known.other()));
            tell(both, Kind.ADVICE_OVERDUE, known.about(), "", target, moment);
        }
    }

    @EventHandler
    void on(LeadEvent event, Moment moment) {
        var id = LeadEvent.streamOf(event.lead());
        if (event instanceof LeadEvent.LeadAdded e) {
            if (store.matter(id).isEmpty()) {
                var about = e.about().title() + ", " + e.about().company();
                store.save(id, new KnownMatter(about, null, null, moment.sequence()));
            }
            return;
        }
        var known = store.matter(id).orElse(null);
        if (known == null || moment.sequence() <= known.sequence()) {
            return;
        }
        var target = Target.page(Page.Kind.LEAD, event.lead().value());
        var about = known.about();
        switch (event) {
            case LeadEvent.HandedOver e -> {
                store.save(id, known.with(e.to(), moment.sequence()));
                tell(Stream.of(e.to()), Kind.LEAD_ASSIGNED, about, "", target, moment);
            }
            case LeadEvent.LeadReturned e -> {
                store.save(id, known.with(e.to(), moment.sequence()));
                tell(Stream.of(e.to()), Kind.LEAD_RETURNED, about, e.reason(), target, moment);
            }
            case LeadEvent.LeadEscalated e -> {
                store.save(id, known.at(moment.sequence()));
                var late = Stream.ofNullable(known.with());
                tell(Stream.concat(Stream.of(e.to()), late), Kind.LEAD_OVERDUE, about, "", target, moment);
            }
            case LeadEvent.LeadAdded _, LeadEvent.LeadEnriched _, LeadEvent.LeadAccepted _, LeadEvent.LeadClosed _ ->
                store.save(id, known.at(moment.sequence()));
        }
    }

    @EventHandler
    void on(DisputeEvent event, Moment moment) {
        var id = DisputeEvent.streamOf(event.dispute());
        var target = Target.page(Page.Kind.DISPUTE, event.dispute().value());
        if (event instanceof DisputeEvent.DisputeRaised e) {
            if (store.matter(id).isEmpty()) {
                var raiser = moment.actor().person();
                var known = new KnownMatter(e.matter().subject(), e.owner(), raiser, moment.sequence());
                store.save(id, known);
                tell(
                        Stream.of(e.owner()),
                        Kind.DISPUTE_OWNED,
                        known.about(),
                        e.matter().stake(),
                        target,
                        moment);
            }
            return;
        }
        var known = store.matter(id).orElse(null);
        if (known == null || moment.sequence() <= known.sequence()) {
            return;
        }
        var about = known.about();
        switch (event) {
            case DisputeEvent.OwnerNamed e -> owned(id, known, e.owner(), e.reason(), target, moment);
            case DisputeEvent.WentToLiaison e -> owned(id, known, e.liaison(), "", target, moment);
            case DisputeEvent.DisputeReopened e -> owned(id, known, e.owner(), e.reason(), target, moment);
            case DisputeEvent.DisputeEscalated e -> {
                store.save(id, known.with(e.sponsor(), moment.sequence()));
                tell(Stream.of(e.sponsor()), Kind.DISPUTE_ESCALATED, about, e.reason(), target, moment);
            }
            case DisputeEvent.DisputeSettled e -> {
                store.save(id, known.at(moment.sequence()));
                var both = Stream.concat(Stream.ofNullable(known.other()), Stream.ofNullable(known.with()));
                tell(both, Kind.DISPUTE_SETTLED, about, e.lesson(), target, moment);
            }
            case DisputeEvent.DisputeReworded e ->
                store.save(id, known.called(e.matter().subject(), moment.sequence()));
            case DisputeEvent.DisputeRaised _, DisputeEvent.FactAttached _, DisputeEvent.FactTakenOff _ ->
                store.save(id, known.at(moment.sequence()));
        }
    }

    private void owned(String id, KnownMatter known, PersonId owner, String why, Target target, Moment moment) {
        store.save(id, known.with(owner, moment.sequence()));
        tell(Stream.of(owner), Kind.DISPUTE_OWNED, known.about(), why, target, moment);
    }

    private void tell(Stream<PersonId> whom, Kind kind, String about, String words, Target target, Moment moment) {
        teller.tell(whom, kind, String.valueOf(moment.position()), about, words, target, moment);
    }
}
