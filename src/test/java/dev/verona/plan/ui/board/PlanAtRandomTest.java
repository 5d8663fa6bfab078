package dev.verona.plan.ui.board;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.domain.Contribution;
import dev.verona.plan.domain.PlanShape;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.platform.testing.Chaos;
import dev.verona.shared.Ids;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDocument;
import dev.verona.shell.text.JointTextArea;
import dev.verona.testing.TestActors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three people write, move, submit, agree and take back in one plan at random for a minute, and now and then one of them loses the connection and writes on. */
@Tag(Chaos.TAG)
class PlanAtRandomTest extends BoardTest {

    private static final Field WORDS = Field.LEAD_FIT;
    /** Nobody's words have characters from here on but those that are written at random. */
    private static final int FIRST = 0x4E00;

    private static final long SEED = 20_261_124;
    private static final List<Actor> PEOPLE = List.of(TestActors.TOM, TestActors.ROSA, TestActors.JUN);

    /** How long they work at least. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** How often the open screen takes in what it is told. */
    private static final Duration SIGHT = Duration.ofMillis(100);

    /** So many changes are made without a connection, with up to so many milliseconds between two. */
    private static final int ALONE = 6;

    private static final int AWAY_MILLIS = 40;
    private static final int HERE_MILLIS = 20;

    /** Each inserted character is one of its own, so that it is known what became of it. */
    private final AtomicInteger nextCharacter = new AtomicInteger(FIRST);

    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger tried = new AtomicInteger();
    private final List<ElementId> contributions = new ArrayList<>();

    @Autowired
    private EventStore store;

    @Test
    void in_the_end_every_screen_is_the_fold_of_the_events_and_no_acknowledged_character_is_missing_without_a_name()
            throws Exception {
        long begun = System.nanoTime();
        var plan = newPlan();
        as(TestActors.TOM, new PlanCommand.AddTeamMember(plan, TestActors.JUN.person(), TeamRole.MEMBER));
        for (var title : List.of("Lead one", "Lead two", "Lead three")) {
            contributions.add(inReview(plan, title));
        }
        // Tom's screen is open all the while, with one of the contributions beside the board.
        var board = open(TestActors.TOM, plan);
        board.open(contributions.getFirst());
        int rounds = Chaos.rounds(40, 3_000);
        try (var people = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var working = new ArrayList<Future<?>>();
            for (var actor : PEOPLE) {
                var person = new Somebody(actor, plan, new Random(SEED + working.size()));
                working.add(people.submit(() -> person.work(rounds, begun + MINUTE.toNanos())));
            }
            while (!working.stream().allMatch(Future::isDone)) {
                eventually(() -> true);
                Thread.sleep(SIGHT);
            }
            for (var one : working) {
                one.get();
            }
        }

        var fold = new Fold(store.readEvents(plan.value(), 0).asStream().toList());
        shows(fold, contributions.getFirst());
        for (var actor : PEOPLE) {
            for (var contribution : contributions) {
                open(actor, plan).open(contribution);
                shows(fold, contribution);
            }
            UI.getCurrent().navigate(PlanNavigation.path(plan));
            eventually(
                    () -> find(JointTextArea.class).single().document().text().equals(fold.text(FieldRef.focus())));
        }
        assertThat(plan(plan).contributions())
                .extracting(PlanView.Card::id, PlanView.Card::state)
                .containsExactlyElementsOf(fold.shape().contributions().all().stream()
                        .map(each -> tuple(each.id(), each.state()))
                        .toList());

        var present = fold.characters();
        var lost = acknowledged.stream()
                .filter(one -> !present.contains(one) && !fold.deletedBy.containsKey(one))
                .count();
        assertThat(fold.deletedBy.values())
                .isSubsetOf(TestActors.TOM.name(), TestActors.ROSA.name(), TestActors.JUN.name());
        var found = acknowledged.size() - lost;
        new Chaos.Tally(
                        "characters of three people in one plan at random",
                        rounds,
                        tried.get(),
                        acknowledged.size(),
                        found,
                        lost,
                        fold.doubled,
                        Duration.ofNanos(System.nanoTime() - begun))
                .check();
    }

    /** The board on the screen, and the contribution that is open beside it. */
    private void shows(Fold fold, ElementId contribution) {
        for (var stage : Stage.values()) {
            eventually(() -> drawnAt(stage).equals(fold.at(stage)));
        }
        eventually(() -> find(JointTextArea.class, find(ContributionPanel.class).single()).all().stream()
                .filter(text -> WORDS.label().equals(text.field().getLabel()))
                .allMatch(text -> text.document().text().equals(fold.text(new FieldRef(contribution, WORDS)))));
    }

    /** Somebody who does one thing after another. */
    private final class Somebody {

        private final Actor actor;
        private final PlanId plan;
        private final Random random;

        Somebody(Actor actor, PlanId plan, Random random) {
            this.actor = actor;
            this.plan = plan;
            this.random = random;
        }

