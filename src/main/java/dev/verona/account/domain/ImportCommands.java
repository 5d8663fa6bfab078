package dev.verona.account.domain;

import dev.verona.account.api.ImportCommand;
import dev.verona.account.api.ImportCommand.AccountRecord;
import dev.verona.account.api.ImportCommand.FinishImport;
import dev.verona.account.api.ImportCommand.ImportAccounts;
import dev.verona.account.api.ImportCommand.ImportCatalogue;
import dev.verona.account.api.ImportCommand.ImportOpportunities;
import dev.verona.account.api.ImportCommand.OpportunityRecord;
import dev.verona.account.api.ImportCommand.RowFate;
import dev.verona.account.api.ImportCommand.StartImport;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotFound;
import dev.verona.shared.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a CRM states, many rows in one commit. A row is compared with what the aggregate itself knows, so that a row imported twice leads to
 * nothing, whatever a preview said meanwhile.
 */
public final class ImportCommands {

    private final Aggregates aggregates;
    private final AccountCommands accounts;

    public ImportCommands(Aggregates aggregates, AccountCommands accounts) {
        this.aggregates = aggregates;
        this.accounts = accounts;
    }

    @CommandHandler
    void handle(StartImport command) {
        aggregates.begin(command.batch(), command.files());
    }

    @CommandHandler
    void handle(FinishImport command) {
        aggregates.running(command.batch()).execute(it -> it.finish(command));
    }

    @CommandHandler
    List<RowFate> handle(ImportCatalogue command, UnitOfWork<?> work) {
        mark(work, command.batch());
        var catalogue = aggregates.catalogue();
        var fates = new ArrayList<RowFate>();
        command.products().forEach(product -> fates.add(catalogue.invoke(it -> it.list(product))));
        command.agents().forEach(agent -> fates.add(catalogue.invoke(it -> it.list(agent))));
        return List.copyOf(fates);
    }

    @CommandHandler
    List<RowFate> handle(ImportAccounts command, UnitOfWork<?> work) {
        mark(work, command.batch());
        var fates = new ArrayList<RowFate>();
        aggregates.readAhead(
                ImportedKind.ACCOUNT,
                command.accounts().stream().map(row -> row.account().value()).toList());
        command.accounts().forEach(row -> fates.add(fate(() -> take(row))));
        for (var i = 0; i < fates.size(); i++) {
            var row = command.accounts().get(i);
            if (fates.get(i).fate() != ImportCommand.Fate.REFUSED) {
                fates.set(i, after(fates.get(i), fate(() -> relate(row))));
            }
        }
        return List.copyOf(fates);
    }

    private RowFate take(AccountRecord row) {
        var known = aggregates.findAccount(row.account());
        if (known.isEmpty()) {
            aggregates.register(row.account(), row.name(), row.facts());
            return RowFate.NEW;
        }
        return known.get().invoke(account -> {
            var wanted = row.appliedTo(account.facts());
            var differs = !wanted.equals(account.facts());
            account.state(wanted);
            return differs ? RowFate.CHANGED : RowFate.SAME;
        });
    }

    /** Parents may come later in the file than their subsidiaries: all accounts are there by now. */
    private RowFate relate(AccountRecord row) {
        var account = aggregates.account(row.account());
        var differs = false;
        if (row.parent() != null
                && !Objects.equals(row.parent(), account.<@Nullable AccountId>invoke(KeyAccount::parent))) {
            accounts.placeUnder(account, row.account(), row.parent());
            differs = true;
        }
        if (!row.segment().isEmpty()) {
            var segment = SegmentId.named(row.segment());
            if (aggregates.findSegment(segment).isEmpty()) {
                aggregates.define(segment, row.segment());
            }
            if (!segment.equals(account.<@Nullable SegmentId>invoke(KeyAccount::segment))) {
                accounts.place(account, row.account(), segment);
                differs = true;
            }
        }
        return differs ? RowFate.CHANGED : RowFate.SAME;
    }

    private static RowFate after(RowFate taken, RowFate related) {
        if (related.fate() == ImportCommand.Fate.REFUSED) {
            return related;
        }
        return taken.fate() == ImportCommand.Fate.SAME ? related : taken;
    }

    @CommandHandler
    List<RowFate> handle(ImportOpportunities command, UnitOfWork<?> work) {
        mark(work, command.batch());
        var known = new HashSet<AccountId>();
        if (!command.unknown()) {
            aggregates.findOpportunities(command.opportunities().stream()
                    .map(OpportunityRecord::opportunity)
                    .toList());
        }
        return command.opportunities().stream()
                .map(row -> fate(() -> take(row, known, command.unknown())))
                .toList();
    }

    private RowFate take(OpportunityRecord row, Set<AccountId> known, boolean unknown) {
        var account = row.facts().account();
        if (account != null && !known.contains(account)) {
            if (aggregates.findAccount(account).isEmpty()) {
                throw new NotFound("There is no such account: " + account + ". Import the accounts as well.");
            }
            known.add(account);
        }
        if (unknown) {
            aggregates.addUnknown(row.opportunity(), row.facts());
            return RowFate.NEW;
        }
        var opportunity = aggregates.findOpportunity(row.opportunity());
        if (opportunity.isEmpty()) {
            aggregates.add(row.opportunity(), row.facts());
            return RowFate.NEW;
        }
        return opportunity.get().invoke(it -> it.restate(row)) ? RowFate.CHANGED : RowFate.SAME;
    }

    private static RowFate fate(Supplier<RowFate> row) {
        try {
            return row.get();
        } catch (Rejection rejection) {
            var reason = rejection.getMessage();
            return RowFate.refused(reason == null ? "A rule refused it." : reason);
        }
    }

    /**
     * Every event of this commit says which import caused it.
     *
     * @throws dev.verona.account.api.AccountRejection.ImportUndone when it takes nothing in any more
     */
    private void mark(UnitOfWork<?> work, ImportId batch) {
        aggregates.running(batch).execute(CrmImport::mustTakeIn);
        work.registerCorrelationDataProvider(message -> Map.of(ImportId.METADATA, batch.value()));
    }
}
