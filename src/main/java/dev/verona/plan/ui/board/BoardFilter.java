package dev.verona.plan.ui.board;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which cards of the board are shown; null means any.
 *
 * @param person who was asked for it, or touched it last
 * @param retired whether retired ones are shown too
 */
record BoardFilter(
        @Nullable ContributionKind kind,
        @Nullable Function from,
        @Nullable ContributionState state,
        @Nullable PersonId person,
        boolean retired) {

    static final BoardFilter ALL = new BoardFilter(null, null, null, null, false);

    boolean lets(PlanView.Card card) {
        return (retired || state == ContributionState.RETIRED || card.state() != ContributionState.RETIRED)
                && (kind == null || card.kind() == kind)
                && (from == null || card.from() == from)
                && (state == null || card.state() == state)
                && (person == null || concerns(card, person));
    }

    private static boolean concerns(PlanView.Card card, PersonId person) {
        var asked = card.askedPerson();
        return card.last().by().id().equals(person)
                || (asked != null && asked.id().equals(person));
    }

    /** As parameters of the address; what lets everything through is left out. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "kind", kind);
        put(parameters, "from", from);
        put(parameters, "state", state);
        if (person != null) {
            parameters.put("person", person.value());
        }
        if (retired) {
            parameters.put("retired", "true");
        }
        return parameters;
    }

    /** What an address says; what is no filter is passed over, for anybody may edit an address. */
    static BoardFilter of(Map<String, String> parameters) {
        var person = parameters.getOrDefault("person", "");
        return new BoardFilter(
                read(ContributionKind.class, parameters.get("kind")),
                read(Function.class, parameters.get("from")),
                read(ContributionState.class, parameters.get("state")),
                person.matches("[A-Za-z0-9][A-Za-z0-9._~-]{0,79}") ? new PersonId(person) : null,
                Objects.equals(parameters.get("retired"), "true"));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Enum<?> value) {
        if (value != null) {
            parameters.put(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static <E extends Enum<E>> @Nullable E read(Class<E> type, @Nullable String text) {
        for (var each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return each;
            }
        }
        return null;
    }
}
