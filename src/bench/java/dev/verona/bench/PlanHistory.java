package dev.verona.bench;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** The life of a plan in two people's hands: contributions, then words that are written and written over in them. */
final class PlanHistory {

    static final Actor SELLER =
            new Actor(new PersonId("bench-seller"), "Tom Adeyemi", Function.SALES, Set.of(Role.SALES));
    static final Actor MARKETER =
            new Actor(new PersonId("bench-marketer"), "Rosa Klein", Function.MARKETING, Set.of(Role.MARKETING));

    /** The type that Axon gives to the plan's events. */
    private static final String AGGREGATE = "AccountPlan";

    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<ContributionKind> KINDS = List.of(ContributionKind.values());
    private static final Period HALF = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final String WORDS = "the dryers of plant two lose a third of their heat to the roof ";
    private static final int LONGEST = 600;

    private final PlanId plan;
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private final List<ElementId> contributions = new ArrayList<>();
    private final Map<ElementId, Integer> lengths = new HashMap<>();
    private final Map<ElementId, Long> revisions = new HashMap<>();

    private PlanHistory(PlanId plan) {
        this.plan = plan;
    }

    /** So many events of a plan, the first of them its contributions. */
    static List<DomainEventMessage<?>> of(PlanId plan, int contributions, int events) {
        var history = new PlanHistory(plan);
        history.add(new PlanEvent.PlanCreated(
                plan, new AccountId("bench-account"), HALF, SELLER.person(), MARKETER.person()));
        for (int i = 0; i < contributions; i++) {
            history.draft(i);
        }
        while (history.events.size() < events) {
            history.write(history.contributions.get(history.events.size() % contributions));
        }
        return history.events;
    }

    private void draft(int number) {
        var id = new ElementId("c" + number);
        contributions.add(id);
        add(new PlanEvent.ContributionDrafted(
                plan,
                id,
                STAGES.get(number % STAGES.size()),
                KINDS.get(number % KINDS.size()),
                "Contribution " + number,
                number % 2 == 0 ? Function.MARKETING : Function.SALES,
                false));
    }

    private void write(ElementId element) {
        int length = lengths.getOrDefault(element, 0);
        var change = length < LONGEST
                ? TextChange.insert(length, WORDS)
                : TextChange.builder()
                        .delete(WORDS.length())
                        .keep(length - WORDS.length())
                        .insert(WORDS)
                        .build();
        lengths.merge(element, change.growth(), Integer::sum);
        add(new PlanEvent.TextEdited(
                plan,
                new FieldRef(element, Field.CONTRIBUTION_BRIEF),
                revisions.merge(element, 1L, Long::sum),
                change));
    }

    private void add(PlanEvent event) {
        int sequence = events.size();
        var metadata = new HashMap<String, Object>(MessageMetadata.of(sequence % 2 == 0 ? SELLER : MARKETER));
        metadata.put(MessageMetadata.CORRELATION_ID, "bench-" + sequence);
        events.add(new GenericDomainEventMessage<>(
                AGGREGATE,
                plan.value(),
                sequence,
                event,
                metadata,
                IdentifierFactory.getInstance().generateIdentifier(),
                START.plusSeconds(sequence * 60L)));
    }
}
