package dev.verona.account.domain;

import dev.verona.account.api.ImportCommand.FinishUndo;
import dev.verona.account.api.ImportCommand.StartUndo;
import dev.verona.account.api.ImportCommand.TakeBack;
import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.account.api.ImportEvent.Kept;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportTrail;
import dev.verona.account.api.ImportTrail.Verdict;
import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.ImportedValues;
import dev.verona.account.api.LaterWork;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Rejection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Undoes an import, some hundred things in one commit. Each thing decides by its own events what the import did and nobody has changed since; what stands on a
 * thing keeps it.
 */
public final class UndoCommands {

    private final Aggregates aggregates;
    private final AccountCommands accounts;
    private final Dependants dependants;

    public UndoCommands(Aggregates aggregates, AccountCommands accounts, Dependants dependants) {
        this.aggregates = aggregates;
        this.accounts = accounts;
        this.dependants = dependants;
    }

    @CommandHandler
    void handle(StartUndo command) {
        aggregates.running(command.batch()).execute(it -> it.startUndo(command.batch()));
    }

    @CommandHandler
    void handle(FinishUndo command) {
        aggregates.running(command.batch()).execute(it -> it.finishUndo(command.batch(), command.result()));
    }

    @CommandHandler
    TakenBack handle(TakeBack command, UnitOfWork<?> work) {
        var batch = command.batch();
        var running = aggregates.running(batch);
        running.execute(CrmImport::mustBeUndone);
        work.registerCorrelationDataProvider(message -> Map.of(ImportId.UNDO, batch.value()));
        var total = TakenBack.NOTHING;
        var kept = new ArrayList<Kept>();
        var going = new HashSet<AccountId>();
        aggregates.readAhead(command.kind(), command.ids());
        var opportunities = opportunities(command);
        for (var id : inOrder(command)) {
            var verdict = takeBack(batch, command.kind(), id, opportunities, going);
            total = total.plus(verdict.counted());
            if (!verdict.kept().isEmpty()) {
                kept.add(new Kept(command.kind(), id, verdict.kept()));
            }
        }
        running.execute(it -> it.keep(batch, kept));
        return total;
    }

    private Map<OpportunityId, Aggregate<Opportunity>> opportunities(TakeBack command) {
        return command.kind() == ImportedKind.OPPORTUNITY
                ? aggregates.findOpportunities(
                        command.ids().stream().map(OpportunityId::new).toList())
                : Map.of();
    }

    /** Subsidiaries before their parents, so that they hold up none that goes with them. */
    private List<String> inOrder(TakeBack command) {
        if (command.kind() != ImportedKind.ACCOUNT) {
            return command.ids();
        }
        var wanted = new HashSet<>(command.ids());
        var ordered = new ArrayList<String>();
        command.ids().forEach(id -> append(id, wanted, ordered));
        return ordered.reversed();
    }

    /** The parent comes first here. */
    private void append(String id, Set<String> wanted, List<String> ordered) {
        if (!wanted.remove(id)) {
            return;
        }
        var parent = aggregates
                .findAccount(new AccountId(id))
                .map(account -> account.<@Nullable AccountId>invoke(KeyAccount::parent));
        parent.ifPresent(above -> append(above.value(), wanted, ordered));
        ordered.add(id);
    }

    private Verdict takeBack(
            ImportId batch,
            ImportedKind kind,
            String id,
            Map<OpportunityId, Aggregate<Opportunity>> opportunities,
            Set<AccountId> going) {
        return switch (kind) {
            case OPPORTUNITY -> takeBackOpportunity(opportunities.get(new OpportunityId(id)), batch);
            case ACCOUNT ->
                aggregates
                        .findAccount(new AccountId(id))
                        .map(account -> takeBackAccount(account, new AccountId(id), batch, going))
                        .orElse(Verdict.NOTHING);
            case SEGMENT ->
                aggregates
                        .findSegment(new SegmentId(id))
                        .map(segment -> takeBackSegment(segment, new SegmentId(id), batch))
                        .orElse(Verdict.NOTHING);
            case PRODUCT ->
                aggregates.catalogue().invoke(it -> it.takeBackProduct(batch, id, dependants.onProduct(id)));
            case AGENT -> aggregates.catalogue().invoke(it -> it.takeBackAgent(batch, id, dependants.onAgent(id)));
        };
    }

