package dev.verona.handoff.projection.leads;

import dev.verona.handoff.api.DefinitionEvent;
import dev.verona.handoff.api.DefinitionView.State;
import dev.verona.handoff.api.Terms;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a qualified lead is, as its last event left it.
 *
 * @param sequence of that event, -1 before the first
 * @param versions the first one first
 */
record StoredDefinition(long sequence, List<Version> versions) {

    static final StoredDefinition NONE = new StoredDefinition(-1, List.of());

    StoredDefinition {
        versions = List.copyOf(versions);
    }

    record Version(
            int number,
            State state,
            Terms terms,
            PersonId by,
            Instant at,
            List<Agreement> agreed,
            @Nullable Instant decided,
            String reason) {

        Version {
            agreed = List.copyOf(agreed);
        }

        Version agreed(Agreement more) {
            var all = new ArrayList<>(agreed);
            all.add(more);
            return new Version(number, state, terms, by, at, all, decided, reason);
        }

        Version in(State now, @Nullable Instant when, String why) {
            return new Version(number, now, terms, by, at, agreed, when, why);
        }
    }

    record Agreement(Function function, PersonId by, Instant at) {}

    Optional<Version> inForce() {
        return in(State.IN_FORCE);
    }

    Optional<Version> discussed() {
        return in(State.PROPOSED);
    }

    private Optional<Version> in(State state) {
        return versions.stream().filter(version -> version.state() == state).findFirst();
    }

    /** After an event that is not in yet. */
    StoredDefinition after(DefinitionEvent event, Moment moment) {
        var by = moment.actor().person();
        var at = moment.at();
        return switch (event) {
            case DefinitionEvent.DefinitionProposed e -> {
                var more = new ArrayList<>(versions);
                more.add(new Version(e.version(), State.PROPOSED, e.terms(), by, at, List.of(), null, ""));
                yield new StoredDefinition(moment.sequence(), more);
            }
            case DefinitionEvent.DefinitionAgreed e ->
                with(moment, e.version(), it -> it.agreed(new Agreement(e.function(), by, at)));
            case DefinitionEvent.DefinitionTookEffect e ->
                new StoredDefinition(
                                sequence,
                                versions.stream()
                                        .map(it -> it.state() == State.IN_FORCE
                                                ? it.in(State.REPLACED, it.decided(), "")
                                                : it)
                                        .toList())
                        .with(moment, e.version(), it -> it.in(State.IN_FORCE, at, ""));
            case DefinitionEvent.DefinitionDeclined e ->
                with(moment, e.version(), it -> it.in(State.DECLINED, at, e.reason()));
        };
    }

    private StoredDefinition with(Moment moment, int number, UnaryOperator<Version> change) {
        return new StoredDefinition(
                moment.sequence(),
                versions.stream()
                        .map(version -> version.number() == number ? change.apply(version) : version)
                        .toList());
    }
}