        /** @param until by {@link System#nanoTime}; so many rounds at least are gone all the same */
        void work(int rounds, long until) {
            for (int i = 0; i < rounds || System.nanoTime() < until; i++) {
                var contribution = contributions.get(random.nextInt(contributions.size()));
                switch (random.nextInt(10)) {
                    case 0 -> attempt(new PlanCommand.MoveContribution(plan, contribution, any(Stage.values()), null));
                    case 1 -> attempt(new PlanCommand.SubmitForReview(plan, contribution));
                    case 2 -> attempt(new PlanCommand.AgreeContribution(plan, contribution));
                    case 3 ->
                        attempt(new PlanCommand.TakeBackStep(plan, contribution, any(ContributionState.values())));
                    case 4 -> write(FieldRef.focus());
                    case 5 -> writeAlone(new FieldRef(contribution, WORDS));
                    default -> write(new FieldRef(contribution, WORDS));
                }
                pause(HERE_MILLIS);
            }
        }

        private void write(FieldRef field) {
            var seen = seen(field);
            var inserted = new ArrayList<Integer>();
            var change = change(seen.text(), inserted);
            send(edit(field, seen, change), change.apply(seen.text()), inserted);
        }

        /**
         * Without a connection: goes on from what was seen before it was lost, while the others write, and sends all of it as one when it is back. Whether
         * it was recorded is not heard either, so it is sent once more, under the same id.
         */
        private void writeAlone(FieldRef field) {
            var seen = seen(field);
            var text = seen.text();
            var all = TextChange.NOTHING;
            var inserted = new ArrayList<Integer>();
            for (int i = 0; i < ALONE; i++) {
                var change = change(text, inserted);
                text = change.apply(text);
                all = all.compose(change);
                pause(AWAY_MILLIS);
            }
            var edit = edit(field, seen, all);
            var id = Ids.random();
            attempt(MessageMetadata.under(id, false, edit));
            send(MessageMetadata.under(id, true, edit), text, inserted);
        }

        private PlanView.Prose seen(FieldRef field) {
            return field.equals(FieldRef.focus())
                    ? plan(plan).focus()
                    : contribution(plan, field.element()).prose(WORDS);
        }

        private PlanCommand edit(FieldRef field, PlanView.Prose seen, TextChange change) {
            return new PlanCommand.EditText(plan, field, seen.revision(), change, seen.text());
        }

        private void send(Object command, String text, List<Integer> inserted) {
            tried.addAndGet(inserted.size());
            if (attempt(command)) {
                // What was deleted before it was sent was never anywhere.
                inserted.stream().filter(one -> text.indexOf(one) >= 0).forEach(acknowledged::add);
            }
        }

        private void pause(int most) {
            try {
                Thread.sleep(random.nextInt(most));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private TextChange change(String text, List<Integer> inserted) {
            if (text.length() > 30 && random.nextInt(3) == 0) {
                var at = random.nextInt(text.length() - 3);
                return TextChange.delete(at, 1 + random.nextInt(3));
            }
            var one = nextCharacter.getAndIncrement();
            inserted.add(one);
            return TextChange.insert(random.nextInt(text.length() + 1), Character.toString(one));
        }

        /** A rule that says no is an answer too. */
        private boolean attempt(Object command) {
            try {
                Acting.as(actor, () -> {
                    commands.sendAndWait(command);
                });
                return true;
            } catch (RuntimeException e) {
                if (e instanceof Rejection || e.getCause() instanceof Rejection) {
                    return false;
                }
                throw e;
            }
        }

        private <T> T any(T[] all) {
            return Arrays.asList(all).get(random.nextInt(all.length));
        }
    }

    /** What the events say, one after the other. */
    private static final class Fold {

        private final Map<FieldRef, TextDocument> texts = new HashMap<>();
        private final Map<Integer, String> deletedBy = new HashMap<>();
        private @Nullable PlanShape shape;
        private long doubled;

        Fold(List<? extends DomainEventMessage<?>> events) {
            for (var message : events) {
                var event = (PlanEvent) message.getPayload();
                var actor = MessageMetadata.actor(message.getMetaData()).orElseThrow();
                shape = event instanceof PlanEvent.PlanCreated created
                        ? PlanShape.of(created)
                        : shape().after(event, actor, message.getTimestamp());
                if (event instanceof PlanEvent.TextEdited edited) {
                    take(edited, actor);
                }
            }
            doubled = texts.values().stream()
                    .map(document ->
                            document.text().chars().filter(one -> one >= FIRST).toArray())
                    .mapToLong(characters -> characters.length
                            - Arrays.stream(characters).distinct().count())
                    .sum();
        }

        private void take(PlanEvent.TextEdited edited, Actor actor) {
            var before = texts.getOrDefault(edited.field(), TextDocument.EMPTY);
            int at = 0;
            for (var span : edited.change().spans()) {
                if (span instanceof TextChange.Span.Delete) {
                    before.text()
                            .substring(at, at + span.length())
                            .codePoints()
                            .forEach(one -> deletedBy.put(one, actor.name()));
                }
                at += span instanceof TextChange.Span.Insert ? 0 : span.length();
            }
            var after = before.after(edited.change());
            assertThat(after.revision()).isEqualTo(edited.revision());
            texts.put(edited.field(), after);
        }

        PlanShape shape() {
            return requireNonNull(shape);
        }

        String text(FieldRef field) {
            return texts.getOrDefault(field, TextDocument.EMPTY).text();
        }

        List<ElementId> at(Stage stage) {
            return shape().contributions().all().stream()
                    .filter(each -> each.stage() == stage && each.state() != ContributionState.RETIRED)
                    .map(Contribution::id)
                    .toList();
        }

        Set<Integer> characters() {
            var all = new HashSet<Integer>();
            texts.values().forEach(document -> document.text().codePoints().forEach(all::add));
            return all;
        }
    }
}
