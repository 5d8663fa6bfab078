package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Between an event's first revision and its present one lies a step for each, or Verona does not start. */
class RevisionStepsTest {

    private static final EventTypes TYPES = EventTypes.in("dev.verona.platform.testing");

    private static RevisionStep step(String type, int from) {
        return new RevisionStep(type, from) {
            @Override
            protected void change(ObjectNode payload) {}
        };
    }

    @Test
    void the_steps_are_whole_in_whatever_order_they_are_found() {
        assertThatNoException()
                .isThrownBy(
                        () -> RevisionSteps.of(TYPES, List.of(step("sample.Measured", 2), step("sample.Measured", 1))));
    }

    @Test
    void a_step_that_is_missing_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RevisionSteps.of(TYPES, List.of(step("sample.Measured", 2))))
                .withMessageContaining("sample.Measured from revision 1 to 2");
    }

    @Test
    void of_two_steps_between_the_same_revisions_neither_is_taken() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RevisionSteps.of(
                        TYPES,
                        List.of(step("sample.Measured", 1), step("sample.Measured", 1), step("sample.Measured", 2))))
                .withMessageContaining("there are 2");
    }

    @Test
    void a_step_beyond_the_present_revision_or_of_no_event_leads_nowhere() {
        for (var stray : List.of(step("sample.Noted", 1), step("sample.Forgotten", 1), step("sample.Measured", 0))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> RevisionSteps.of(
                            TYPES, List.of(step("sample.Measured", 1), step("sample.Measured", 2), stray)))
                    .withMessageContaining("leads to no event that there is");
        }
    }
}
