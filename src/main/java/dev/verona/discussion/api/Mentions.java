package dev.verona.discussion.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import java.util.List;
import java.util.stream.Stream;

/** Who is called in by a comment: people who may open the plan, and the plan's people of a function. */
public record Mentions(List<Mentioned> people, List<Function> functions) {

    public static final Mentions NONE = new Mentions(List.of(), List.of());

    /** @param name as it is written in the comment, after the {@code @} */
    public record Mentioned(PersonId person, String name) {}

    public Mentions {
        people = List.copyOf(people);
        functions = List.copyOf(functions);
    }

    /** As they are written, after the {@code @}. */
    public List<String> names() {
        return Stream.concat(
                        people.stream().map(Mentioned::name), functions.stream().map(Function::label))
                .toList();
    }
}
