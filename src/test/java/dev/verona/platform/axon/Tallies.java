package dev.verona.platform.axon;

import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.testing.SampleEvent;
import dev.verona.shared.PlanId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** A read model that counts each plan's notes, and cannot count poison until that is mended. */
@ProcessingGroup(Tallies.GROUP)
final class Tallies {

    static final String GROUP = "sample-tallies";
    static final String POISON = "poison";

    record Tally(int count, long position) {}

    final ReadModel model;
    final Documents<Tally> documents;
    volatile boolean mended;

    Tallies(ReadModels models) {
        model = models.of(GROUP);
        documents = documents(model);
    }

    static Documents<Tally> documents(ReadModel model) {
        return model.documents("sample_tallies", Tally.class);
    }

    @EventHandler
    void on(SampleEvent.Noted event, Moment moment) {
        documents.save(event.plan().value(), new Tally(count(event.plan()) + 1, moment.position()));
        if (event.text().equals(POISON) && !mended) {
            throw new IllegalStateException("This cannot be counted");
        }
    }

    int count(PlanId plan) {
        return documents.find(plan.value()).map(Tally::count).orElse(0);
    }

    void forge(PlanId plan, int count) {
        documents.save(plan.value(), new Tally(count, 0));
    }
}
