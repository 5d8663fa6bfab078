package dev.verona.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.history.api.Comparison;
import dev.verona.history.api.HistoryQuery;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanCommand.RestoreContent.Restored;
import dev.verona.plan.api.PlanMoment;
import dev.verona.platform.security.Acting;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextDiff;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A law over generated histories, past every screen: what is restored no longer differs, and taken back it is as it was before. */
class RestoreThenCompareTest extends SignedInTest {

    private static final Period HALF = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
    private static final ElementId OBJECTIVE = new ElementId("objective");
    private static final ElementId OFFER = new ElementId("offer");
    private static final List<FieldRef> TEXTS = List.of(
            FieldRef.focus(),
            new FieldRef(OBJECTIVE, Field.OBJECTIVE_STATEMENT),
            new FieldRef(OFFER, Field.VALUE_BENEFIT));
    private static final FieldRef TARGET = new FieldRef(OBJECTIVE, Field.OBJECTIVE_TARGET);
    private static final List<String> WORDS = List.of("heat", "dryer", "naïve", "🏭", "two.", "carbon");
    private static final int EVENTS_BEFORE = 3;
    private static final int STEPS = 24;

    private final AccountId account = AccountId.random();
    private final PlanId plan = PlanId.of(account, HALF);
    private final Map<FieldRef, String> texts = new HashMap<>();
    private final Map<FieldRef, Long> revisions = new HashMap<>();
    private String target = "";
    /** No two steps write the same. */
    private int written;

    @ParameterizedTest(name = "history {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_was_restored_differs_no_longer_and_taken_back_it_is_as_before(long seed) {
        var random = new Random(seed);
        begin();
        for (int i = 0; i < STEPS; i++) {
            step(random);
        }
        int last = EVENTS_BEFORE - 1 + STEPS;
        for (int i = 0; i < 3; i++) {
            var moment = EVENTS_BEFORE - 1 + random.nextInt(STEPS);
            var fields = restorable(since(moment));
            if (fields.isEmpty()) {
                continue;
            }
            as(TestActors.TOM, new PlanCommand.RestoreContent(plan, moment, fields));
            assertThat(restorable(since(moment)))
                    .as("restored as after event " + moment)
                    .isEmpty();
            as(
                    TestActors.TOM,
                    new PlanCommand.RestoreContent(
                            plan, last, fields.stream().map(Restored::reversed).toList()));
            assertThat(restorable(since(last))).as("taken back").isEmpty();
        }
    }

    private void begin() {
        register(account, "Brackenmoor " + Ids.random());
        as(
                TestActors.TOM,
                new PlanCommand.CreatePlan(plan, account, HALF, TestActors.TOM.person(), TestActors.ROSA.person()));
        as(
                TestActors.TOM,
                new PlanCommand.AddObjective(
                        plan, OBJECTIVE, ObjectiveKind.MARGIN, "Grow the dryers", "%", null, null, null));
        as(
                TestActors.ROSA,
                new PlanCommand.DraftContribution(
                        plan, OFFER, Stage.DEFINING_NEEDS, ContributionKind.VALUE_PROPOSITION, "A third off"));
        texts.put(TEXTS.get(1), "Grow the dryers");
        revisions.put(TEXTS.get(1), 1L);
    }

    /** Words come and go at any place; now and then a number changes. Each step is one event. */
    private void step(Random random) {
        var who = random.nextBoolean() ? TestActors.TOM : TestActors.ROSA;
        if (random.nextInt(4) == 0) {
            var next = String.valueOf(random.nextInt(50) + (target.isEmpty() ? 0 : Integer.parseInt(target) + 1));
            as(who, new PlanCommand.SetValue(plan, TARGET, target, next));
            target = next;
            return;
        }
        var field = TEXTS.get(random.nextInt(TEXTS.size()));
        var text = texts.getOrDefault(field, "");
        var words = Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
        var keep = words.isEmpty() ? 0 : 1 + random.nextInt(words.size());
        var next = String.join(" ", words.subList(0, keep)) + " " + WORDS.get(random.nextInt(WORDS.size())) + written++;
        as(who, new PlanCommand.EditText(plan, field, revisions.getOrDefault(field, 0L), TextDiff.between(text, next)));
        texts.put(field, next);
        revisions.merge(field, 1L, Long::sum);
    }

    private Comparison since(long sequence) {
        try {
            return Acting.as(
                    TestActors.TOM,
                    () -> queries.query(
                                    new HistoryQuery.Compare(plan, new PlanMoment.AfterEvent(sequence), PlanMoment.NOW),
                                    Comparison.class)
                            .join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Restored> restorable(Comparison comparison) {
        return comparison.things().stream()
                .flatMap(thing -> thing.restorable().stream()
                        .map(difference -> new Restored(
                                new FieldRef(
                                        Objects.requireNonNull(thing.element()),
                                        Objects.requireNonNull(difference.field())),
                                difference.is(),
                                difference.was())))
                .toList();
    }
}
