package dev.verona.ledger.ui;

import com.vaadin.flow.component.Component;
import dev.verona.account.api.AccountView;
import dev.verona.account.page.AccountSection;
import dev.verona.shell.ui.Live;
import org.axonframework.queryhandling.QueryGateway;

/** What was decided at an account, and what it rested on, on the account's page. */
@org.springframework.stereotype.Component
final class DecisionsSection implements AccountSection {

    private final QueryGateway queries;
    private final Live live;

    DecisionsSection(QueryGateway queries, Live live) {
        this.queries = queries;
        this.live = live;
    }

    @Override
    public String id() {
        return "decisions";
    }

    @Override
    public String label() {
        return "Decisions";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component create(AccountView account) {
        return new DecisionList(account.id(), queries, live);
    }
}
