package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.account.api.AccountView;
import dev.verona.account.page.AccountSection;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.HealthView;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;

/** A line for each plan of the account: how many points hold, and which are missing. */
@org.springframework.stereotype.Component
final class AccountHealthSection implements AccountSection {

    private final ScorecardAnswers answers;
    private final Live live;

    AccountHealthSection(ScorecardAnswers answers, Live live) {
        this.answers = answers;
        this.live = live;
    }

    @Override
    public String id() {
        return "health";
    }

    @Override
    public String label() {
        return "Health of its plans";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public Component create(AccountView account) {
        return new Lines(answers, live, account);
    }

    @StyleSheet("context://verona/css/scorecard.css")
    private static final class Lines extends Composite<Div> {

        private static final long serialVersionUID = 1L;

        private final transient ScorecardAnswers answers;
        private final transient AccountView account;

        Lines(ScorecardAnswers answers, Live live, AccountView account) {
            this.answers = answers;
            this.account = account;
            show();
            live.onAny(getContent(), PlanEvent.class, HealthQuery.READ_MODEL, Live.SELDOM, events -> show());
        }

        private void show() {
            getContent().removeAll();
            var plans = answers.health(account.id());
            if (plans.isEmpty()) {
                var none = new Span("None of its plans is open to you, or there is none yet.");
                none.addClassName("vr-soft");
                getContent().add(none);
                return;
            }
            var list = new UnorderedList();
            list.addClassName("vr-health-lines");
            plans.forEach(plan -> list.add(item(plan)));
            getContent().add(list);
        }

        private static ListItem item(HealthView health) {
            return new ListItem(
                    Parts.link(PlanNavigation.path(health.plan(), HealthWords.SECTION), HealthWords.period(health)),
                    new Span(HealthWords.summary(health) + "."));
        }
    }
}
