package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.BuyingRole;
import dev.verona.plan.api.CellState;
import dev.verona.plan.api.CustomerView.Stakeholder;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.Support;
import dev.verona.shell.ui.Tone;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How these screens name things, and which of them an event is about. */
final class CustomerWords {

    private CustomerWords() {}

    static Tone tone(Support support) {
        return switch (support) {
            case MENTOR, SUPPORTER -> Tone.GOOD;
            case NEUTRAL -> Tone.CALM;
            case NON_SUPPORTER -> Tone.WARN;
            case ENEMY -> Tone.BAD;
        };
    }

    static VaadinIcon icon(Support support) {
        return switch (support) {
            case MENTOR -> VaadinIcon.STAR;
            case SUPPORTER -> VaadinIcon.THUMBS_UP_O;
            case NEUTRAL -> VaadinIcon.MINUS_CIRCLE_O;
            case NON_SUPPORTER -> VaadinIcon.THUMBS_DOWN_O;
            case ENEMY -> VaadinIcon.BAN;
        };
    }

    static VaadinIcon icon(BuyingRole role) {
        return switch (role) {
            case USER -> VaadinIcon.USER;
            case EVALUATOR -> VaadinIcon.SEARCH;
            case DECISION_MAKER -> VaadinIcon.GAVEL;
            case APPROVER -> VaadinIcon.PENCIL;
        };
    }

    static Tone tone(CellState state) {
        return switch (state) {
            case OWNED -> Tone.GOOD;
            case PIPELINE -> Tone.ACCENT;
            case GAP -> Tone.WARN;
            case COMPETITOR -> Tone.BAD;
            case NOT_ELIGIBLE -> Tone.CALM;
        };
    }

    static VaadinIcon icon(CellState state) {
        return switch (state) {
            case OWNED -> VaadinIcon.CHECK;
            case PIPELINE -> VaadinIcon.HOURGLASS;
            case GAP -> VaadinIcon.CIRCLE_THIN;
            case COMPETITOR -> VaadinIcon.FLAG_O;
            case NOT_ELIGIBLE -> VaadinIcon.BAN;
        };
    }

    /** As in "Vendor → Trusted adviser". */
    static String relationship(Stakeholder person) {
        var now = person.now();
        var wanted = person.wanted();
        if (now == null && wanted == null) {
            return "";
        }
        var from = now == null ? "?" : now.label();
        return wanted == null || wanted == now ? from : from + " → " + wanted.label();
    }

    static String said(@Nullable String label) {
        return label == null ? "" : label;
    }

    /** What a person did, to follow their name. */
    static String did(PlanEvent event) {
        return switch (event) {
            case PlanEvent.TextEdited e ->
                "wrote in " + e.field().field().label().toLowerCase(Locale.ENGLISH);
            case PlanEvent.ValueSet e -> "changed " + e.field().field().label().toLowerCase(Locale.ENGLISH);
            case PlanEvent.StakeholderAdded _ -> "added a stakeholder";
            case PlanEvent.StakeholderPlaced _ -> "moved this on the map";
            case PlanEvent.AcquaintanceNoted _, PlanEvent.AcquaintanceEnded _ -> "changed who knows them";
            case PlanEvent.BusinessUnitAdded _ -> "added a business unit";
            case PlanEvent.CellOpened e -> "marked this as " + e.state().label().toLowerCase(Locale.ENGLISH);
            case PlanEvent.ElementRestored _ -> "brought this back";
            default -> "changed this";
        };
    }

    /** The thing of the customer that the event is about, where it is about one. */
    static Optional<ElementId> thing(PlanEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case PlanEvent.TextEdited e -> e.field().element();
                    case PlanEvent.ValueSet e -> e.field().element();
                    case PlanEvent.StakeholderAdded e -> e.stakeholder();
                    case PlanEvent.StakeholderPlaced e -> e.stakeholder();
                    case PlanEvent.AcquaintanceNoted e -> e.stakeholder();
                    case PlanEvent.AcquaintanceEnded e -> e.stakeholder();
                    case PlanEvent.BusinessUnitAdded e -> e.unit();
                    case PlanEvent.CellOpened e -> e.cell();
                    case PlanEvent.ElementRestored e -> e.element();
                    default -> null;
                });
    }
}
