package dev.verona.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.Suggestion;
import dev.verona.library.page.LibraryNavigation;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.SearchField;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What of the library fits a plan at a stage, each with its reasons; one click puts it in. */
@StyleSheet("context://verona/css/library.css")
final class OfferDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 30;

    private final transient LibraryAnswers answers;
    private final transient PlanScreen screen;
    private final Stage stage;
    private final transient @Nullable ContributionView into;
    private final transient Consumer<ElementId> taken;
    private final SearchField search = new SearchField("Search the library", "Search the library");
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();

    OfferDialog(
            LibraryAnswers answers,
            PlanScreen screen,
            Stage stage,
            @Nullable ContributionView into,
            Consumer<ElementId> taken) {
        this.answers = answers;
        this.screen = screen;
        this.stage = stage;
        this.into = into;
        this.taken = taken;
        setHeaderTitle("From the library");
        setWidth("min(44rem, 100%)");
        search.addValueChangeListener(change -> show());
        list.addClassName("vr-offer-list");
        var note =
                new Paragraph("What may be used now and fits " + screen.view().accountName() + " at " + stage.label()
                        + ". A search finds what was made for others as well.");
        note.addClassNames("vr-small", "vr-soft");
        var body = new Div(note, search, list, nothing);
        body.addClassName("vr-stack");
        add(body);
        getFooter().add(new Button("Close", click -> close()));
        show();
    }

    private void show() {
        var kind = into == null ? null : into.card().kind();
        var found = answers.suggestions(new AssetQuery.Suggest(screen.plan(), stage, kind, search.getValue(), MOST));
        list.removeAll();
        found.forEach(one -> list.add(item(one)));
        nothing.removeAll();
        nothing.setVisible(found.isEmpty());
        if (found.isEmpty()) {
            nothing.add(new EmptyState(
                            VaadinIcon.BOOK,
                            "Nothing fits",
                            search.isEmpty()
                                    ? "The library has nothing for this segment, stage and industry that may be used now. Search it, or ask Marketing for a contribution."
                                    : "Nothing that may be used now has these words.")
                    .small());
        }
    }

    private ListItem item(Suggestion one) {
        var row = one.row();
        var title = new Anchor(LibraryNavigation.pathOf(row.id()), row.title());
        title.setTarget("_blank");
        title.addClassName("vr-asset-name");
        var marks = new Div(
                new Chip(row.kind().label(), Tone.CALM, AssetWords.icon(row.kind())),
                new Chip("Version " + one.version(), Tone.CALM));
        marks.addClassName("vr-row-s");
        if (one.used()) {
            marks.add(new Chip("In this plan", Tone.GOOD, VaadinIcon.CHECK));
        }
        var summary = new Span(row.summary());
        summary.addClassNames("vr-small", "vr-soft");
        var text = new Div(title, marks, summary, reasons(one.reasons()));
        text.addClassName("vr-offer-text");
        var put = new Button(into == null ? "Put in" : "Take", click -> take(one));
        put.setAriaLabel((into == null ? "Put in: " : "Take: ") + row.title());
        put.addThemeVariants(ButtonVariant.SMALL);
        return new ListItem(text, put);
    }

    private static Component reasons(List<String> reasons) {
        var list = new UnorderedList();
        list.addClassNames("vr-offer-reasons", "vr-small");
        list.getElement().setAttribute("aria-label", "Why it is offered");
        reasons.forEach(reason -> list.add(new ListItem(reason)));
        return list;
    }

    private void take(Suggestion one) {
        if (into != null) {
            close();
            TakeDialog.begin(answers, screen, into, one.row().id());
            return;
        }
        var id = ElementId.random();
        var command = new PlanCommand.DraftFromAsset(
                screen.plan(), id, stage, one.row().id().value(), one.version());
        screen.send(command, () -> {
            close();
            Toasts.undo(
                    "“" + one.row().title() + "” is a draft at " + stage.label() + ".",
                    () -> screen.send(new PlanCommand.RetireContribution(
                            screen.plan(), id, "Taken from the library by mistake")));
            taken.accept(id);
        });
    }
}
