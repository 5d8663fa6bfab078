package dev.verona.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.library.api.AssetUses;
import dev.verona.plan.api.Usefulness;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;

/** Where an asset is used and what came of it, by stage and outcome (practice 71). It says what else had its part in it. */
final class UsesCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int WORDS = 8;

    UsesCard(AssetUses uses) {
        getContent().addClassName("vr-card");
        getContent().setId("uses");
        var heading = new H2("In use");
        heading.setId("uses-heading");
        getContent().getElement().setAttribute("aria-labelledby", "uses-heading");
        getContent().add(heading);
        if (uses.plans() == 0) {
            getContent()
                    .add(new EmptyState(
                                    VaadinIcon.BOOK,
                                    "In no plan yet",
                                    "On a plan's stage board, “From the library” puts it in. Here is then said at which stage it is used and what Sales found.")
                            .small());
            return;
        }
        getContent().add(new Paragraph("In " + Formats.current().count(uses.plans(), "plan") + "."), opinions(uses));
        var stages = new UnorderedList();
        stages.addClassName("vr-asset-visits");
        uses.stages().forEach(stage -> stages.add(stage(stage)));
        var credit = new Paragraph("An opportunity is never won by one asset alone: these are outcomes beside which it "
                + "was used, not outcomes that it made.");
        credit.addClassNames("vr-small", "vr-soft");
        getContent().add(stages, credit);
        if (!uses.words().isEmpty()) {
            getContent().add(words(uses));
        }
    }

    private static Component opinions(AssetUses uses) {
        var row = new Div(
                chip(uses, Usefulness.HELPED, Tone.GOOD, VaadinIcon.CHECK),
                chip(uses, Usefulness.USED, Tone.CALM, VaadinIcon.EYE),
                chip(uses, Usefulness.MISSED, Tone.WARN, VaadinIcon.CLOSE_SMALL));
        row.addClassName("vr-row-s");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", "What Sales says of it");
        return row;
    }

    private static Chip chip(AssetUses uses, Usefulness usefulness, Tone tone, VaadinIcon mark) {
        return new Chip(usefulness.label() + " " + uses.said(usefulness), tone, mark);
    }

    private static ListItem stage(AssetUses.AtStage stage) {
        var name = new Span(stage.stage().label());
        name.addClassName("vr-strong");
        var outcome =
                new Span("In " + Formats.current().count(stage.plans(), "plan") + ". Opportunities of these accounts: "
                        + stage.won() + " won, " + stage.lost() + " lost, " + stage.open() + " open.");
        outcome.addClassNames("vr-small", "vr-soft");
        var text = new Div(name, outcome);
        text.addClassName("vr-asset-cell");
        return new ListItem(text);
    }

    private static Component words(AssetUses uses) {
        var list = new UnorderedList();
        list.addClassName("vr-asset-visits");
        uses.words().stream().limit(WORDS).forEach(word -> {
            var said = new Span(word.usefulness().label() + ": “" + word.why() + "”");
            var where = new Span("At " + word.stage().label() + ", version " + word.version() + ", "
                    + Formats.current().dateTime(word.at()));
            where.addClassNames("vr-small", "vr-soft");
            var text = new Div(said, where);
            text.addClassName("vr-asset-cell");
            list.add(new ListItem(text));
        });
        return list;
    }
}
