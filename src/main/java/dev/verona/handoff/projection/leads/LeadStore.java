package dev.verona.handoff.projection.leads;

import dev.verona.handoff.api.LeadQuery;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.Index;
import dev.verona.platform.readmodel.ReadModels;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A document for each lead, and one for the definition. */
@Component
class LeadStore {

    private static final String ONLY = "only";

    private final Documents<StoredLead> leads;
    private final Index<StoredLead> allLeads;
    private final Documents<StoredDefinition> definition;

    /** What the documents say. */
    record Shelf(Map<String, StoredLead> leads, StoredDefinition definition) {}

    LeadStore(ReadModels models) {
        var model = models.of(LeadQuery.READ_MODEL);
        leads = model.documents("handoff_leads", StoredLead.class);
        allLeads = new Index<>(model, leads);
        definition = model.documents("handoff_definition", StoredDefinition.class);
    }

    /** What they say now, whichever node wrote them. */
    Shelf now() {
        return new Shelf(allLeads.now(), definition());
    }

    Optional<StoredLead> lead(String id) {
        return leads.find(id);
    }

    void save(StoredLead lead) {
        leads.save(lead.id().value(), lead);
    }

    StoredDefinition definition() {
        return definition.find(ONLY).orElse(StoredDefinition.NONE);
    }

    void save(StoredDefinition changed) {
        definition.save(ONLY, changed);
    }
}
