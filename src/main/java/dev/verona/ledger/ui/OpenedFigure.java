package dev.verona.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.ledger.api.LedgerLine;
import dev.verona.ledger.api.LedgerLines;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.ledger.api.Measure;
import dev.verona.ledger.api.PlanShare;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Parts;

/** What a figure is made of: the plans, and of a plan the events, each with a way to its entry in the plan's timeline. */
final class OpenedFigure extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 50;

    private final transient LedgerAnswers answers;

    OpenedFigure(LedgerAnswers answers) {
        this.answers = answers;
        getContent().addClassNames("vr-card", "vr-ledger-opened");
    }

    void show(LedgerAddress address) {
        getContent().removeAll();
        var opened = address.opened();
        setVisible(opened != null);
        if (opened == null) {
            return;
        }
        var function = opened.function();
        var heading = new H2(opened.measure().label() + (function == null ? "" : ", " + function.label()));
        heading.getElement().setAttribute("tabindex", "-1");
        var close = Parts.link(address.closed().path(), "Close");
        var head = new Div(heading, close);
        head.addClassNames("vr-row", "vr-ledger-head");
        var meaning = new Paragraph(opened.measure().meaning() + ".");
        meaning.addClassNames("vr-soft", "vr-small");
        getContent().add(head, meaning);
        if (address.scope() instanceof LedgerScope.OfPlan(var plan)) {
            more(plan, address, opened, 0);
        } else {
            getContent().add(shares(address, opened));
        }
        heading.getElement().executeJs("this.focus({preventScroll: false})");
    }

    private Component shares(LedgerAddress address, LedgerAddress.Opened opened) {
        var shares = answers.shares(
                new LedgerQuery.FindShares(address.scope(), address.filter(), opened.measure(), opened.function()));
        if (shares.isEmpty()) {
            return new Paragraph("Nothing in these months.");
        }
        var list = new UnorderedList();
        list.addClassName("vr-ledger-list");
        shares.forEach(share -> list.add(row(share, address)));
        return list;
    }

    private static ListItem row(PlanShare share, LedgerAddress address) {
        var amount = new Span(Formats.current().number(share.amount()));
        amount.addClassName("vr-number");
        var whose = address.scope() instanceof LedgerScope.OfPerson(var person) ? person : null;
        var opened = address.opened();
        var of = address.of(share.plan());
        var target = opened == null || whose == null ? of : of.opening(opened.measure(), opened.function(), whose);
        if (!share.openTo()) {
            return new ListItem(new Span(share.accountName() + " (a plan that you may not open)"), amount);
        }
        var link = Parts.link(target.path(), share.accountName());
        return new ListItem(link, amount);
    }

    private void more(PlanId plan, LedgerAddress address, LedgerAddress.Opened opened, int offset) {
        var page = answers.lines(new LedgerQuery.FindLines(
                plan, address.filter(), opened.measure(), opened.function(), opened.person(), offset, AT_ONCE));
        if (page.lines().isEmpty()) {
            getContent().add(new Paragraph("Nothing in these months."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vr-ledger-list");
        page.lines().forEach(told -> list.add(row(told, opened.measure())));
        getContent().add(list);
        if (page.more()) {
            var button = new Button("Show earlier", VaadinIcon.ANGLE_DOWN.create());
            button.addClickListener(click -> {
                getContent().remove(button);
                more(plan, address, opened, offset + AT_ONCE);
            });
            getContent().add(button);
        }
    }

    private static ListItem row(LedgerLines.Told told, Measure measure) {
        var line = told.line();
        var formats = Formats.current();
        var link = Parts.link(
                PlanNavigation.path(line.plan(), "history") + "?s=" + line.sequence(),
                line.title().isEmpty() ? "The plan itself" : line.title());
        var who = told.person();
        var where = new Span(formats.dateTime(line.at())
                + (line.kind() == null ? "" : " · " + line.kind().label())
                + (line.stage() == null ? "" : " · " + line.stage().label()));
        where.addClassNames("vr-small", "vr-soft");
        var words = new Div(link, where);
        words.addClassName("vr-stack-s");
        var badge =
                new FunctionBadge(line.function(), who == null ? line.function().label() : who.name());
        return new ListItem(words, badge, new Span(amount(line, measure)));
    }

    private static String amount(LedgerLine line, Measure measure) {
        var formats = Formats.current();
        return switch (measure) {
            case WRITTEN -> formats.count(line.amount(), "word");
            case SURVIVING -> formats.number(line.surviving()) + " of " + formats.count(line.amount(), "word");
            case ANSWERED -> "after " + AnswerTimesCard.words(line.amount());
            case REQUESTED, GIVEN, AGREED, USED, REVIEWED -> "";
        };
    }
}
