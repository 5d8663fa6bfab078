package dev.verona.plan.domain;

import static dev.verona.plan.domain.PlanFixture.NOW;
import static dev.verona.plan.domain.PlanFixture.ROSA;
import static dev.verona.plan.domain.PlanFixture.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.axon.Serializers;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Function;
import dev.verona.shared.text.TextChange;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    @Test
    void a_plan_goes_on_from_a_snapshot_as_if_it_had_read_every_event() {
        var plan = new AccountPlan();
        PlanFixture.plan()
                .withOutline()
                .withReview()
                .by(TOM, PlanFixture.focus(1, TextChange.insert(0, "Grow")))
                .by(TOM, new PlanEvent.PlanSigned(PlanFixture.PLAN, Function.SALES, 4))
                .by(TOM, PlanFixture.agreed())
                .by(ROSA, PlanFixture.focus(2, TextChange.replace(0, 4, "Thrive")))
                .forEach((actor, event) -> plan.on(event, MetaData.from(MessageMetadata.of(actor)), NOW));

        var snapshots = Serializers.snapshots();
        var stored = snapshots.serialize(plan, byte[].class);
        AccountPlan read = snapshots.deserialize(stored);

        assertThat(read).usingRecursiveComparison().isEqualTo(plan);
    }
}
