package dev.verona.platform.axon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed interface as the catalogue of one kind of event. Its permitted records are stored under the name
 * {@code <value>.<record's simple name>}, as in {@code plan.ObjectiveAdded}, so that a class may move without touching history.
 * The revision is the record's {@link org.axonframework.serialization.Revision}, {@code 1} where it has none.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventNamespace {
    /** The name before the dot: lower case, never changed once an event is stored. */
    String value();
}
