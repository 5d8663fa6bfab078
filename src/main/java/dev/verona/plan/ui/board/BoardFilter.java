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
 * @param waits for whom it waits
 * @param retired whether retired ones are shown too
 */
record BoardFilter(
        @Nullable ContributionKind kind,
        @Nullable Function from,
        @Nullable ContributionState state,
        @Nullable PersonId person,
        @Nullable Waits waits,
        boolean retired) {

    static final String KIND = "kind";
    static final String FROM = "from";
    static final String STATE = "state";
    static final String PERSON = "person";
    static final String WAITS = "waits";
    static final String RETIRED = "retired";

    /** Before the id of a person for whom it waits; a function's name stands alone. */
    static final String SOMEBODY = "person.";

    static final BoardFilter ALL = new BoardFilter(null, null, null, null, null, false);

    /** For whom a contribution waits: a function whose turn it is, or somebody who was asked by name. Either is null. */
    record Waits(@Nullable Function function, @Nullable PersonId person) {

        boolean lets(PlanView.Card card) {
            return person == null
                    ? BoardWords.turnOf(card).filter(turn -> turn == function).isPresent()
                    : BoardWords.askedByName(card)
                            .filter(asked -> asked.id().equals(person))
                            .isPresent();
        }
    }

    boolean lets(PlanView.Card card) {
        return (retired || state == ContributionState.RETIRED || card.state() != ContributionState.RETIRED)
                && (kind == null || card.kind() == kind)
                && (from == null || card.from() == from)
                && (state == null || card.state() == state)
                && (person == null || concerns(card, person))
                && (waits == null || waits.lets(card));
    }

    private static boolean concerns(PlanView.Card card, PersonId person) {
        var asked = card.askedPerson();
        return card.last().by().id().equals(person)
                || (asked != null && asked.id().equals(person));
    }

    /** As parameters of the address; what lets everything through is left out. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, KIND, kind);
        put(parameters, FROM, from);
        put(parameters, STATE, state);
        if (person != null) {
            parameters.put(PERSON, person.value());
        }
        if (waits != null && waits.person() != null) {
            parameters.put(WAITS, SOMEBODY + waits.person().value());
        } else if (waits != null) {
            put(parameters, WAITS, waits.function());
        }
        if (retired) {
            parameters.put(RETIRED, "true");
        }
        return parameters;
    }

    /** What an address says; what is no filter is passed over, for anybody may edit an address. */
    static BoardFilter of(Map<String, String> parameters) {
        return new BoardFilter(
                read(ContributionKind.class, parameters.get(KIND)),
                read(Function.class, parameters.get(FROM)),
                read(ContributionState.class, parameters.get(STATE)),
                person(parameters.getOrDefault(PERSON, "")),
                waits(parameters.getOrDefault(WAITS, "")),
                Objects.equals(parameters.get(RETIRED), "true"));
    }

    private static @Nullable Waits waits(String whom) {
        if (whom.startsWith(SOMEBODY)) {
            var person = person(whom.substring(SOMEBODY.length()));
            return person == null ? null : new Waits(null, person);
        }
        var function = read(Function.class, whom);
        return function == null ? null : new Waits(function, null);
    }

    private static @Nullable PersonId person(String id) {
        return id.matches("[A-Za-z0-9][A-Za-z0-9._~-]{0,79}") ? new PersonId(id) : null;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Enum<?> value) {
        if (value != null) {
            parameters.put(name, word(value));
        }
    }

    private static <E extends Enum<E>> @Nullable E read(Class<E> type, @Nullable String text) {
        for (var each : type.getEnumConstants()) {
            if (word(each).equals(text)) {
                return each;
            }
        }
        return null;
    }
}
