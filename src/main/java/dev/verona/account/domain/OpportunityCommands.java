package dev.verona.account.domain;

import dev.verona.account.api.AccountRejection.AlreadyThere;
import dev.verona.account.api.OpportunityCommand.AddOpportunity;
import dev.verona.account.api.OpportunityCommand.AssignToAccount;
import dev.verona.account.api.OpportunityCommand.ChangeAmount;
import dev.verona.account.api.OpportunityCommand.DescribeOpportunity;
import dev.verona.account.api.OpportunityCommand.LoseOpportunity;
import dev.verona.account.api.OpportunityCommand.MoveToStage;
import dev.verona.account.api.OpportunityCommand.ReopenOpportunity;
import dev.verona.account.api.OpportunityCommand.Reschedule;
import dev.verona.account.api.OpportunityCommand.WinOpportunity;
import dev.verona.account.api.Outcome;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.OpportunityId;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** Decides on what is wanted of an opportunity. */
public final class OpportunityCommands {

    private final Aggregates aggregates;

    public OpportunityCommands(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    @CommandHandler
    void handle(AddOpportunity command) {
        if (aggregates.findOpportunity(command.opportunity()).isPresent()) {
            throw new AlreadyThere();
        }
        var facts = command.facts();
        if (facts.outcome() != Outcome.OPEN) {
            throw new InvalidInput("outcome", "Add it as open first, then win or lose it.");
        }
        if (facts.title().isEmpty() && facts.product().isEmpty()) {
            throw new InvalidInput("title", "Say what it is about, or choose a product.");
        }
        mustExist(facts.account());
        aggregates.add(command.opportunity(), facts);
    }

    @CommandHandler
    void handle(DescribeOpportunity command) {
        on(command.opportunity(), it -> it.describe(command.title(), command.product(), command.agent()));
    }

    @CommandHandler
    void handle(AssignToAccount command) {
        mustExist(command.account());
        on(command.opportunity(), it -> it.assignTo(command.account()));
    }

    @CommandHandler
    void handle(ChangeAmount command) {
        on(command.opportunity(), it -> it.changeAmount(command.seen(), command.amount()));
    }

    @CommandHandler
    void handle(MoveToStage command) {
        on(command.opportunity(), it -> it.moveTo(command.stage()));
    }

    @CommandHandler
    void handle(Reschedule command) {
        on(command.opportunity(), it -> it.reschedule(command.engaged(), command.closes()));
    }

    @CommandHandler
    void handle(WinOpportunity command) {
        on(command.opportunity(), it -> it.win(command.amount(), command.on()));
    }

    @CommandHandler
    void handle(LoseOpportunity command) {
        on(command.opportunity(), it -> it.lose(command.on(), command.reason()));
    }

    @CommandHandler
    void handle(ReopenOpportunity command) {
        on(command.opportunity(), it -> it.reopen(command.stage()));
    }

    private void on(OpportunityId id, Consumer<Opportunity> decision) {
        aggregates.opportunity(id).execute(decision);
    }

    private void mustExist(@Nullable AccountId account) {
        if (account != null) {
            aggregates.account(account);
        }
    }
}
