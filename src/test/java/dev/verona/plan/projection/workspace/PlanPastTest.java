package dev.verona.plan.projection.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanQuery;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Batch;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import dev.verona.testing.PlanHistories;
import dev.verona.testing.PlanHistories.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

class PlanPastTest {

    private static final MongoConnection MONGO = MongoConnection.inMemory();

    private final ReadModels models = new ReadModels(MONGO);
    private final CheckpointStore store = new CheckpointStore(models);

    @AfterContainer
    static void close() {
        MONGO.close();
    }

    @Provide
    Arbitrary<List<Told>> histories() {
        return PlanHistories.ofLength(2, 160);
    }

    /** The plan as the workspace keeps it while its events come in one by one. */
    private static final class Live {
        private @Nullable PlanPage page;
        private final Map<ElementId, ContributionPage> contributions = new HashMap<>();

        void take(Told told) {
            var moment = new Moment(told.actor(), told.at(), told.sequence(), -1);
            var now = page;
            if (now == null) {
                page = PlanPage.of((PlanEvent.PlanCreated) told.event(), moment);
                return;
            }
            var contribution = ContributionPage.subject(told.event())
                    .map(id -> contributions
                            .getOrDefault(id, ContributionPage.begun(PlanHistories.PLAN, id))
                            .after(told.event(), moment))
                    .orElse(null);
            if (contribution != null) {
                contributions.put(contribution.id(), contribution);
            }
            page = now.after(told.event(), moment, contribution);
        }
    }

    private PlanPast past(List<Told> history) {
        return new PlanPast(PlanHistories.streams(history), store);
    }

    private PlanPast withCheckpoints(List<Told> history) {
        var past = past(history);
        forget();
        var projection = new CheckpointProjection(past);
        history.forEach(told -> projection.on(told.event(), told.sequence()));
        return past;
    }

    private void forget() {
        models.of(CheckpointProjection.GROUP).clear();
    }

    @Property(tries = 12)
    void the_plan_as_of_each_event_is_the_fold_of_the_events_up_to_it(@ForAll("histories") List<Told> history) {
        var past = withCheckpoints(history);
        var live = new Live();
        for (var told : history) {
            live.take(told);
            var standing = past.at(PlanHistories.PLAN, new PlanMoment.AfterEvent(told.sequence()));
            assertThat(standing.page()).isEqualTo(live.page);
            assertThat(standing.contributions()).containsExactlyInAnyOrderElementsOf(live.contributions.values());
            live.contributions.forEach(
                    (id, page) -> assertThat(standing.contribution(id)).isEqualTo(page));
        }
    }

    @Property(tries = 12)
    void by_the_clock_it_is_what_was_recorded_by_then(@ForAll("histories") List<Told> history) {
        var past = withCheckpoints(history);
        for (var told : history) {
            var standing =
                    past.at(PlanHistories.PLAN, new PlanMoment.AtTime(told.at().plusSeconds(19)));
            assertThat(standing.page().sequence()).isEqualTo(told.sequence());
        }
        assertThatThrownBy(() -> past.at(
                        PlanHistories.PLAN,
                        new PlanMoment.AtTime(history.getFirst().at().minusMillis(1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("did not exist yet");
    }

    @Property(tries = 6)
    void checkpoints_that_are_made_anew_are_the_same_and_without_any_the_past_is_too(
            @ForAll("histories") List<Told> history) {
        var past = withCheckpoints(history);
        var last = new PlanMoment.AfterEvent(history.size() - 2L);
        var live = past.at(PlanHistories.PLAN, last).page();
        var kept = store.index(PlanHistories.PLAN);
        withCheckpoints(history);
        assertThat(store.index(PlanHistories.PLAN)).isEqualTo(kept);
        assertThat(past.at(PlanHistories.PLAN, last).page()).isEqualTo(live);
        forget();
        assertThat(past.at(PlanHistories.PLAN, last).page()).isEqualTo(live);
        assertThat(past.at(PlanHistories.PLAN, PlanMoment.NOW).page().sequence())
                .isEqualTo(history.size() - 1L);
    }

    @Property(tries = 2)
    void while_checkpoints_are_made_anew_the_past_is_read_from_the_former_ones(
            @ForAll("histories") List<Told> history) {
        var past = withCheckpoints(history);
        var model = models.of(CheckpointProjection.GROUP);
        var kept = store.index(PlanHistories.PLAN);
        var former = kept.latest().size();
        int next = model.live() + 1;
        model.prepare(next);
        var projection = new CheckpointProjection(past);
        var work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("events"));
        var batch = Batch.of(work, MONGO, model, next);
        history.forEach(told -> {
            projection.on(told.event(), told.sequence());
            batch.keep();
        });
        assertThat(store.index(PlanHistories.PLAN)).as("what is made anew").isEqualTo(kept);
        batch.write(writes -> {});
        work.rollback();

        forget();
        assertThat(store.index(PlanHistories.PLAN).latest())
                .as("what is shown is another generation")
                .isEmpty();
        model.show(next);
        assertThat(store.index(PlanHistories.PLAN)).as("after the swap").isEqualTo(kept);
        for (long number = 1; number <= former; number++) {
            assertThat(store.checkpoint(PlanHistories.PLAN, number)).isPresent();
        }
        model.dropBefore(next);
        var last = past.at(PlanHistories.PLAN, PlanMoment.NOW);
        assertThat(last.page().sequence()).isEqualTo(history.size() - 1L);
    }

    @Property(tries = 1)
    void a_plan_that_never_was_has_no_past() {
        assertThatThrownBy(() -> past(List.of()).at(new PlanId("nowhere"), PlanMoment.NOW))
                .isInstanceOf(NotFound.class);
    }

    @Property(tries = 3)
    void nothing_may_be_done_in_the_past_and_what_came_later_is_not_there(@ForAll("histories") List<Told> history) {
        var past = withCheckpoints(history);
        var queries = new PastQueries(past, Workspace.accounts(), Workspace.people());
        var all = queries.handle(new PlanQuery.FindWholePlanAsOf(PlanHistories.PLAN, PlanMoment.NOW));
        assertThat(all.plan().accountName()).isEqualTo("Brackenmoor Dairies");
        assertThat(all.contributions().values())
                .allSatisfy(view -> assertThat(view.may()).isEmpty());
        for (var id : all.contributions().keySet()) {
            assertThat(queries.handle(new PlanQuery.FindContributionAsOf(PlanHistories.PLAN, id, PlanMoment.NOW)))
                    .isEqualTo(all.contributions().get(id));
            assertThatThrownBy(() -> queries.handle(
                            new PlanQuery.FindContributionAsOf(PlanHistories.PLAN, id, new PlanMoment.AfterEvent(0))))
                    .isInstanceOf(NotFound.class);
        }
        var opened = queries.handle(new PlanQuery.FindPlanAsOf(PlanHistories.PLAN, new PlanMoment.AfterEvent(0)));
        assertThat(opened.plan().objectives()).isEmpty();
        assertThat(opened.plan().contributions()).isEmpty();
    }
}
