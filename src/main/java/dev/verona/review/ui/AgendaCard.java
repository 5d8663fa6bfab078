package dev.verona.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.page.AccountNavigation;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.ReviewView.Act;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Toasts;

/** What is to be talked about, in order: made from the facts, with the way to each, and what people put there (practice 13). */
final class AgendaCard {

    private final Commands commands;

    AgendaCard(Commands commands) {
        this.commands = commands;
    }

    Section of(ReviewView review) {
        var may = review.may().contains(Act.PREPARE);
        var card = Parts.tightCard("agenda", "Agenda");
        if (review.agenda().isEmpty()) {
            card.add(new EmptyState(
                            VaadinIcon.LIST_OL,
                            "No agenda, no meeting",
                            "Draw it up from the facts: the biggest opportunities and problems, what changed, what is overdue. Then add what only people know.")
                    .small());
        }
        var list = new OrderedList();
        list.addClassName("vr-agenda");
        for (int place = 0; place < review.agenda().size(); place++) {
            list.add(item(review, review.agenda().get(place), place, may));
        }
        card.add(list);
        if (may) {
            var draw = new Button("Draw up from the facts", VaadinIcon.MAGIC.create(), click -> drawUp(review));
            var add =
                    new Button("Add point", VaadinIcon.PLUS.create(), click -> PointDialogs.add(commands, review.id()));
            var acts = new Div(draw, add);
            acts.addClassNames("vr-row-s", "vr-no-print");
            card.add(acts);
        }
        if (!review.dropped().isEmpty()) {
            card.add(dropped(review));
        }
        return card;
    }

    private void drawUp(ReviewView review) {
        if (commands.send(new ReviewCommand.DrawUpAgenda(review.id()))) {
            Toasts.info("What the facts say is on the agenda.");
        }
    }

    private ListItem item(ReviewView review, ReviewView.Point point, int place, boolean may) {
        var item = new ListItem(words(point));
        item.addClassName("vr-agenda-point");
        if (may) {
            var acts = new Div(
                    act(
                            VaadinIcon.ARROW_UP,
                            "Move up: " + point.title(),
                            place > 0,
                            () -> move(review, point, place - 1)),
                    act(
                            VaadinIcon.ARROW_DOWN,
                            "Move down: " + point.title(),
                            place < review.agenda().size() - 1,
                            () -> move(review, point, place + 1)),
                    act(
                            VaadinIcon.CLOSE_SMALL,
                            "Drop: " + point.title(),
                            true,
                            () -> PointDialogs.drop(commands, review.id(), point)));
            acts.addClassNames("vr-agenda-acts", "vr-no-print");
            item.add(acts);
        }
        return item;
    }

    private void move(ReviewView review, ReviewView.Point point, int to) {
        commands.send(new ReviewCommand.MovePoint(review.id(), point.id(), to));
    }

    private static Button act(VaadinIcon icon, String label, boolean enabled, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label);
        button.setEnabled(enabled);
        return button;
    }

    /** Why it is here, what it is, and the way to the fact. */
    static Div words(ReviewView.Point point) {
        var head = new Div(ReviewLabels.chip(point.kind()));
        head.addClassName("vr-row-s");
        var account = point.account();
        if (account != null) {
            head.add(Parts.link(AccountNavigation.pathOf(account.id()), account.name()));
        }
        var title = new H3(point.title());
        title.addClassName("vr-review-title");
        var words = new Div(head, title);
        words.addClassName("vr-review-cell");
        if (!point.detail().isEmpty()) {
            var detail = new Paragraph(point.detail());
            detail.addClassNames("vr-soft", "vr-review-text");
            words.add(detail);
        }
        words.add(source(point));
        return words;
    }

    static Component source(ReviewView.Point point) {
        var source = point.source();
        if (source == null) {
            return Parts.soft("Added by " + point.by().name());
        }
        var link = Parts.link(ReviewLabels.path(source), ReviewLabels.open(source));
        link.addClassName("vr-small");
        link.getElement().setAttribute("aria-label", ReviewLabels.open(source) + ": " + point.title());
        return link;
    }

    private static Div dropped(ReviewView review) {
        var list = new UnorderedList();
        review.dropped()
                .forEach(one -> list.add(new ListItem(
                        new Span(one.title() + " — "), Parts.soft(one.by().name() + ": " + one.reason()))));
        var heading = new H3("Dropped");
        var block = new Div(heading, list);
        block.addClassName("vr-stack-s");
        return block;
    }
}
