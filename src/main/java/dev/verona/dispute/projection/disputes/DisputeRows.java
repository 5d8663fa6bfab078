package dev.verona.dispute.projection.disputes;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.directory.api.Names;
import dev.verona.dispute.api.DisputePage;
import dev.verona.dispute.api.DisputeQuery.DisputeFilter;
import dev.verona.dispute.api.DisputeQuery.DisputeSort;
import dev.verona.dispute.api.DisputeQuery.ListDisputes;
import dev.verona.dispute.api.DisputeRow;
import dev.verona.dispute.api.DisputeState;
import dev.verona.dispute.projection.disputes.DisputeStore.Shelf;
import dev.verona.platform.time.WorkingDays;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds and sorts disputes for the list, as of a day. */
final class DisputeRows {

    private final Shelf shelf;
    private final Names names;
    private final LocalDate today;

    DisputeRows(Shelf shelf, Names names, LocalDate today) {
        this.shelf = shelf;
        this.names = names;
        this.today = today;
    }

    DisputePage page(ListDisputes query, PersonId asking) {
        var found = shelf.disputes().values().stream()
                .filter(dispute -> matches(dispute, query.filter(), asking))
                .map(this::row)
                .sorted(order(query.sort(), query.descending()))
                .toList();
        int from = Math.clamp(query.offset(), 0, found.size());
        int to = Math.clamp((long) from + query.limit(), from, found.size());
        return new DisputePage(
                found.subList(from, to),
                found.size(),
                shelf.disputes().size(),
                Words.<DisputeState>counted(
                        shelf.disputes().values().stream().map(StoredDispute::state), DisputeState::label),
                Words.<AccountName>counted(shelf.disputes().values().stream().map(this::account), AccountName::name));
    }

    DisputeRow row(StoredDispute dispute) {
        var account = shelf.accountOf(dispute);
        var days = WorkingDays.in(Optional.ofNullable(account).map(KnownAccount::country));
        var due = dispute.turn().due();
        return new DisputeRow(
                dispute.id(),
                dispute.matter().subject(),
                account(dispute),
                dispute.state(),
                names.of(dispute.turn().with()),
                dispute.raised(),
                due,
                dispute.isSettled() ? null : left(days, due));
    }

    /** What is overdue since a day on which nobody works is overdue all the same. */
    private int left(WorkingDays days, LocalDate due) {
        return due.isBefore(today) ? Math.min(-1, days.between(today, due)) : days.between(today, due);
    }

    private @Nullable AccountName account(StoredDispute dispute) {
        var account = shelf.accountOf(dispute);
        return account == null ? null : account.ref();
    }

    private boolean matches(StoredDispute dispute, DisputeFilter filter, PersonId asking) {
        var account = account(dispute);
        return (filter.state() == null || filter.state() == dispute.state())
                && (filter.account() == null
                        || filter.account().equals(dispute.matter().account()))
                && (!filter.mine() || dispute.concerns(asking))
                && (!filter.overdue()
                        || (!dispute.isSettled() && dispute.turn().due().isBefore(today)))
                && Words.of(filter.text())
                        .occurIn(
                                dispute.matter().subject(),
                                dispute.matter().stake(),
                                account == null ? "" : account.name(),
                                names.of(dispute.turn().with()).name());
    }

    /** What is settled comes after what waits; equals stand by subject. */
    private static Comparator<DisputeRow> order(DisputeSort sort, boolean descending) {
        var bySubject = comparing(DisputeRow::subject, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(row -> row.id().value());
        return switch (sort) {
            case SUBJECT -> descending ? bySubject.reversed() : bySubject;
            case STATE -> by(DisputeRow::state, descending).thenComparing(bySubject);
            case WITH -> by((DisputeRow row) -> row.with().name(), descending).thenComparing(bySubject);
            case DUE ->
                by((DisputeRow row) -> row.state() == DisputeState.SETTLED ? null : row.due(), descending)
                        .thenComparing(bySubject);
        };
    }

    private static <C extends Comparable<? super C>> Comparator<DisputeRow> by(
            Function<DisputeRow, @Nullable C> key, boolean descending) {
        Comparator<C> order = descending ? reverseOrder() : naturalOrder();
        return comparing(key, nullsLast(order));
    }
}
