package dev.verona.account.imports;

import dev.verona.account.api.Accounts;
import dev.verona.account.api.ImportCommand.FinishUndo;
import dev.verona.account.api.ImportCommand.TakeBack;
import dev.verona.account.api.ImportCommand.TakenBack;
import dev.verona.account.api.ImportId;
import dev.verona.account.api.ImportQuery.ListEffectIds;
import dev.verona.account.api.ImportedKind;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Ids;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * Takes back what an import did, once that is decided, some hundred things in one commit, on behalf of whoever acts on this thread. What stops it midway, or
 * two that run at once, do no harm: each command has an id under which it has one effect and one answer, so that it is simply run again from the start.
 */
@Component
public class UndoRun {

    /** Things in one commit: few commits, and none that is large. */
    private static final int BATCH = 400;

    /** How long the read model may take to follow; after that, what it does not show yet is kept. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Projections projections;

    public UndoRun(CommandGateway commands, QueryGateway queries, Projections projections) {
        this.commands = commands;
        this.queries = queries;
        this.projections = projections;
    }

    /** Runs until everything is taken back or kept. The decision is made before, by {@link dev.verona.account.api.ImportCommand.StartUndo}. */
    public TakenBack run(ImportId batch) {
        var total = TakenBack.NOTHING;
        for (var kind : ImportedKind.values()) {
            projections.awaitOwnWrites(Accounts.READ_MODEL, PATIENCE);
            var ids = effects(batch, kind);
            // From the end: accounts with a parent came last, and hold up their parents.
            for (var to = ids.size(); to > 0; to -= BATCH) {
                var from = Math.max(0, to - BATCH);
                total = total.plus(takeBack(batch, kind, from, ids.subList(from, to)));
                if (kind != ImportedKind.OPPORTUNITY) {
                    projections.awaitOwnWrites(Accounts.READ_MODEL, PATIENCE);
                }
            }
        }
        send(Ids.named("undo", batch.value(), "end"), new FinishUndo(batch, total));
        return total;
    }

    private TakenBack takeBack(ImportId batch, ImportedKind kind, int from, List<String> ids) {
        var id = Ids.named("undo", batch.value(), kind.name(), Integer.toString(from));
        var answer = send(id, new TakeBack(batch, kind, ids));
        return answer instanceof TakenBack result ? result : TakenBack.NOTHING;
    }

    private Object send(String id, Object command) {
        Object answer = commands.sendAndWait(MessageMetadata.under(id, true, command));
        return answer == null ? "" : answer;
    }

    private List<String> effects(ImportId batch, ImportedKind kind) {
        return queries.query(new ListEffectIds(batch, kind), ResponseTypes.multipleInstancesOf(String.class))
                .join();
    }
}
