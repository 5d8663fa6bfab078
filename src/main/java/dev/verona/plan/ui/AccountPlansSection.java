package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.api.AccountView;
import dev.verona.account.page.AccountSection;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.workspace.PlanScreens;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Viewer;

/** An account's plans, period by period, on the account's page. */
@org.springframework.stereotype.Component
final class AccountPlansSection implements AccountSection {

    private final PlanScreens screens;
    private final CreatePlan create;

    AccountPlansSection(PlanScreens screens, CreatePlan create) {
        this.screens = screens;
        this.create = create;
    }

    @Override
    public String id() {
        return "plans";
    }

    @Override
    public String label() {
        return "Plans";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isForAccountTeams() {
        return false;
    }

    @Override
    public Component create(AccountView account) {
        return new Plans(screens, create, account);
    }

    @StyleSheet("context://verona/css/plan.css")
    private static final class Plans extends Composite<Div> {

        private static final long serialVersionUID = 1L;

        private final transient PlanScreens screens;
        private final transient AccountView account;
        private final UnorderedList list = new UnorderedList();
        private final Button add;
        private final EmptyState empty;

        Plans(PlanScreens screens, CreatePlan create, AccountView account) {
            this.screens = screens;
            this.account = account;
            var choice = new CreatePlan.Choice(account.id(), account.name());
            var may = Viewer.current().worksOnAccounts();
            add = new Button("New plan", VaadinIcon.PLUS.create(), click -> create.open(choice));
            var first = new Button("Start the first plan", click -> create.open(choice));
            first.setVisible(may);
            add.setVisible(may);
            empty = new EmptyState(
                            VaadinIcon.HANDSHAKE,
                            "No plan for this account yet",
                            "In a plan, Sales and Marketing write down together what this account shall become, stage by stage.",
                            first)
                    .small();
            list.addClassName("vr-plan-list");
            var foot = new Div(add);
            foot.addClassName("vr-row");
            getContent().addClassName("vr-stack");
            getContent().add(list, empty, foot);
            show();
            screens.followAll(this, PlanEvent.class, events -> show());
        }

        private void show() {
            var plans = screens.answers().ofAccount(account.id());
            list.removeAll();
            plans.forEach(plan -> list.add(new PlanListItem(plan, false)));
            list.setVisible(!plans.isEmpty());
            empty.setVisible(plans.isEmpty());
            add.setVisible(!plans.isEmpty() && Viewer.current().worksOnAccounts());
        }
    }
}
