package dev.verona.plan.domain;

import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanEvent.AssetTaken;
import dev.verona.plan.api.PlanEvent.AssetTakenBack;
import dev.verona.plan.api.PlanEvent.FeedbackGiven;
import dev.verona.plan.api.Usefulness;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which contributions are made from something in the library, and what Sales said of it. */
public record Sources(List<Source> all) {

    public static final Sources NONE = new Sources(List.of());

    public Sources {
        all = List.copyOf(all);
    }

    /**
     * @param asset null once it was taken back
     * @param before what the contribution was made from until then, null for nothing: what can be taken up again
     * @param feedback the latest of each person, the oldest first
     */
    public record Source(
            ElementId contribution,
            @Nullable AssetRef asset,
            @Nullable AssetRef before,
            List<Feedback> feedback) {

        public Source {
            feedback = List.copyOf(feedback);
        }
    }

    public record Feedback(PersonId by, Instant at, AssetRef asset, Usefulness usefulness, String why) {}

    public Optional<Source> find(ElementId contribution) {
        return all.stream()
                .filter(source -> source.contribution().equals(contribution))
                .findFirst();
    }

    public @Nullable AssetRef assetOf(ElementId contribution) {
        return find(contribution).map(Source::asset).orElse(null);
    }

    Sources after(PlanEvent event, Actor actor, Instant at) {
        return switch (event) {
            case AssetTaken e -> with(new Source(e.contribution(), e.asset(), e.was(), feedback(e.contribution())));
            case AssetTakenBack e -> with(new Source(e.contribution(), e.again(), null, feedback(e.contribution())));
            case FeedbackGiven e -> {
                var before = find(e.contribution());
                var said = new Feedback(actor.person(), at, e.asset(), e.usefulness(), e.why());
                yield with(new Source(
                        e.contribution(),
                        before.map(Source::asset).orElse(e.asset()),
                        before.map(Source::before).orElse(null),
                        Stream.concat(
                                        feedback(e.contribution()).stream()
                                                .filter(one -> !one.by().equals(said.by())),
                                        Stream.of(said))
                                .toList()));
            }
            default -> this;
        };
    }

    private List<Feedback> feedback(ElementId contribution) {
        return find(contribution).map(Source::feedback).orElse(List.of());
    }

    private Sources with(Source source) {
        var next = new ArrayList<>(all);
        next.removeIf(one -> one.contribution().equals(source.contribution()));
        next.add(source);
        return new Sources(next);
    }
}
