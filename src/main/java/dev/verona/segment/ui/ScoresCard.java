package dev.verona.segment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.SegmentDetails;
import dev.verona.segment.api.SegmentDetails.Scored;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** The scores of the segment's accounts as they are now, each with what gave how many points for what. */
final class ScoresCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** How many come at once. */
    private static final int PAGE = 20;

    private final transient Commands commands;
    private final transient Clock clock;
    private final Div body = new Div();
    private final transient Set<AccountId> opened = new HashSet<>();
    private int shown = PAGE;

    ScoresCard(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
        body.addClassName("vr-stack");
        getContent().add(Parts.card("scores", "Scores now", body));
    }

    void show(SegmentDetails now) {
        body.removeAll();
        if (now.scores().isEmpty()) {
            body.add(nothing(now));
            return;
        }
        body.add(Parts.soft(
                now.criteria().inForce() == 0
                        ? "As the proposed criteria would have it."
                        : "By the criteria of version " + now.scoredBy()
                                + ". They change with what Verona knows; a fixed ten does not."));
        var list = new OrderedList();
        list.addClassName("vr-scores");
        now.scores().stream().limit(shown).forEach(scored -> list.add(new ListItem(line(now, scored))));
        body.add(list);
        if (now.scores().size() > shown) {
            var more = new Button("Show more", click -> {
                shown += PAGE;
                show(now);
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            body.add(more);
        }
    }

    private static EmptyState nothing(SegmentDetails now) {
        return new EmptyState(
                        VaadinIcon.CHART,
                        "No scores yet",
                        now.criteria().versions().isEmpty()
                                ? "Scores follow from criteria. As soon as some are proposed, each account's points stand here with their reasons."
                                : "No account is in this segment. Place some in it, on their pages.")
                .small();
    }

    private Component line(SegmentDetails now, Scored scored) {
        var account = scored.account();
        var summary = new Div(
                new Span(scored.rank() + ". " + account.name()),
                new Span(SegmentWords.points(scored.points()) + " points"));
        summary.addClassName("vr-score");
        var parts = new UnorderedList();
        parts.addClassName("vr-score-parts");
        scored.parts().forEach(part -> parts.add(part(now, scored, part)));
        var details = new Details(summary, parts);
        details.setOpened(opened.contains(account.id()));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                opened.add(account.id());
            } else {
                opened.remove(account.id());
            }
        });
        details.addClassName("vr-score-details");
        return details;
    }

    private ListItem part(SegmentDetails now, Scored scored, Place.Part part) {
        var cell = SegmentWords.lines(new Span(SegmentWords.part(part)));
        var item = new ListItem(cell);
        if (part.measure().judged()) {
            var rating = scored.ratings().get(part.measure());
            if (rating != null) {
                cell.add(
                        new Paragraph("“" + rating.reason() + "”"),
                        Parts.soft(rating.by().name() + ", " + Formats.current().ago(rating.at(), clock.instant())));
            }
            if (now.mayChange()) {
                var rate = new Button(
                        rating == null ? "Rate" : "Rate anew",
                        click -> RateDialog.open(commands, scored.account(), part.measure(), rating));
                rate.setAriaLabel((rating == null ? "Rate " : "Rate anew ")
                        + part.measure().label() + " of " + scored.account().name());
                rate.addThemeVariants(ButtonVariant.SMALL);
                item.add(rate);
            }
        }
        return item;
    }
}
