package dev.verona.plan.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page's address says of the board, so that a link, a reload and the browser's back button lead to the same sight.
 *
 * @param open the contribution opened beside the board, null for none
 * @param compact whether cards are shown by their titles, so that more fit
 */
record BoardAddress(@Nullable ElementId open, BoardFilter filter, boolean compact) {

    private static final String OPEN = PlanNavigation.CONTRIBUTION;
    private static final String DENSITY = "density";
    private static final String COMPACT = "compact";

    static BoardAddress of(Location location) {
        return of(location.getQueryParameters().getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst())));
    }

    private static BoardAddress of(Map<String, String> parameters) {
        var open = parameters.getOrDefault(OPEN, "");
        return new BoardAddress(
                Ids.isId(open) ? new ElementId(open) : null,
                BoardFilter.of(parameters),
                parameters.getOrDefault(DENSITY, "").equals(COMPACT));
    }

    /** Writes it into the address line without navigating; as a new step for the back button when a contribution was opened. */
    void write(UI ui, boolean asStep) {
        var parameters = new LinkedHashMap<String, String>();
        if (open != null) {
            parameters.put(OPEN, open.value());
        }
        parameters.putAll(filter.parameters());
        if (compact) {
            parameters.put(DENSITY, COMPACT);
        }
        // A board of the past stays in the past.
        ui.getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(PlanNavigation.AT)
                .ifPresent(moment -> parameters.put(PlanNavigation.AT, moment));
        var location =
                new Location(ui.getInternals().getActiveViewLocation().getPath(), QueryParameters.simple(parameters));
        if (asStep) {
            ui.getPage().getHistory().pushState(null, location);
        } else {
            ui.getPage().getHistory().replaceState(null, location);
        }
    }
}
