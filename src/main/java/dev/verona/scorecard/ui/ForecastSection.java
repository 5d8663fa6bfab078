package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.account.api.AccountView;
import dev.verona.account.page.AccountSection;
import dev.verona.scorecard.api.Forecast;
import dev.verona.scorecard.api.ForecastCommand;
import dev.verona.scorecard.api.ForecastEvent;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.NumberId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.Rejection;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** What was forecast for the account, who and when: each stands, so that it can be held against the result. */
@org.springframework.stereotype.Component
final class ForecastSection implements AccountSection {

    private static final int HALF = 6;

    private final ScorecardAnswers answers;
    private final Commands commands;
    private final Live live;
    private final Clock clock;

    ForecastSection(ScorecardAnswers answers, Commands commands, Live live, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "forecast";
    }

    @Override
    public String label() {
        return "Forecast";
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public Component create(AccountView account) {
        return new Forecasts(account);
    }

    private NumberId present() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var first = LocalDate.of(today.getYear(), today.getMonthValue() <= HALF ? 1 : HALF + 1, 1);
        return answers.numbers().stream()
                .filter(number -> number.period().contains(today))
                .findFirst()
                .orElseGet(() ->
                        NumberId.of(new Period(first, first.plusMonths(HALF).minusDays(1))));
    }

    @StyleSheet("context://verona/css/scorecard.css")
    private final class Forecasts extends Composite<Div> {

        private static final long serialVersionUID = 1L;

        private final transient AccountView account;

        Forecasts(AccountView account) {
            this.account = account;
            getContent().addClassNames("vr-stack", "vr-health");
            show();
            live.on(getContent(), ForecastEvent.streamOf(account.id()), HealthQuery.READ_MODEL, events -> show());
        }

        private void show() {
            getContent().removeAll();
            List<Forecast> all;
            try {
                all = answers.forecasts(account.id());
            } catch (Rejection rejection) {
                getContent().add(new Paragraph(FormErrors.message(rejection)));
                return;
            }
            if (all.isEmpty()) {
                getContent()
                        .add(
                                new Paragraph(
                                        "Nobody has forecast this account yet. A forecast stands with its name and day, and is held against what came of it."));
            } else {
                var list = new UnorderedList();
                list.addClassName("vr-health-points");
                all.forEach(one -> list.add(item(one)));
                getContent().add(list);
            }
            if (Viewer.current().has(Role.LEADER) || Viewer.current().function() == Function.SALES) {
                var foot = new Div(new Button("Record forecast", click -> record(all)));
                foot.addClassName("vr-row");
                getContent().add(foot);
            }
        }

        private ListItem item(Forecast one) {
            var formats = Formats.current();
            var by = new Span(
                    one.by().name() + ", " + formats.date(one.at()) + ", for " + TheNumberView.name(one.number()));
            by.addClassNames("vr-soft", "vr-small");
            var item = new ListItem(new Span(formats.money(one.amount()) + " "), by);
            if (!one.note().isEmpty()) {
                item.add(new Paragraph(one.note()));
            }
            return item;
        }

        private void record(List<Forecast> all) {
            var number = present();
            AmountDialog.ask(
                    commands,
                    new AmountDialog.Words(
                            "Forecast of " + account.name(),
                            "What it will bring in the whole period, " + TheNumberView.name(number)
                                    + ", as you think today. It stands with your name.",
                            "What it rests on",
                            "reason",
                            "Record",
                            "The forecast is recorded.",
                            false),
                    all.stream()
                            .filter(one -> one.number().equals(number))
                            .findFirst()
                            .map(Forecast::amount)
                            .orElse(null),
                    null,
                    (amount, note) -> new ForecastCommand.RecordForecast(
                            account.id(), number, Objects.requireNonNull(amount), note));
        }
    }
}
