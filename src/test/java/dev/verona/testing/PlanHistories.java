package dev.verona.testing;

import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.axon.EventStreams;
import dev.verona.platform.axon.RecordedEvent;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Plans as people might have written them: made of a seed, so that a law can be tried on many. */
public final class PlanHistories {

    public static final AccountId ACCOUNT = new AccountId("brackenmoor");
    public static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    public static final PlanId PLAN = PlanId.of(ACCOUNT, PERIOD);
    private static final List<Actor> WRITERS = List.of(TestActors.TOM, TestActors.ROSA, TestActors.JUN);
    private static final List<String> WORDS = List.of(
            "heat",
            "dryer",
            "payback",
            "the",
            "of",
            "carbon",
            "Brackenmoor",
            "warm",
            "naïve",
            "e\u0301t\u00e9",
            "🏭",
            "two.");

    /** @param sequence its place in the plan's stream */
    public record Told(PlanEvent event, Actor actor, Instant at, long sequence) {}

    private final Random random;
    private final List<Told> told = new ArrayList<>();
    private final Map<FieldRef, String> texts = new HashMap<>();
    private final Map<FieldRef, Long> revisions = new HashMap<>();
    private final List<ElementId> objectives = new ArrayList<>();
    private final List<ElementId> pieces = new ArrayList<>();
    private final List<ElementId> advice = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-05T08:00:00Z");
    private Actor actor = TestActors.TOM;

    private PlanHistories(long seed) {
        random = new Random(seed);
    }

    /** Histories of a length. */
    public static Arbitrary<List<Told>> ofLength(int fewest, int most) {
        return Arbitraries.longs()
                .flatMap(seed -> Arbitraries.integers().between(fewest, most).map(length -> of(seed, length)));
    }

    public static List<Told> of(long seed, int length) {
        var history = new PlanHistories(seed);
        history.tell(
                new PlanEvent.PlanCreated(PLAN, ACCOUNT, PERIOD, TestActors.TOM.person(), TestActors.ROSA.person()));
        while (history.told.size() < length) {
            history.goOn();
        }
        return List.copyOf(history.told);
    }

    /** The histories' events as a store would give them back. */
    public static EventStreams streams(List<Told> told) {
        return new EventStreams() {
            @Override
            public Stream<RecordedEvent> from(String stream, long first) {
                return stream.equals(PLAN.value())
                        ? told.stream().filter(one -> one.sequence() >= first).map(PlanHistories::recorded)
                        : Stream.empty();
            }

            @Override
            public String readable(RecordedEvent event) {
                return event.payload().toString();
            }
        };
    }

    public static RecordedEvent recorded(Told told) {
        return new RecordedEvent(
                told.sequence(),
                "event-" + told.sequence(),
                "plan." + told.event().getClass().getSimpleName(),
                told.at(),
                told.event(),
                MessageMetadata.of(told.actor()));
    }

    private void tell(PlanEvent event) {
        told.add(new Told(event, actor, now, told.size()));
        now = now.plus(Duration.ofSeconds(random.nextInt(10) == 0 ? 40_000 : 20));
        if (random.nextInt(4) == 0) {
            actor = WRITERS.get(random.nextInt(WRITERS.size()));
        }
    }

    private void goOn() {
        switch (random.nextInt(14)) {
            case 0 -> addObjective();
            case 1 -> request();
            case 2 -> draftAdvice();
            case 3 -> any(objectives, id -> write(new FieldRef(id, Field.OBJECTIVE_STATEMENT)));
            case 4, 5, 6 -> any(pieces, id -> write(new FieldRef(id, Field.VALUE_BENEFIT)));
            case 7 -> any(pieces, this::step);
            case 8 ->
                any(advice, id -> set(new FieldRef(id, Field.PRICE_DISCOUNT), String.valueOf(random.nextInt(20))));
            case 9 ->
                any(
                        objectives,
                        id -> set(new FieldRef(id, Field.OBJECTIVE_TARGET), String.valueOf(random.nextInt(90))));
            case 10 -> any(objectives, this::outAndIn);
            case 11 ->
                tell(new PlanEvent.PlanSigned(
                        PLAN, random.nextBoolean() ? Function.SALES : Function.MARKETING, random.nextInt(told.size())));
            default -> write(FieldRef.focus());
        }
    }

