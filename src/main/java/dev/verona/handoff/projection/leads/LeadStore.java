package dev.verona.handoff.projection.leads;

import dev.verona.handoff.api.LeadQuery;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A document for each lead, one for the definition, and one that numbers the changes: by it each node sees with one read whether what it has in memory still holds, and
 * which leads it has to read anew.
 */
@Component
class LeadStore {

    /** How many changes are remembered; a node that missed more reads everything anew. */
    private static final int REMEMBERED = 200;

    private static final String ONLY = "only";

    private final ReadModel model;
    private final Documents<StoredLead> leads;
    private final Documents<StoredDefinition> definition;
    private final Documents<Head> head;

    /**
     * How far the documents are.
     *
     * @param number how many writes there were
     * @param changes which leads the last of them changed, the latest last
     */
    record Head(long number, List<Change> changes) {

        static final Head NONE = new Head(0, List.of());

        Head {
            changes = List.copyOf(changes);
        }

        Head next(Collection<String> changed) {
            var next = new ArrayList<>(changes);
            changed.forEach(id -> next.add(new Change(number + 1, id)));
            return new Head(number + 1, next.subList(Math.max(0, next.size() - REMEMBERED), next.size()));
        }

        /** Whether all changes since then are remembered. */
        boolean reaches(long then) {
            return number == then
                    || (then > 0 && changes.size() < REMEMBERED)
                    || (!changes.isEmpty() && changes.getFirst().number() <= then);
        }
    }

    record Change(long number, String lead) {}

    LeadStore(ReadModels models) {
        model = models.of(LeadQuery.READ_MODEL);
        leads = model.documents("handoff_leads", StoredLead.class);
        definition = model.documents("handoff_definition", StoredDefinition.class);
        head = model.documents("handoff_head", Head.class);
        model.beforeWrite(this::count);
    }

    private void count(ReadModel.Changes changes) {
        if (changes.of(head).isEmpty()) {
            head.save(ONLY, head().next(changes.of(leads)));
        }
    }

    Head head() {
        return head.find(ONLY).orElse(Head.NONE);
    }

    int generation() {
        return model.live();
    }

    Optional<StoredLead> lead(String id) {
        return leads.find(id);
    }

    Map<String, StoredLead> all() {
        return leads.all();
    }

    Map<String, StoredLead> all(Collection<String> ids) {
        return leads.findAll(ids);
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
