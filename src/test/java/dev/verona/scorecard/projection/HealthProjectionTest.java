package dev.verona.scorecard.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.scorecard.domain.PlanFacts;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.PlanHistories;
import dev.verona.testing.TestActors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class HealthProjectionTest {

    private static final MongoConnection MONGO = MongoConnection.inMemory();
    private static final Period PERIOD = PlanHistories.PERIOD;

    private final HealthStore store = new HealthStore(new ReadModels(MONGO));
    private final HealthProjection projection = new HealthProjection(store);
    private final AccountId account = new AccountId("a-" + Ids.random());
    private final PlanId plan = PlanId.of(account, PERIOD);

    @AfterAll
    static void stop() {
        MONGO.close();
    }

    private void tell(PlanEvent event, String at, long sequence) {
        projection.on(event, new Moment(TestActors.TOM, Instant.parse(at), sequence, sequence + 1));
    }

    private void created() {
        tell(
                new PlanEvent.PlanCreated(plan, account, PERIOD, TestActors.TOM.person(), TestActors.ROSA.person()),
                "2026-01-05T08:00:00Z",
                0);
    }

    private void wrote(String words, String at, long sequence) {
        tell(new PlanEvent.TextEdited(plan, FieldRef.focus(), sequence, TextChange.insert(0, words)), at, sequence);
    }

    private List<Integer> focus(@Nullable LocalDate day) {
        return store.plansOf(List.of(account), day).stream()
                .map(PlanFacts::focus)
                .toList();
    }

    @Test
    void a_day_of_the_past_shows_what_was_so_at_its_end() {
        created();
        wrote("ab", "2026-01-07T09:00:00Z", 1);
        wrote("cd", "2026-01-07T23:59:00Z", 2);
        wrote("ef", "2026-02-01T00:00:00Z", 3);

        assertThat(focus(LocalDate.of(2026, 1, 4)))
                .as("before there was a plan")
                .isEmpty();
        assertThat(focus(LocalDate.of(2026, 1, 6))).containsExactly(0);
        assertThat(focus(LocalDate.of(2026, 1, 7))).containsExactly(4);
        assertThat(focus(LocalDate.of(2026, 1, 31))).containsExactly(4);
        assertThat(focus(LocalDate.of(2026, 2, 1))).containsExactly(6);
        assertThat(focus(null)).containsExactly(6);
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        created();
        wrote("ab", "2026-01-07T09:00:00Z", 1);
        wrote("ab", "2026-01-07T09:00:00Z", 1);
        created();
        assertThat(focus(null)).containsExactly(2);
    }
}
