package dev.verona.platform.axon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The logical name of every event: {@code plan.ObjectiveAdded} for the record {@code ObjectiveAdded} that a sealed interface marked
 * {@code @EventNamespace("plan")} permits.
 */
public final class EventTypes {

    private static final String FIRST_REVISION = "1";

    private final SortedMap<String, Class<?>> classes = new TreeMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    private EventTypes(Set<Class<?>> catalogues) {
        for (var catalogue : catalogues) {
            var namespace = Objects.requireNonNull(catalogue.getAnnotation(EventNamespace.class))
                    .value();
            permitted(catalogue).forEach(event -> add(namespace + "." + event.getSimpleName(), event));
        }
    }

    /** Every catalogue below the packages. */
    public static EventTypes in(String... packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isInterface();
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventNamespace.class, false));
        var found = new java.util.LinkedHashSet<Class<?>>();
        for (var name : packages) {
            scanner.findCandidateComponents(name).stream()
                    .map(definition -> Objects.requireNonNull(definition.getBeanClassName()))
                    .sorted()
                    .forEach(className ->
                            found.add(ClassUtils.resolveClassName(className, EventTypes.class.getClassLoader())));
        }
        return new EventTypes(found);
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::permitted);
        }
        if (type.isRecord()) {
            return Stream.of(type);
        }
        throw new IllegalStateException(
                type.getName() + " is an event: make it a record, its catalogue a sealed interface");
    }

    private void add(String name, Class<?> event) {
        var other = classes.put(name, event);
        if (other != null) {
            throw new IllegalStateException(
                    "Two events are named " + name + ": " + other.getName() + " and " + event.getName());
        }
        names.put(event, name);
    }

    /** Every event by its logical name. */
    public SortedMap<String, Class<?>> all() {
        return new TreeMap<>(classes);
    }

    public @Nullable Class<?> classOf(String name) {
        return classes.get(name);
    }

    public @Nullable String nameOf(Class<?> event) {
        return names.get(event);
    }

    /** The record's {@link Revision}, a whole number; {@code 1} where it has none. */
    public static String revisionOf(Class<?> event) {
        var revision = event.getAnnotation(Revision.class);
        return revision == null ? FIRST_REVISION : revision.value();
    }
}
