package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.verona.history.api.Comparison;
import dev.verona.history.api.Comparison.Difference;
import dev.verona.history.api.Comparison.Fate;
import dev.verona.history.api.Comparison.Thing;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import dev.verona.shell.ui.WordDiffView;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs, section by section and thing by thing: words with what came and went, values before and after. */
class ComparisonView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanId plan;
    private final transient Restoring restoring;

    /** How a reader makes things as they were. */
    interface Restoring {

        boolean may(Comparison.Section section);

        /** Offers to make them as they were. */
        void restore(List<Thing> things);

        /** Brings back what was taken out. */
        void bringBack(Thing thing);
    }

    ComparisonView(PlanId plan, Comparison comparison, Restoring restoring) {
        this.plan = plan;
        this.restoring = restoring;
        getContent().addClassName("vr-stack");
        for (var section : Comparison.Section.values()) {
            var things = comparison.things().stream()
                    .filter(thing -> thing.section() == section)
                    .toList();
            if (!things.isEmpty()) {
                var head = new Div(new H2(section.label()));
                head.addClassName("vr-section-head");
                var changed = things.stream()
                        .filter(thing -> !thing.restorable().isEmpty())
                        .toList();
                if (changed.size() > 1 && restoring.may(section)) {
                    head.add(quiet("Restore this section…", () -> restoring.restore(changed)));
                }
                var block = new Section(head);
                block.addClassNames("vr-stack", "vr-compare-section");
                things.forEach(thing -> block.add(card(thing)));
                getContent().add(block);
            }
        }
    }

    /** As in "2 added, 1 removed, 5 changed". */
    static String counts(Comparison comparison, Formats formats) {
        var said = Arrays.stream(Fate.values())
                .map(fate -> {
                    var count = comparison.things().stream()
                            .filter(thing -> thing.fates().contains(fate))
                            .count();
                    return count == 0 ? "" : formats.number(count) + " " + word(fate);
                })
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "nothing changed" : said;
    }

    private Component card(Thing thing) {
        var head = new Div();
        head.addClassNames("vr-row", "vr-compare-head");
        Arrays.stream(Fate.values())
                .filter(thing.fates()::contains)
                .forEach(fate -> head.add(new Chip(word(fate), tone(fate))));
        var what = new Span(thing.what());
        what.addClassNames("vr-soft", "vr-small");
        head.add(what);
        act(thing, head);
        var card = new Div(head);
        if (!thing.title().isEmpty()) {
            card.add(title(thing));
        }
        card.addClassName("vr-card");
        card.getElement().setAttribute("data-tight", true);
        var values = new Element("dl");
        values.getClassList().add("vr-facts");
        for (var difference : thing.differences()) {
            if (difference.prose()) {
                continue;
            }
            values.appendChild(text("dt", difference.label()), value(difference));
        }
        if (values.getChildCount() > 0) {
            card.getElement().appendChild(values);
        }
        thing.differences().stream().filter(Difference::prose).forEach(difference -> card.add(prose(difference)));
        return card;
    }

    private void act(Thing thing, Div head) {
        if (!restoring.may(thing.section())) {
            return;
        }
        if (!thing.restorable().isEmpty()) {
            head.add(quiet("Restore…", () -> restoring.restore(List.of(thing))));
        } else if (isOfItsOwn(thing) && thing.fates().contains(Fate.REMOVED)) {
            head.add(quiet("Bring back", () -> restoring.bringBack(thing)));
        }
    }

    /** What is removed and brought back by itself; a cell of the whitespace goes with its row. */
    private static boolean isOfItsOwn(Thing thing) {
        return switch (thing.section()) {
            case OBJECTIVES -> true;
            case CUSTOMER -> !thing.what().equals(ElementKind.WHITESPACE_CELL.label());
            case PLAN, TEAM, BOARD -> false;
        };
    }

    private static Button quiet(String label, Runnable action) {
        var button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassNames("vr-no-print", "vr-compare-act");
        return button;
    }

    private Component title(Thing thing) {
        var heading = new H3();
        if (thing.section() == Comparison.Section.BOARD && !thing.fates().contains(Fate.REMOVED)) {
            var link = Parts.link(PlanNavigation.path(plan, "board") + "?c=" + thing.element(), thing.title());
            heading.add(link);
        } else {
            heading.setText(thing.title());
        }
        return heading;
    }

    private static Component prose(Difference difference) {
        var label = new Span(difference.label());
        label.addClassNames("vr-small", "vr-soft");
        var block = new Div(label, new WordDiffView(difference.before(), difference.after()));
        block.addClassName("vr-compare-prose");
        return block;
    }

    private static Element value(Difference difference) {
        var formats = Formats.current();
        var dd = new Element("dd");
        if (!difference.before().isEmpty()) {
            var before = text("del", shown(difference.field(), difference.before(), formats));
            before.getClassList().add("vr-del");
            dd.appendChild(before);
        }
        if (!difference.before().isEmpty() && !difference.after().isEmpty()) {
            dd.appendChild(text("span", " → "));
        }
        if (!difference.after().isEmpty()) {
            var after = text("ins", shown(difference.field(), difference.after(), formats));
            after.getClassList().add("vr-ins");
            dd.appendChild(after);
        }
        var change = change(difference, formats);
        if (!change.isEmpty()) {
            var note = text("span", " (" + change + ")");
            note.getClassList().add("vr-soft");
            dd.appendChild(note);
        }
        return dd;
    }

    /** By how much a number went up or down. */
    private static String change(Difference difference, Formats formats) {
        var field = difference.field();
        if (field == null
                || difference.before().isEmpty()
                || difference.after().isEmpty()
                || !(field.type() == Field.Type.NUMBER || field.type() == Field.Type.PERCENT)) {
            return "";
        }
        var by = new BigDecimal(difference.after()).subtract(new BigDecimal(difference.before()));
        return (by.signum() < 0 ? "−" : "+") + formats.number(by.abs());
    }

    private static String shown(@Nullable Field field, String value, Formats formats) {
        return field == null ? value : Wording.shown(field, value, formats);
    }

    private static Element text(String tag, String text) {
        var element = new Element(tag);
        element.setText(text);
        return element;
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case MOVED -> "moved";
            case CHANGED -> "changed";
        };
    }

    private static Tone tone(Fate fate) {
        return switch (fate) {
            case ADDED -> Tone.GOOD;
            case REMOVED -> Tone.BAD;
            case MOVED -> Tone.CALM;
            case CHANGED -> Tone.ACCENT;
        };
    }
}
