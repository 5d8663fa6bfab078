package dev.verona.ledger.ui;

import com.vaadin.flow.component.Component;
import dev.verona.account.api.AccountView;
import dev.verona.account.page.AccountSection;
import dev.verona.shell.ui.Live;

/** What was decided at an account, and what it rested on, on the account's page. */
@org.springframework.stereotype.Component
final class DecisionsSection implements AccountSection {

    private final LedgerAnswers answers;
    private final Live live;

    DecisionsSection(LedgerAnswers answers, Live live) {
        this.answers = answers;
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
    public boolean isForAccountTeams() {
        return false;
    }

    @Override
    public Component create(AccountView account) {
        return new DecisionList(account.id(), answers, live);
    }
}