    private void addObjective() {
        var id = new ElementId("objective-" + objectives.size());
        objectives.add(id);
        begin(new FieldRef(id, Field.OBJECTIVE_STATEMENT), "Grow the dryers");
        tell(new PlanEvent.ObjectiveAdded(PLAN, id, ObjectiveKind.MARGIN, "Grow the dryers", "%", null, null, null));
    }

    private void request() {
        var id = new ElementId("piece-" + pieces.size());
        pieces.add(id);
        begin(new FieldRef(id, Field.CONTRIBUTION_TITLE), "A third off the gas bill");
        tell(new PlanEvent.ContributionRequested(
                PLAN,
                id,
                stage(),
                ContributionKind.VALUE_PROPOSITION,
                "A third off the gas bill",
                "",
                new Asked(Function.MARKETING, null),
                LocalDate.of(2026, 3, 20)));
    }

    private void draftAdvice() {
        var id = new ElementId("advice-" + advice.size());
        advice.add(id);
        begin(new FieldRef(id, Field.CONTRIBUTION_TITLE), "Four percent");
        tell(new PlanEvent.ContributionDrafted(
                PLAN, id, stage(), ContributionKind.PRICING_ADVICE, "Four percent", Function.MARKETING, false));
    }

    private void step(ElementId id) {
        tell(
                switch (random.nextInt(5)) {
                    case 0 ->
                        new PlanEvent.ContributionDrafted(
                                PLAN,
                                id,
                                stage(),
                                ContributionKind.VALUE_PROPOSITION,
                                "A third off the gas bill",
                                Function.MARKETING,
                                true);
                    case 1 -> new PlanEvent.ContributionSubmitted(PLAN, id);
                    case 2 -> new PlanEvent.ContributionReturned(PLAN, id, "No evidence");
                    case 3 -> new PlanEvent.ContributionAgreed(PLAN, id, Function.SALES);
                    default -> new PlanEvent.ContributionMoved(PLAN, id, stage(), stage(), null);
                });
    }

    private void outAndIn(ElementId id) {
        tell(new PlanEvent.ElementRemoved(PLAN, id, ElementKind.OBJECTIVE));
        tell(new PlanEvent.ElementRestored(PLAN, id, ElementKind.OBJECTIVE));
    }

    private void set(FieldRef field, String value) {
        tell(new PlanEvent.ValueSet(PLAN, field, "", value));
    }

    private void begin(FieldRef field, String text) {
        texts.put(field, text);
        revisions.put(field, 1L);
    }

    /** Whole words come, and pieces of any length go. */
    private void write(FieldRef field) {
        var text = texts.getOrDefault(field, "");
        int at = text.length() == 0 ? 0 : boundary(text, random.nextInt(text.length() + 1));
        int end = random.nextInt(3) == 0 ? boundary(text, Math.min(text.length(), at + random.nextInt(12))) : at;
        var change = TextChange.replace(at, Math.max(0, end - at), " " + WORDS.get(random.nextInt(WORDS.size())) + " ");
        var revision = revisions.merge(field, 1L, Long::sum);
        texts.put(field, change.apply(text));
        tell(new PlanEvent.TextEdited(PLAN, field, revision, change));
    }

    /** Never between the halves of a character. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private Stage stage() {
        return List.of(Stage.values()).get(random.nextInt(Stage.values().length));
    }

    private void any(List<ElementId> ids, java.util.function.Consumer<ElementId> act) {
        if (ids.isEmpty()) {
            write(FieldRef.focus());
        } else {
            act.accept(ids.get(random.nextInt(ids.size())));
        }
    }
}
