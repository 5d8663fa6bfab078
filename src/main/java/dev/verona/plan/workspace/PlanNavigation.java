package dev.verona.plan.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanMoment;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where plans are on the site: the one door by which other screens link to them. Paths have no leading slash. */
public final class PlanNavigation {

    /** The list of plans. */
    public static final String PLANS = "plans";

    /** The section in which a workspace opens. */
    public static final String OVERVIEW = "overview";

    /** In an address: the event after which the plan is shown, or a time as in {@code 2026-03-14T13:02:00Z}. */
    public static final String AT = "at";

    /** The section with the stages and their contributions. */
    public static final String BOARD = "board";

    /** In the board's address: the contribution that is open. */
    public static final String CONTRIBUTION = "c";

    /** In the board's address: the stage to look at, as in {@code negotiating-contract}. */
    public static final String STAGE = "stage";

    /** In the overview's address: the element to look at. */
    public static final String ELEMENT = "e";

    /** The section with the customer's people. */
    public static final String STAKEHOLDERS = "stakeholders";

    /** The section with the target, and with what the customer buys and could buy. */
    public static final String NUMBERS = "numbers";

    /** The section with what was decided at the account, and what it rested on. */
    public static final String DECISIONS = "decisions";

    /** In an address of that section and of the timeline: the event of the plan that is looked for, by its place in the plan's stream. */
    public static final String SEQUENCE = "s";

    private static final String LATEST = "latest";

    private PlanNavigation() {}

    public static String path(PlanId plan) {
        return PLANS + "/" + plan.value();
    }

    /** @param section the id of a {@link PlanSection} */
    public static String path(PlanId plan, String section) {
        return section.equals(OVERVIEW) ? path(plan) : path(plan) + "/" + section;
    }

    /** The stage board with this contribution opened beside it. */
    public static String contribution(PlanId plan, ElementId contribution) {
        return path(plan, BOARD) + "?" + CONTRIBUTION + "=" + contribution.value();
    }

    /** The relationship map with this person of the customer opened beside it. */
    public static String stakeholder(PlanId plan, ElementId stakeholder) {
        return path(plan, STAKEHOLDERS) + "?" + ELEMENT + "=" + stakeholder.value();
    }

    /** The board at this stage. */
    public static String stage(PlanId plan, Stage stage) {
        return path(plan, BOARD) + "?" + STAGE + "="
                + stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stage that a board's address names; empty for none. */
    public static Optional<Stage> stageOf(Location location) {
        var named = location.getQueryParameters().getSingleParameter(STAGE).orElse("");
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().replace('_', '-').equalsIgnoreCase(named))
                .findFirst();
    }

    /** What Sales decided on the price after this advice, opened to what it rested on. */
    public static String priceDecision(PlanId plan, ElementId advice) {
        return path(plan, DECISIONS) + "?" + CONTRIBUTION + "=" + advice.value();
    }

    /** The decision that was recorded by this event of the plan, opened to what it rested on. */
    public static String decision(PlanId plan, long sequence) {
        return path(plan, DECISIONS) + "?" + SEQUENCE + "=" + sequence;
    }

    /** The overview at this objective, strategy or action item. */
    public static String element(PlanId plan, ElementId element) {
        return path(plan) + "?" + ELEMENT + "=" + element.value();
    }

    /**
     * The same section of the plan as it once stood.
     *
     * @param sequence the last event that is in it, by its place in the plan's stream
     */
    public static String pathAt(PlanId plan, String section, long sequence) {
        return path(plan, section) + "?" + AT + "=" + sequence;
    }

    /** The plan as it is, looked at as a moment of its history, from where a reader goes back. */
    public static String pathBack(PlanId plan, String section) {
        return path(plan, section) + "?" + AT + "=" + LATEST;
    }

    /** The moment of the past that an address names; empty for the plan of now. */
    public static Optional<PlanMoment> momentOf(Location location) {
        return location.getQueryParameters().getSingleParameter(AT).flatMap(PlanNavigation::moment);
    }

    private static Optional<PlanMoment> moment(String text) {
        if (text.matches("\\d{1,18}")) {
            return Optional.of(new PlanMoment.AfterEvent(Long.parseLong(text)));
        }
        if (text.equals(LATEST)) {
            return Optional.of(PlanMoment.NOW);
        }
        try {
            return Optional.of(new PlanMoment.AtTime(Instant.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Opens the plan's workspace in the screen that this thread works for. */
    public static void open(PlanId plan) {
        UI.getCurrent().navigate(path(plan));
    }
}