    /** @param opportunity null when it is not there any more */
    private Verdict takeBackOpportunity(@Nullable Aggregate<Opportunity> opportunity, ImportId batch) {
        if (opportunity == null) {
            return Verdict.NOTHING;
        }
        var verdict = opportunity.<ImportTrail>invoke(Opportunity::trail).verdict(batch);
        if (verdict.withdrawn()) {
            opportunity.execute(Opportunity::withdraw);
            return verdict;
        }
        var former = verdict.setBack().getOrDefault(ImportedField.ACCOUNT, "");
        if (!former.isEmpty() && aggregates.findAccount(new AccountId(former)).isEmpty()) {
            verdict = verdict.without(
                    Set.of(ImportedField.ACCOUNT),
                    List.of(new LaterWork("the account that it had is there no more", null, null, null)));
        }
        var back = verdict.setBack();
        try {
            opportunity.execute(it -> it.setBack(back));
            return verdict;
        } catch (Rejection together) {
            return verdict.without(back.keySet(), List.of(reason(together)));
        }
    }

    private Verdict takeBackAccount(Aggregate<KeyAccount> account, AccountId id, ImportId batch, Set<AccountId> going) {
        var trail = account.<ImportTrail>invoke(KeyAccount::trail);
        var verdict = trail.verdict(batch);
        if (verdict.withdrawn()) {
            verdict = verdict.unless(dependants.on(id, going));
        }
        if (verdict.withdrawn()) {
            account.execute(KeyAccount::withdraw);
            going.add(id);
            return verdict;
        }
        var back = verdict.setBack();
        account.execute(it -> it.state(ImportedValues.applied(it.facts(), back)));
        var failed = EnumSet.noneOf(ImportedField.class);
        var reasons = new ArrayList<LaterWork>();
        setBack(
                back,
                ImportedField.SEGMENT,
                failed,
                reasons,
                segment -> accounts.place(account, id, segment.isEmpty() ? null : new SegmentId(segment)));
        setBack(back, ImportedField.PARENT, failed, reasons, parent -> {
            accounts.placeUnder(account, id, parent.isEmpty() ? null : new AccountId(parent));
            going.add(id);
        });
        return verdict.without(failed, reasons);
    }

    private static void setBack(
            Map<ImportedField, String> back,
            ImportedField field,
            Set<ImportedField> failed,
            List<LaterWork> reasons,
            Consumer<String> set) {
        var value = back.get(field);
        if (value == null) {
            return;
        }
        try {
            set.accept(value);
        } catch (Rejection refused) {
            failed.add(field);
            reasons.add(reason(refused));
        }
    }

    private static LaterWork reason(Rejection refused) {
        return new LaterWork(Objects.requireNonNullElse(refused.getMessage(), "A rule refused it."), null, null, null);
    }

    private Verdict takeBackSegment(Aggregate<MarketSegment> segment, SegmentId id, ImportId batch) {
        var verdict = segment.<ImportTrail>invoke(MarketSegment::trail).verdict(batch);
        if (verdict.withdrawn()) {
            verdict = verdict.unless(dependants.on(id));
        }
        if (verdict.withdrawn()) {
            segment.execute(MarketSegment::withdraw);
        }
        var topTen = verdict.setBack().get(ImportedField.TOP_TEN);
        if (topTen != null) {
            segment.execute(it -> it.rankAgain(ImportedValues.topTen(topTen), account -> isIn(account, id)));
        }
        return verdict;
    }

    private boolean isIn(AccountId account, SegmentId segment) {
        return aggregates
                .findAccount(account)
                .filter(it -> segment.equals(it.<@Nullable SegmentId>invoke(KeyAccount::segment)))
                .isPresent();
    }
}
