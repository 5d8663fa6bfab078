package dev.verona.segment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.segment.api.CriteriaView;
import dev.verona.segment.api.SegmentDetails;
import dev.verona.shared.Function;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import java.time.Instant;
import java.util.List;

/** By what the segment's accounts are ranked: each version with who agreed to it. */
final class CriteriaCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CriteriaCard(SegmentDetails segment, Instant now) {
        var card = Parts.card("criteria", "Criteria");
        if (segment.criteria().versions().isEmpty()) {
            card.add(new EmptyState(
                            VaadinIcon.SCALE,
                            "No criteria yet",
                            "What an account is worth now, what it could be worth, what is open with it, how it fits: weigh them so that they sum to a hundred, and both functions rank alike.")
                    .small());
        }
        segment.criteria().versions().forEach(version -> card.add(version(version, now)));
        getContent().add(card);
    }

    private static Component version(CriteriaView.Version version, Instant now) {
        var formats = Formats.current();
        var cell = SegmentWords.lines(
                SegmentWords.row(new Span("Version " + version.number()), SegmentWords.chip(version.state())));
        if (version.state() != CriteriaView.State.REPLACED) {
            var list = new UnorderedList();
            list.addClassName("vr-criteria");
            version.criteria().all().forEach(criterion -> {
                var item = new ListItem(
                        new Span(criterion.measure().label()),
                        new Span(String.valueOf(criterion.weight())),
                        Parts.soft(
                                SegmentWords.span(criterion, version.criteria().currency())));
                item.getElement().setAttribute("title", criterion.measure().meaning());
                list.add(item);
            });
            cell.add(list);
            if (!version.criteria().why().isEmpty()) {
                cell.add(new Paragraph(version.criteria().why()));
            }
        }
        cell.add(Parts.soft("Written by " + version.by().name() + " " + formats.ago(version.at(), now) + ", from "
                + formats.date(version.from())));
        for (var function : List.of(Function.SALES, Function.MARKETING)) {
            cell.add(Parts.soft(SegmentWords.agreement(version.agreed(), function)));
        }
        return cell;
    }
}
