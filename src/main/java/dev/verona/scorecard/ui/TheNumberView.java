package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.scorecard.api.DealFigure;
import dev.verona.scorecard.api.ForecastEvent;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.NumberCommand;
import dev.verona.scorecard.api.NumberEvent;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.NumberView;
import dev.verona.scorecard.api.NumberView.Act;
import dev.verona.shared.Money;
import dev.verona.shared.Period;
import dev.verona.shell.ui.Address;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.StatTile;
import dev.verona.shell.ui.Tone;
import dev.verona.shell.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** TheNumber (practice 64): one target, who committed to how much of it and why, and how it stands. */
@Route(ScorecardPaths.NUMBER)
@PageTitle("TheNumber")
@Menu(title = "TheNumber", order = 28, icon = "vaadin:bullseye")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/scorecard.css")
final class TheNumberView extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final int HALF = 6;

    private final transient ScorecardAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("TheNumber");
    private final Select<NumberId> period = new Select<>();
    private final Div body = new Div();
    private transient @Nullable NumberId shown;
    private boolean quiet;

    TheNumberView(ScorecardAnswers answers, Commands commands, Live live, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        period.setLabel("Period");
        period.setWidth("min(18rem, 100%)");
        period.setItemLabelGenerator(TheNumberView::name);
        period.addValueChangeListener(change -> {
            if (!quiet && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                TheNumberView.class,
                                QueryParameters.of(
                                        ScorecardPaths.PERIOD, change.getValue().value()));
            }
        });
        var toolbar = new Div(period);
        toolbar.addClassNames("vr-toolbar", "vr-no-print");
        body.addClassName("vr-stack");
        getContent().addClassName("vr-page");
        getContent().add(header, toolbar, body);
        for (var kind : List.of(NumberEvent.class, ForecastEvent.class, OpportunityEvent.class)) {
            live.onAny(getContent(), kind, HealthQuery.READ_MODEL, Live.SELDOM, events -> show());
        }
    }

    static String name(NumberId number) {
        var formats = Formats.current();
        return formats.date(number.period().from()) + " to "
                + formats.date(number.period().to());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var known = answers.numbers();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var asked = Address.of(event.getLocation().getQueryParameters()).read(ScorecardPaths.PERIOD, NumberId::new);
        var present = known.stream()
                .filter(number -> number.period().contains(today))
                .findFirst()
                .orElseGet(() -> half(today, 0));
        var offered = new ArrayList<>(known);
        for (var number : List.of(present, half(today, 1), asked == null ? present : asked)) {
            if (!offered.contains(number)) {
                offered.add(number);
            }
        }
        shown = asked == null ? present : asked;
        quiet = true;
        period.setItems(offered);
        period.setValue(shown);
        quiet = false;
        show();
    }

    private static NumberId half(LocalDate day, int later) {
        var first = LocalDate.of(day.getYear(), day.getMonthValue() <= HALF ? 1 : HALF + 1, 1)
                .plusMonths((long) HALF * later);
        return NumberId.of(new Period(first, first.plusMonths(HALF).minusDays(1)));
    }

    private void show() {
        if (shown == null) {
            return;
        }
        var number = answers.number(shown);
        header.setSubtitle("Revenue from " + name(number.id()) + ", to which Sales and Marketing both commit.");
        actions(number);
        body.removeAll();
        var target = number.target();
        if (target == null) {
            body.add(
                    new EmptyState(
                            VaadinIcon.BULLSEYE,
                            "No target for this period yet",
                            "A leader sets what the company is to win in these months. Then the head of Sales and the head of Marketing commit to it, each with their reasons."));
            return;
        }
        body.add(tiles(number, target), NumberCards.commitments(number), NumberCards.shares(number));
        body.add(NumberCards.history(number));
    }

    private void actions(NumberView number) {
        var actions = new ArrayList<Button>();
        var target = number.target();
        if (target != null && number.may().contains(Act.SET)) {
            actions.add(new Button("Set a share", click -> ShareDialog.open(answers, commands, number)));
        }
        if (number.may().contains(Act.SET)) {
            actions.add(new Button(target == null ? "Set the target" : "Change the target", click -> target(number)));
        }
        if (target != null && number.may().contains(Act.COMMIT)) {
            actions.add(
                    new Button("Commit for " + Viewer.current().function().label(), click -> commit(number, target)));
        }
        if (!actions.isEmpty()) {
            actions.getLast().addThemeVariants(ButtonVariant.PRIMARY);
        }
        header.setActions(actions.toArray(Button[]::new));
    }

    private void target(NumberView number) {
        AmountDialog.ask(
                commands,
                new AmountDialog.Words(
                        "The target",
                        "What the company is to win from " + name(number.id()) + ".",
                        "What it rests on, or why it changes",
                        "reason",
                        "Set",
                        "The target is set.",
                        false),
                number.target(),
                null,
                (amount, reason) -> new NumberCommand.SetTarget(
                        number.id(), number.target(), Objects.requireNonNull(amount), reason));
    }

    private void commit(NumberView number, Money target) {
        var function = Viewer.current().function();
        var now = number.commitments().stream()
                .filter(one -> one.function() == function)
                .findFirst()
                .map(NumberView.Commitment::amount)
                .orElse(null);
        AmountDialog.ask(
                commands,
                new AmountDialog.Words(
                        "Commit for " + function.label(),
                        "Of the target of " + Formats.current().money(target) + ", " + function.label()
                                + " stands for this much. Everybody sees it with your name.",
                        "What it rests on, or why it changes",
                        "reason",
                        "Commit",
                        function.label() + " has committed.",
                        false),
                now == null ? target : now,
                null,
                (amount, reason) -> new NumberCommand.Commit(number.id(), now, Objects.requireNonNull(amount), reason));
    }

    private static Div tiles(NumberView number, Money target) {
        var formats = Formats.current();
        var forecast = number.forecast();
        var tiles = new Div(
                new StatTile("Target", formats.moneyShort(target), formats.money(target), Tone.CALM),
                new StatTile(
                                "Won",
                                formats.moneyShort(number.won()),
                                formats.percent(share(number.won(), target)) + " of the target",
                                Tone.CALM)
                        .leadingTo(ScorecardPaths.deals(number.id(), DealFigure.WON)),
                new StatTile(
                                "Forecast",
                                forecast == null ? "—" : formats.moneyShort(forecast),
                                forecast == null
                                        ? "no account has one yet"
                                        : formats.percent(share(forecast, target))
                                                + " of the target, by the accounts' latest",
                                Tone.CALM)
                        .leadingTo(ScorecardPaths.PORTFOLIO),
                new StatTile("In play", formats.moneyShort(number.open()), "all that is open", Tone.CALM)
                        .leadingTo(ScorecardPaths.deals(number.id(), DealFigure.OPEN)));
        tiles.addClassName("vr-tiles");
        return tiles;
    }

    static double share(Money part, Money whole) {
        return part.amount().doubleValue() / whole.amount().doubleValue();
    }
}
