package dev.verona.plan.ui;

import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountRow;
import dev.verona.plan.workspace.PlanAnswers;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.Commands;
import java.time.Clock;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the form for a new plan, from wherever a person thinks of it. */
@Component
final class CreatePlan {

    /** An account that a plan can be made for. */
    record Choice(AccountId id, String name) {}

    private final Commands commands;
    private final PlanAnswers queries;
    private final QueryGateway gateway;
    private final Clock clock;

    CreatePlan(Commands commands, PlanAnswers queries, QueryGateway gateway, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** @param account the account that it is for; null to let the person choose */
    void open(@Nullable Choice account) {
        new CreatePlanDialog(commands, queries.people(), this::accounts, clock).open(account);
    }

    private List<Choice> accounts(String text, int offset, int limit) {
        return gateway
                .query(AccountQuery.ListAccounts.named(text, offset, limit), AccountPage.class)
                .join()
                .rows()
                .stream()
                .map(CreatePlan::choice)
                .toList();
    }

    private static Choice choice(AccountRow row) {
        return new Choice(row.id(), row.name());
    }
}
