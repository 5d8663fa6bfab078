package dev.verona.topten.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.SegmentEvent;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.plan.api.PlanEvent;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Parts;
import dev.verona.topten.api.MyTen;
import dev.verona.topten.api.MyTenQuery;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The accounts that an embedded marketer serves, on one page: what they lack from her side, what waits, what grows old, and what became of what she gave. */
@Route("my-ten")
@PageTitle("My ten accounts")
@Menu(title = "My ten accounts", order = 0.5, icon = "vaadin:cluster")
@RolesAllowed({"MARKETING", "LIAISON"})
@StyleSheet("context://verona/css/topten.css")
final class MyTenView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MyTenAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("My ten accounts");
    private final Div body = new Div();

    MyTenView(MyTenAnswers answers, Commands commands, Live live, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        body.addClassName("vr-stack");
        getContent().addClassName("vr-page");
        getContent().add(header, body);
        for (var kind : List.of(PlanEvent.class, ConsultationEvent.class, SegmentEvent.class)) {
            live.onAny(getContent(), kind, MyTenQuery.READ_MODEL, Live.SELDOM, events -> show());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private LocalDate today() {
        return Formats.current().day(clock.instant());
    }

    private void show() {
        var mine = answers.mine();
        body.removeAll();
        header.setSubtitle(summary(mine));
        if (mine.accounts().isEmpty()) {
            header.setActions();
            body.add(
                    new EmptyState(
                            VaadinIcon.CLUSTER,
                            "You are in no account's team yet",
                            "An embedded marketer works in the teams of account plans. As soon as an owner adds you to one, its account stands here, the highest ranked first."));
            return;
        }
        header.setActions(actions(mine));
        body.add(Parts.card("stages", "What each plan has from Marketing", new StageGrid(mine.accounts())));
        var left = new Div(new RequestsCard(mine, today()), new FreshnessCard(mine, clock.instant(), today()));
        var right = new Div(new PatternsCard(mine), new OutcomesCard(mine, clock.instant()));
        left.addClassName("vr-stack");
        right.addClassName("vr-stack");
        var columns = new Div(left, right);
        columns.addClassName("vr-served-columns");
        body.add(columns);
    }

    private Component[] actions(MyTen mine) {
        var offer = new Button(
                "Offer an asset", VaadinIcon.ARCHIVE.create(), click -> OfferSeveral.open(answers, commands, mine));
        var ask = new Button(
                "Ask in several plans",
                VaadinIcon.COMMENTS_O.create(),
                click -> AskSeveral.open(commands, mine, today()));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {offer, ask};
    }

    private static String summary(MyTen mine) {
        var formats = Formats.current();
        var waits =
                mine.accounts().stream().mapToInt(one -> one.requests().size()).sum();
        var lacking = mine.accounts().stream()
                .flatMap(one -> one.stages().stream())
                .filter(cell -> cell.standing() == MyTen.Standing.LACKING)
                .count();
        return mine.accounts().isEmpty()
                ? ""
                : formats.count(mine.accounts().size(), "account") + ", " + formats.count(waits, "request")
                        + " waiting, " + formats.count(lacking, "stage") + " without anything from Marketing.";
    }
}
