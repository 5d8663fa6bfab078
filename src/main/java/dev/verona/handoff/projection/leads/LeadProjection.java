package dev.verona.handoff.projection.leads;

import dev.verona.handoff.api.DefinitionEvent;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.platform.readmodel.Moment;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps every lead, and the definition, as it is after its last event. An event that comes twice changes nothing. */
@Component
@ProcessingGroup(LeadQuery.READ_MODEL)
class LeadProjection {

    private final LeadStore store;

    LeadProjection(LeadStore store) {
        this.store = store;
    }

    @EventHandler
    void on(LeadEvent event, Moment moment) {
        if (event instanceof LeadEvent.LeadAdded added) {
            if (store.lead(event.lead().value()).isEmpty()) {
                store.save(StoredLead.of(added, moment));
            }
            return;
        }
        store.lead(event.lead().value())
                .filter(known -> moment.sequence() > known.sequence())
                .ifPresent(known -> store.save(known.after(event, moment).noted(event, moment)));
    }

    @EventHandler
    void on(DefinitionEvent event, Moment moment) {
        var known = store.definition();
        if (moment.sequence() > known.sequence()) {
            store.save(known.after(event, moment));
        }
    }
}
