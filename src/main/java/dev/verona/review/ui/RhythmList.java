package dev.verona.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.review.api.RhythmView;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.util.List;
import java.util.function.Consumer;

/** How often what is reviewed: what is overdue is open to see, the rest is folded away. */
final class RhythmList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Details details = new Details("How often");
    private final UnorderedList list = new UnorderedList();
    private final transient Consumer<RhythmView> schedule;
    private final transient Consumer<RhythmView> end;

    /**
     * @param schedule calls a review of it
     * @param agree how often something is reviewed
     * @param end it is not reviewed regularly any more
     */
    RhythmList(Consumer<RhythmView> schedule, Runnable agree, Consumer<RhythmView> end) {
        this.schedule = schedule;
        this.end = end;
        list.addClassName("vr-rhythms");
        var button = new Button("Agree how often", VaadinIcon.PLUS.create(), click -> agree.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        details.add(list, button);
        details.setWidthFull();
        getContent().addClassName("vr-no-print");
        getContent().add(details);
    }

    void show(List<RhythmView> rhythms) {
        var overdue = rhythms.stream().filter(RhythmView::overdue).count();
        details.setSummaryText(
                overdue == 0
                        ? "How often: " + Formats.current().count(rhythms.size(), "rhythm") + ", none overdue"
                        : "How often: " + overdue + " of " + Formats.current().count(rhythms.size(), "rhythm")
                                + " overdue");
        list.removeAll();
        rhythms.forEach(one -> list.add(item(one)));
    }

    void open() {
        details.setOpened(true);
    }

    private ListItem item(RhythmView one) {
        var formats = Formats.current();
        var title = new Span(one.title());
        title.addClassName("vr-review-title");
        var head = new Div(title, new Chip(one.cadence().label(), Tone.CALM));
        head.addClassName("vr-row-s");
        head.add(
                one.overdue()
                        ? new Chip("Overdue since " + formats.date(one.due()), Tone.BAD, VaadinIcon.CLOCK)
                        : new Chip("By " + formats.date(one.due()), Tone.GOOD));
        var next = one.next();
        var when = one.nextWhen();
        var words = new Div(
                head,
                Parts.soft(one.owner().name() + " sees to it; "
                        + (one.last() == null ? "none held yet" : "last held on " + formats.date(one.last()))));
        words.addClassName("vr-review-cell");
        var item = new ListItem(words);
        var acts = new Div();
        acts.addClassName("vr-row-s");
        if (next != null && when != null) {
            acts.add(Parts.link(ReviewNavigation.pathOf(next), "Scheduled for " + formats.date(when.day())));
        } else {
            acts.add(small("Schedule", one.title(), () -> schedule.accept(one)));
        }
        acts.add(small("End", one.title(), () -> end.accept(one)));
        item.add(acts);
        return item;
    }

    private static Button small(String label, String title, Runnable act) {
        var button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(label + ": " + title);
        return button;
    }
}
