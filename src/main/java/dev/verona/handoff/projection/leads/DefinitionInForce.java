package dev.verona.handoff.projection.leads;

import dev.verona.handoff.api.Definitions;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.platform.axon.Projections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the rules are told of the definition. */
@Component
class DefinitionInForce implements Definitions {

    private final LeadStore store;
    private final Projections projections;

    DefinitionInForce(LeadStore store, Projections projections) {
        this.store = store;
        this.projections = projections;
    }

    @Override
    public Optional<InForce> inForce() {
        var known = find();
        if (known.isPresent()) {
            return known;
        }
        // Agreed a moment ago, perhaps.
        projections.awaitOwnWrites(LeadQuery.READ_MODEL);
        return find();
    }

    private Optional<InForce> find() {
        return store.definition().inForce().map(version -> new InForce(version.number(), version.terms()));
    }
}
