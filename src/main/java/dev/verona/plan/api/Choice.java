package dev.verona.plan.api;

/** One of the answers that a field of {@link Field.Type#CHOICE} takes: a constant of an enum, recorded by its name. */
public interface Choice {

    String name();

    String label();
}
