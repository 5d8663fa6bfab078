package dev.verona.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.ReviewView.Act;
import dev.verona.review.page.MinutesPart;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonName;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said, decided and agreed, laid out by point; signed by both functions, and corrected by additions alone after that. */
@Route(ReviewNavigation.LIST + "/:review/" + ReviewNavigation.MINUTES)
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/review.css")
final class MinutesView extends ReviewPage {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 4_000;

    private final transient Commands commands;
    private final transient ReviewActions actions;
    private final transient PeopleCard people;
    private final transient EntryEditing editing;
    private final transient List<MinutesPart> parts;
    private final Div beside = new Div();
    private final Div others = new Div();
    private transient @Nullable ReviewId laid;

    MinutesView(ReviewAnswers answers, Commands commands, List<MinutesPart> parts, Live live) {
        super(answers, live, "Minutes");
        this.commands = commands;
        var dialogs = new ReviewDialogs(answers, commands);
        actions = new ReviewActions(commands, dialogs);
        people = new PeopleCard(commands, dialogs);
        editing = new EntryEditing(answers, commands, dialogs);
        this.parts = List.copyOf(parts);
        beside.addClassName("vr-stack");
        others.addClassName("vr-stack");
        side.add(beside, others);
    }

    @Override
    protected void show(ReviewView now) {
        head(now);
        header.setMarks(ReviewLabels.chip(now.state()));
        actions(List.of(now.id(), now.may()), () -> actions.minutes(now));
        notices.removeAll();
        if (now.state() == ReviewState.HELD) {
            notices.add(ReviewLabels.notice(
                    "Both functions sign. Until then whoever was invited can still change the words; a change takes the signatures off.",
                    Tone.CALM));
        }
        main.removeAll();
        main.add(points(now));
        if (!now.carried().isEmpty()) {
            main.add(carried(now));
        }
        corrections(now);
        beside.removeAll();
        beside.add(signatures(now), people.of(now));
        if (!now.id().equals(laid)) {
            laid = now.id();
            others.removeAll();
            parts.forEach(part -> others.add(part.create(now.id())));
        }
    }

    private Section points(ReviewView now) {
        var card = Parts.tightCard("minutes", "What was said and agreed");
        var changing = now.may().contains(Act.WRITE) ? editing : null;
        for (var point : now.agenda()) {
            var block = new Div(AgendaCard.words(point));
            block.addClassNames("vr-stack-s", "vr-minutes-point");
            now.entries().stream()
                    .filter(entry -> point.id().equals(entry.point()))
                    .forEach(entry -> block.add(new EntryCard(now.id(), entry, commands, changing)));
            card.add(block);
        }
        return card;
    }

    private Section carried(ReviewView now) {
        var list = new UnorderedList();
        list.addClassName("vr-review-carried");
        now.carried().forEach(one -> list.add(new ListItem(new H3(one.what()), EntryCard.action(one.action()))));
        return Parts.tightCard("carried", "Carried over from before", list);
    }

    private void corrections(ReviewView now) {
        var may = now.may().contains(Act.CORRECT);
        var ones = now.entries().stream()
                .filter(entry -> entry.kind() == ReviewView.Kind.CORRECTION)
                .toList();
        if (!may && ones.isEmpty()) {
            return;
        }
        var card = Parts.tightCard("corrections", "Corrections");
        ones.forEach(entry -> card.add(new EntryCard(now.id(), entry, commands, null)));
        if (may) {
            card.add(new Button("Add correction", VaadinIcon.PLUS.create(), click -> correct(now.id())));
        }
        main.add(card);
    }

    private void correct(ReviewId review) {
        var errors = new FormErrors();
        var dialog = ReviewDialogs.dialog("Add a correction");
        var text = new TextArea("What the minutes should say");
        text.setMaxLength(WORDS);
        text.setMinRows(3);
        text.setWidthFull();
        text.setManualValidation(true);
        errors.bind("text", text);
        dialog.add(text);
        var id = EntryId.random();
        ReviewDialogs.primary(
                dialog,
                "Add correction",
                () -> commands.send(
                        new ReviewCommand.AddCorrection(review, id, text.getValue()), errors, dialog::close));
        dialog.open();
        text.focus();
    }

    private static Section signatures(ReviewView now) {
        var card = Parts.tightCard("signatures", "Signatures");
        for (var side : List.of(Function.SALES, Function.MARKETING)) {
            now.signatures().stream()
                    .filter(one -> one.function() == side)
                    .findFirst()
                    .ifPresentOrElse(
                            one -> card.add(new PersonName(
                                    one.by().name(),
                                    one.by().function(),
                                    "For " + side.label() + ", "
                                            + Formats.current().dateTime(one.at()))),
                            () -> card.add(new Chip(side.label() + " has not signed yet", Tone.WARN)));
        }
        return card;
    }
}
