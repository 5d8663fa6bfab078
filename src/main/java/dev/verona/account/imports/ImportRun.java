package dev.verona.account.imports;

import dev.verona.account.api.ImportCommand;
import dev.verona.account.api.ImportCommand.AccountRecord;
import dev.verona.account.api.ImportCommand.Fate;
import dev.verona.account.api.ImportCommand.FinishImport;
import dev.verona.account.api.ImportCommand.ImportAccounts;
import dev.verona.account.api.ImportCommand.ImportCatalogue;
import dev.verona.account.api.ImportCommand.ImportOpportunities;
import dev.verona.account.api.ImportCommand.OpportunityRecord;
import dev.verona.account.api.ImportCommand.RowFate;
import dev.verona.account.api.ImportCommand.StartImport;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.Product;
import dev.verona.account.api.SalesAgent;
import dev.verona.account.imports.ImportPlan.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/**
 * Imports what a plan found to be new or changed, some hundred rows in one commit, on behalf of whoever acts on this thread. What stops it midway leaves whole
 * batches behind, and the same files again do the rest.
 */
@Component
public class ImportRun {

    /** Rows in one commit: few commits, and none that is large. */
    private static final int BATCH = 400;

    private final CommandGateway commands;

    public ImportRun(CommandGateway commands) {
        this.commands = commands;
    }

    /**
     * The plan with what really became of each row. Sends nothing when nothing is new or changed.
     *
     * @param progress told how many of {@link ImportPlan#toDo()} rows are done
     */
    public ImportPlan run(ImportId batch, ImportPlan plan, IntConsumer progress) {
        if (plan.toDo() == 0) {
            return plan;
        }
        send(new StartImport(
                batch, plan.rows().stream().map(Row::file).distinct().toList()));
        var results = new ArrayList<Row>();
        plan.rows().stream().filter(row -> !row.changes()).forEach(results::add);
        var skipped = results.size();
        results.addAll(catalogue(batch, plan));
        progress.accept(results.size() - skipped);
        for (var rows : batches(changing(plan, Kind.ACCOUNTS))) {
            results.addAll(sent(rows, records -> new ImportAccounts(batch, cast(records, AccountRecord.class))));
            progress.accept(results.size() - skipped);
        }
        for (var fate : List.of(Fate.NEW, Fate.CHANGED)) {
            var wanted = changing(plan, Kind.OPPORTUNITIES).stream()
                    .filter(row -> row.fate() == fate)
                    .toList();
            var unknown = fate == Fate.NEW;
            for (var rows : batches(wanted)) {
                try {
                    results.addAll(opportunities(batch, rows, unknown));
                } catch (ConcurrencyException e) {
                    // Not all are new: as after an undo, when those that were withdrawn come back under their ids.
                    unknown = false;
                    results.addAll(opportunities(batch, rows, unknown));
                }
                progress.accept(results.size() - skipped);
            }
        }
        var done = new ImportPlan(results, plan.notes());
        var counts = done.counts();
        send(new FinishImport(
                batch,
                counts.getOrDefault(Fate.NEW, 0),
                counts.getOrDefault(Fate.CHANGED, 0),
                counts.getOrDefault(Fate.SAME, 0),
                counts.getOrDefault(Fate.REFUSED, 0)));
        return done;
    }

    private List<Row> catalogue(ImportId batch, ImportPlan plan) {
        var rows = new ArrayList<>(changing(plan, Kind.PRODUCTS));
        rows.addAll(changing(plan, Kind.AGENTS));
        if (rows.isEmpty()) {
            return List.of();
        }
        return sent(
                rows,
                records -> new ImportCatalogue(batch, cast(records, Product.class), cast(records, SalesAgent.class)));
    }

    private List<Row> opportunities(ImportId batch, List<Row> rows, boolean unknown) {
        return sent(rows, records -> new ImportOpportunities(batch, cast(records, OpportunityRecord.class), unknown));
    }

    private static List<Row> changing(ImportPlan plan, Kind kind) {
        return plan.rows().stream()
                .filter(row -> row.kind() == kind && row.changes())
                .toList();
    }

    /** Accounts whose parents are in a later batch are refused a parent that is not there: so all accounts with parents come last. */
    private static List<List<Row>> batches(List<Row> rows) {
        var ordered = new ArrayList<>(rows);
        ordered.sort(
                Comparator.comparing(row -> row.record() instanceof AccountRecord account && account.parent() != null));
        var batches = new ArrayList<List<Row>>();
        for (var from = 0; from < ordered.size(); from += BATCH) {
            batches.add(List.copyOf(ordered.subList(from, Math.min(ordered.size(), from + BATCH))));
        }
        return batches;
    }

    private List<Row> sent(List<Row> rows, Function<List<Object>, ImportCommand> command) {
        var records = new ArrayList<Object>();
        for (var row : rows) {
            if (row.record() != null) {
                records.add(row.record());
            }
        }
        var fates = (List<?>) commands.sendAndWait(command.apply(records));
        var results = new ArrayList<Row>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var fate = (RowFate) fates.get(i);
            results.add(row.became(fate.fate(), fate.reason().isEmpty() ? row.detail() : fate.reason()));
        }
        return results;
    }

    private void send(ImportCommand command) {
        Object nothing = commands.sendAndWait(command);
        assert nothing == null : "The answer of " + command + " is not looked at";
    }

    private static <T> List<T> cast(List<Object> records, Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
