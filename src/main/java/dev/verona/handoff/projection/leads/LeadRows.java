package dev.verona.handoff.projection.leads;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.verona.directory.api.Names;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadQuery.LeadFilter;
import dev.verona.handoff.api.LeadQuery.LeadSort;
import dev.verona.handoff.api.LeadRow;
import dev.verona.handoff.projection.leads.LeadStore.Shelf;
import dev.verona.platform.time.WorkingDays;
import dev.verona.shared.PersonRef;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds, judges and sorts leads for the list, by the definition in force and as of a day. */
final class LeadRows {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Shelf shelf;
    private final Names names;
    private final LocalDate today;

    LeadRows(Shelf shelf, Names names, LocalDate today) {
        this.shelf = shelf;
        this.names = names;
        this.today = today;
    }

    LeadRow row(StoredLead lead) {
        var terms = shelf.definition().inForce().map(StoredDefinition.Version::terms);
        var pending = lead.pending();
        var due = pending == null || !lead.standing().waits() ? null : pending.due();
        var escalation = lead.escalation();
        return new LeadRow(
                lead.id(),
                lead.about().title(),
                lead.about().company(),
                lead.facts().source(),
                lead.standing(),
                terms.map(agreed -> agreed.missing(lead.facts())).orElse(List.<LeadFact>of()),
                terms.map(agreed -> agreed.fits(lead.facts())).orElse(false),
                terms.map(agreed -> agreed.ready(lead.facts())).orElse(false),
                pending == null ? null : names.of(pending.holder()),
                due,
                due == null ? null : WorkingDays.in(lead.about().country()).between(today, due),
                due == null || escalation == null ? null : escalation.level());
    }

    List<LeadRow> matching(LeadFilter filter) {
        var words = SPACE.splitAsStream(filter.text().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return shelf.leads().values().stream()
                .filter(lead -> (filter.standing() == null || filter.standing() == lead.standing())
                        && (filter.holder() == null
                                || (lead.pending() != null
                                        && filter.holder().equals(lead.pending().holder())))
                        && (!filter.overdue() || isOverdue(lead)))
                .filter(lead -> words.isEmpty() || words.stream().allMatch(hay(lead)::contains))
                .map(this::row)
                .toList();
    }

    private boolean isOverdue(StoredLead lead) {
        return lead.pending() != null
                && lead.standing().waits()
                && lead.pending().due().isBefore(today);
    }

    private String hay(StoredLead lead) {
        return String.join(
                        " ",
                        lead.about().title(),
                        lead.about().company(),
                        lead.about().contact(),
                        lead.facts().source(),
                        lead.facts().campaign(),
                        lead.pending() == null
                                ? ""
                                : names.of(lead.pending().holder()).name())
                .toLowerCase(Locale.ROOT);
    }

    List<PersonRef> holders() {
        return shelf.leads().values().stream()
                .map(StoredLead::pending)
                .flatMap(pending -> java.util.stream.Stream.ofNullable(pending).map(StoredLead.Pending::holder))
                .distinct()
                .map(names::of)
                .sorted(comparing(PersonRef::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** What has none comes last in either direction; equals stand by title. */
    static Comparator<LeadRow> order(LeadSort sort, boolean descending) {
        var byTitle = comparing(LeadRow::title, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(row -> row.id().value());
        return switch (sort) {
            case TITLE -> descending ? byTitle.reversed() : byTitle;
            case STANDING -> by(LeadRow::standing, descending).thenComparing(byTitle);
            case HOLDER ->
                by((LeadRow row) -> row.holder() == null ? null : row.holder().name(), descending)
                        .thenComparing(byTitle);
            case MISSING ->
                by((LeadRow row) -> row.missing().size(), descending).thenComparing(byTitle);
            case DUE -> by(LeadRow::due, descending).thenComparing(byTitle);
        };
    }

    private static <C extends Comparable<? super C>> Comparator<LeadRow> by(
            Function<LeadRow, @Nullable C> key, boolean descending) {
        Comparator<C> order = descending ? reverseOrder() : naturalOrder();
        return comparing(key, nullsLast(order));
    }
}
