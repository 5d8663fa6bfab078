package dev.verona.history.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import dev.verona.history.api.Authorship;
import dev.verona.history.api.HistoryQuery;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.text.WordCount;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Every text of the plan with its authors: before each passage stands who wrote it and when, so that nobody needs colours or a pointer; what was
 * taken out, and by whom, is below it. On a plan of the past it is as it was then.
 */
@StyleSheet("context://verona/css/history.css")
class AuthorshipPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient QueryGateway queries;

    AuthorshipPanel(PlanScreen screen, QueryGateway queries) {
        this.screen = screen;
        this.queries = queries;
        getContent().addClassNames("vr-stack", "vr-authors");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var moment = screen.past() ? new PlanMoment.AtTime(screen.now()) : PlanMoment.NOW;
        var all = Commands.answer(queries.query(
                new HistoryQuery.WhoWrote(screen.plan(), moment), ResponseTypes.multipleInstancesOf(Authorship.class)));
        getContent().removeAll();
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.PENCIL,
                            "Nothing is written yet",
                            "As soon as somebody writes in this plan, their words stand here under their name."));
            return;
        }
        var byElement = new LinkedHashMap<ElementId, List<Authorship>>();
        all.forEach(one -> byElement
                .computeIfAbsent(one.field().element(), element -> new ArrayList<>())
                .add(one));
        byElement.values().forEach(texts -> getContent().add(element(texts)));
    }

    private static Component element(List<Authorship> texts) {
        var first = texts.getFirst();
        var heading = new H2(first.title().isEmpty() ? first.kind().label() : first.title());
        var kind = new Span(first.kind().label());
        kind.addClassNames("vr-soft", "vr-small");
        var head = new Div(heading, kind);
        head.addClassName("vr-section-head");
        var card = new Section(head);
        card.addClassName("vr-card");
        texts.forEach(text -> card.add(text(text)));
        return card;
    }

    private static Component text(Authorship text) {
        var formats = Formats.current();
        var label = new H3(text.field().field().label());
        label.addClassNames("vr-small", "vr-soft");
        var passages = new Div();
        passages.addClassName("vr-passages");
        text.passages().forEach(passage -> passages.add(passage(passage, formats)));
        if (text.passages().isEmpty()) {
            passages.add(new Span("Nothing is left of it."));
        }
        var block = new Div(label, passages);
        block.addClassName("vr-compare-prose");
        if (!text.removed().isEmpty()) {
            block.add(removed(text.removed(), formats));
        }
        return block;
    }

    private static Component passage(Authorship.Passage passage, Formats formats) {
        var who = new Span(passage.author().person().name() + ", "
                + formats.date(passage.author().at()));
        who.addClassName("vr-passage-author");
        var words = new Span(passage.text());
        words.addClassName("vr-passage-text");
        var shown = new Span(who, words);
        shown.addClassNames(
                "vr-passage", FunctionBadge.cssClass(passage.author().person().function()));
        return shown;
    }

    private static Component removed(List<Authorship.Removal> removed, Formats formats) {
        var list = new UnorderedList();
        list.addClassName("vr-removed");
        removed.forEach(one -> list.add(removal(one, formats)));
        var words = removed.stream().mapToInt(one -> WordCount.in(one.text())).sum();
        return new Details("What was once here: " + formats.count(words, "word") + " taken out", list);
    }

    private static ListItem removal(Authorship.Removal removal, Formats formats) {
        var gone = new Element("del");
        gone.getClassList().add("vr-del");
        gone.setText(removal.text().strip());
        var said = new Paragraph(removal.by().name() + " took out on " + formats.dateTime(removal.at()) + " what "
                + removal.author().person().name() + " wrote on "
                + formats.date(removal.author().at()) + ":");
        said.addClassNames("vr-small", "vr-soft");
        var item = new ListItem(said);
        item.getElement().appendChild(gone);
        return item;
    }
}
