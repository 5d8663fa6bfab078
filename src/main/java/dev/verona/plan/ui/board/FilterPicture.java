package dev.verona.plan.ui.board;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The choices by which the board is filtered, as the browser draws them: by kind, function, state and person, and by whom it waits for.
 *
 * @param name of the parameter, as in {@link BoardFilter#parameters}
 * @param any what stands there when nothing is chosen
 */
record FilterPicture(String name, String label, String any, List<Choice> choices) {

    /** @param value as in {@link BoardFilter#parameters} */
    record Choice(String value, String label) {}

    static List<FilterPicture> of(PlanScreen screen) {
        return List.of(
                new FilterPicture(
                        BoardFilter.KIND,
                        "Kind",
                        "Every kind",
                        choices(ContributionKind.values(), ContributionKind::label)),
                new FilterPicture(
                        BoardFilter.FROM,
                        "From",
                        "Both functions",
                        choices(new Function[] {Function.MARKETING, Function.SALES}, Function::label)),
                new FilterPicture(
                        BoardFilter.STATE,
                        "State",
                        "Every state",
                        choices(ContributionState.values(), ContributionState::label)),
                new FilterPicture(BoardFilter.PERSON, "Person", "Everybody", people(screen, "")),
                new FilterPicture(
                        BoardFilter.WAITS,
                        "Waits for",
                        "Waits or not",
                        Stream.concat(
                                        Stream.of(Function.MARKETING, Function.SALES)
                                                .map(each -> new Choice(
                                                        BoardFilter.word(each), "Waits for " + each.label())),
                                        people(screen, "Waits for ").stream()
                                                .map(each ->
                                                        new Choice(BoardFilter.SOMEBODY + each.value(), each.label())))
                                .toList()));
    }

    /** The viewer first. */
    private static List<Choice> people(PlanScreen screen, String before) {
        var me = screen.viewer().person();
        return screen.people().stream()
                .sorted(Comparator.comparing((PersonRef ref) -> !ref.id().equals(me)))
                .map(ref -> new Choice(ref.id().value(), words(before, ref, me)))
                .toList();
    }

    private static String words(String before, PersonRef ref, PersonId me) {
        var name = ref.id().equals(me) ? before.isEmpty() ? "Me" : "me" : ref.name();
        return before + name;
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] all, java.util.function.Function<E, String> label) {
        return Arrays.stream(all)
                .map(each -> new Choice(BoardFilter.word(each), label.apply(each)))
                .toList();
    }
}
