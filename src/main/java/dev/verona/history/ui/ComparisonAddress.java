package dev.verona.history.ui;

import com.vaadin.flow.router.Location;
import dev.verona.plan.api.PlanMoment;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Which two moments an address compares.
 *
 * @param from empty where the address says nothing
 */
record ComparisonAddress(Optional<PlanMoment> from, Optional<PlanMoment> to) {

    private static final String FROM = "from";
    private static final String TO = "to";

    static ComparisonAddress of(Location location) {
        var parameters = location.getQueryParameters();
        return new ComparisonAddress(
                parameters.getSingleParameter(FROM).flatMap(ComparisonAddress::moment),
                parameters.getSingleParameter(TO).flatMap(ComparisonAddress::moment));
    }

    /** From one event to another. */
    static String query(long from, long to) {
        return "?" + FROM + "=" + from + "&" + TO + "=" + to;
    }

    /** From an event to now. */
    static String since(long from) {
        return "?" + FROM + "=" + from;
    }

    /** From a time to now. */
    static String since(Instant from) {
        return "?" + FROM + "=" + from;
    }

    private static Optional<PlanMoment> moment(String text) {
        if (text.matches("\\d{1,18}")) {
            return Optional.of(new PlanMoment.AfterEvent(Long.parseLong(text)));
        }
        try {
            return Optional.of(new PlanMoment.AtTime(Instant.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
