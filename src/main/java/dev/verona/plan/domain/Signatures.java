package dev.verona.plan.domain;

import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.PlanSigned;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Each function's latest signature. */
public record Signatures(List<Signature> latest) {

    public static final Signatures NONE = new Signatures(List.of());

    /** @param revision the plan's material revision under which it stands */
    public record Signature(Function function, PersonRef by, Instant at, long revision) {}

    public Signatures {
        latest = List.copyOf(latest);
    }

    public Optional<Signature> of(Function function) {
        return latest.stream().filter(s -> s.function() == function).findFirst();
    }

    /** How many stand under that revision. */
    public long standingAt(long revision) {
        return latest.stream().filter(s -> s.revision() == revision).count();
    }

    /** The revision of the older signature; empty while nobody has signed. */
    public OptionalLong oldestRevision() {
        return latest.stream().mapToLong(Signature::revision).min();
    }

    Signatures after(PlanEvent event, Actor actor, Instant at) {
        if (!(event instanceof PlanSigned signed)) {
            return this;
        }
        var signature = new Signature(
                signed.function(),
                new PersonRef(actor.person(), actor.name(), actor.function()),
                at,
                signed.revision());
        return new Signatures(Stream.concat(
                        latest.stream().filter(s -> s.function() != signed.function()), Stream.of(signature))
                .toList());
    }
}
