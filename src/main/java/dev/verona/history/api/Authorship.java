package dev.verona.history.api;

import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.FieldRef;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;

/**
 * Who wrote what of one text, and what was once in it.
 *
 * @param title what the element is called; empty for the plan itself
 * @param passages from the first character to the last, each character in one of them
 * @param removed what others' words or older ones of the same person were taken out, latest first
 */
public record Authorship(
        FieldRef field, ElementKind kind, String title, List<Passage> passages, List<Removal> removed) {

    public Authorship {
        passages = List.copyOf(passages);
        removed = List.copyOf(removed);
    }

    /** @param at when the sitting began in which it was written */
    public record Author(PersonRef person, Instant at) {}

    public record Passage(Author author, String text) {}

    /** @param at when the sitting began in which it was taken out */
    public record Removal(String text, Author author, PersonRef by, Instant at) {}
}
