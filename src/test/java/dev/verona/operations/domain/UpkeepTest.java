package dev.verona.operations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.operations.api.OperationsCommand.BackUp;
import dev.verona.operations.api.OperationsCommand.Discard;
import dev.verona.operations.api.OperationsCommand.NoteBackup;
import dev.verona.operations.api.OperationsCommand.NoteFailedBackup;
import dev.verona.operations.api.OperationsCommand.Rebuild;
import dev.verona.operations.api.OperationsCommand.Retry;
import dev.verona.operations.api.OperationsEvent.BackupBegun;
import dev.verona.operations.api.OperationsEvent.BackupFailed;
import dev.verona.operations.api.OperationsEvent.BackupMade;
import dev.verona.operations.api.OperationsEvent.RebuildBegun;
import dev.verona.operations.api.OperationsEvent.SetAsideDiscarded;
import dev.verona.operations.api.OperationsEvent.SetAsideRetried;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpkeepTest {

    private static final BackupMade MADE = new BackupMade("/srv/verona/data/backups/one", 40_210, 31_457_280);

    private final Recorder machinery = new Recorder();
    private AggregateTestFixture<Upkeep> fixture = new AggregateTestFixture<>(Upkeep.class);

    /** There is one event set aside, at 7, and one that waits behind it, at 9. */
    private static final class Recorder implements Machinery {
        final List<String> done = new ArrayList<>();
        boolean backup = true;

        @Override
        public void mustBeRebuildable(String readModel) {
            if (!readModel.equals("plan")) {
                throw new NotFound("There is no read model named " + readModel + ".");
            }
        }

        @Override
        public void rebuild(String readModel) {
            done.add("rebuild " + readModel);
        }

        @Override
        public Retried retry(String readModel, String stream) {
            done.add("retry " + stream);
            return new Retried(2, 0);
        }

        @Override
        public SetAsideEvent find(String readModel, long position) {
            return switch ((int) position) {
                case 7 -> new SetAsideEvent("oakmere", "plan.ContributionMoved", "There is no such contribution");
                case 9 -> new SetAsideEvent("oakmere", "plan.ContributionAgreed", "");
                default -> throw new NotFound("This event is not set aside any more.");
            };
        }

        @Override
        public void discard(String readModel, long position) {
            done.add("discard " + position);
        }

        @Override
        public void mustAllowBackup() {
            if (!backup) {
                throw new NotAllowed("Only a store in a file is copied here.");
            }
        }

        @Override
        public void backUp() {
            done.add("backup");
        }
    }

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Upkeep.class);
        fixture.registerInjectableResource(machinery);
    }

    @Test
    void a_rebuild_is_recorded_and_begun() {
        fixture.givenNoPriorActivity().when(new Rebuild("plan")).expectEvents(new RebuildBegun("plan"));
        assertThat(machinery.done).containsExactly("rebuild plan");
    }

    @Test
    void what_cannot_be_rebuilt_is_refused_and_nothing_is_recorded() {
        fixture.givenNoPriorActivity()
                .when(new Rebuild("nothing"))
                .expectException(NotFound.class)
                .expectNoEvents();
        assertThat(machinery.done).isEmpty();
    }

    @Test
    void what_came_of_trying_again_is_recorded() {
        fixture.given(new RebuildBegun("plan"))
                .when(new Retry("plan", "oakmere"))
                .expectEvents(new SetAsideRetried("plan", "oakmere", 2, 0));
        assertThat(machinery.done).containsExactly("retry oakmere");
    }

    @Test
    void a_discarded_event_is_recorded_with_its_reason_before_it_is_left_out() {
        fixture.givenNoPriorActivity()
                .when(new Discard("plan", 7))
                .expectEvents(new SetAsideDiscarded(
                        "plan", "oakmere", 7, "plan.ContributionMoved", "There is no such contribution"));
        assertThat(machinery.done).containsExactly("discard 7");
    }

    @Test
    void an_event_that_only_waits_is_not_discarded() {
        fixture.givenNoPriorActivity()
                .when(new Discard("plan", 9))
                .expectException(WaitsOnly.class)
                .expectNoEvents();
        assertThat(machinery.done).isEmpty();
    }

    @Test
    void an_event_that_is_in_by_now_is_not_discarded() {
        fixture.givenNoPriorActivity()
                .when(new Discard("plan", 8))
                .expectException(NotFound.class)
                .expectNoEvents();
    }

    @Test
    void a_backup_is_recorded_and_begun() {
        fixture.givenNoPriorActivity().when(new BackUp()).expectEvents(new BackupBegun());
        assertThat(machinery.done).containsExactly("backup");
    }

    @Test
    void what_came_of_a_backup_is_recorded() {
        fixture.given(new BackupBegun())
                .when(new NoteBackup(MADE.folder(), MADE.position(), MADE.bytes()))
                .expectEvents(MADE);
        prepare();
        fixture.given(new BackupBegun())
                .when(new NoteFailedBackup("No space left"))
                .expectEvents(new BackupFailed("No space left"));
    }

    @Test
    void a_backup_that_cannot_be_made_is_neither_recorded_nor_begun() {
        machinery.backup = false;
        fixture.givenNoPriorActivity()
                .when(new BackUp())
                .expectException(NotAllowed.class)
                .expectNoEvents();
        assertThat(machinery.done).isEmpty();
    }
}
