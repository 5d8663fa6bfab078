package dev.verona.platform.axon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every step from an event's first revision to the one that its class has now, in order and without a gap. */
public final class RevisionSteps {

    private RevisionSteps() {}

    /** The steps below the packages. */
    public static EventUpcaster in(EventTypes types, String... packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RevisionStep.class));
        var found = new ArrayList<RevisionStep>();
        for (var name : packages) {
            for (var definition : scanner.findCandidateComponents(name)) {
                var step = ClassUtils.resolveClassName(
                        Objects.requireNonNull(definition.getBeanClassName()), RevisionSteps.class.getClassLoader());
                found.add((RevisionStep) BeanUtils.instantiateClass(step));
            }
        }
        return of(types, found);
    }

    /** @throws IllegalStateException when a step is missing, is there twice, or leads nowhere */
    static EventUpcaster of(EventTypes types, Collection<? extends RevisionStep> steps) {
        var ordered = steps.stream()
                .sorted(Comparator.comparing(RevisionStep::type).thenComparingInt(RevisionStep::from))
                .toList();
        for (var step : ordered) {
            var event = types.classOf(step.type());
            if (event == null || step.from() < 1 || step.from() >= revision(event)) {
                throw new IllegalStateException(step + " leads to no event that there is");
            }
        }
        types.all().forEach((type, event) -> {
            for (int from = 1; from < revision(event); from++) {
                int wanted = from;
                long there = ordered.stream()
                        .filter(step -> step.type().equals(type) && step.from() == wanted)
                        .count();
                if (there != 1) {
                    throw new IllegalStateException("There must be one upcaster of " + type + " from revision " + from
                            + " to " + (from + 1) + "; there are " + there);
                }
            }
        });
        return new EventUpcasterChain(ordered);
    }

    private static int revision(Class<?> event) {
        return Integer.parseInt(EventTypes.revisionOf(event));
    }
}
