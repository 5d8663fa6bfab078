package dev.verona.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.api.PlayShelf;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlanPlays;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Starts a play in a plan: shows first what comes in, with its dates; pieces may be left out. However often its button is pressed, it starts once. */
final class StartDialog {

    private final PlaybookAnswers answers;
    private final Commands commands;
    private final Runnable done;
    private final ElementId start = ElementId.random();
    private final Dialog dialog = new Dialog("Start a play");
    private final ComboBox<PlanSummary> plans = new ComboBox<>("Account plan");
    private final Select<Play> plays = new Select<>();
    private final DatePicker from = new DatePicker("Its working days count from");
    private final CheckboxGroup<String> pieces = new CheckboxGroup<>("What comes in");
    private final Paragraph hint = new Paragraph();
    private final FormErrors errors = new FormErrors();
    private final PlanPlays.Shelf shelf;
    private Map<String, String> words = Map.of();
    private @Nullable PlanId plan;

    private StartDialog(
            PlaybookAnswers answers, Commands commands, LocalDate today, PlanPlays.Shelf shelf, Runnable done) {
        this.answers = answers;
        this.commands = commands;
        this.shelf = shelf;
        this.done = done;
        plays.setLabel("Play");
        plays.setItemLabelGenerator(play -> play.stage().label() + ": " + play.title());
        plays.setWidthFull();
        plays.addValueChangeListener(change -> preview());
        from.setMin(today);
        from.setValue(today);
        from.addValueChangeListener(change -> preview());
        plans.setVisible(false);
        plans.setItemLabelGenerator(one -> one.accountName() + ", "
                + Formats.current().date(one.period().from()) + " – "
                + Formats.current().date(one.period().to()));
        plans.setWidthFull();
        plans.addValueChangeListener(change -> {
            plan = change.getValue() == null ? null : change.getValue().plan();
            preview();
        });
        pieces.setItemLabelGenerator(piece -> words.getOrDefault(piece, piece));
        pieces.addClassName("vr-play-pieces");
        pieces.setHelperText("Steps stand under the strategy, and that under the objective: they come together.");
        hint.addClassName("vr-soft");
        errors.bind("from", from).bind("leftOut", pieces);
        var body = new Div(plans, plays, from, pieces, hint);
        body.addClassName("vr-stack");
        dialog.setWidth("min(44rem, 100%)");
        dialog.add(body);
        var begin = new Button("Start it", click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), begin);
    }

    /** @param running the plays that run in the plan already are not offered again */
    static void forPlan(
            PlaybookAnswers answers,
            Commands commands,
            LocalDate today,
            PlanId plan,
            PlanPlays running,
            PlanPlays.Shelf shelf,
            Runnable done) {
        var free = shelf.contents().plays().stream()
                .filter(play -> !running.runs(play.id()))
                .toList();
        if (free.isEmpty()) {
            Toasts.info("All plays of this playbook run in the plan already.");
            return;
        }
        var opened = new StartDialog(answers, commands, today, shelf, done);
        opened.plan = plan;
        opened.plays.setItems(free);
        opened.plays.setValue(free.getFirst());
        opened.dialog.open();
    }

    /** For any of the person's plans whose account is of the playbook's segment. */
    static void forAnyPlan(
            PlaybookAnswers answers, Commands commands, Clock clock, PlaybookView playbook, PieceId play) {
        var shelf = new PlanPlays.Shelf(playbook.id(), playbook.title(), playbook.inForce(), playbook.contents());
        var own = answers.plans(Viewer.current().person()).stream()
                .filter(one -> isFor(answers.plays(one.plan()), shelf))
                .toList();
        if (own.isEmpty()) {
            Toasts.info(
                    "You are in no team of an account of this segment that has a plan. Open the plan of one first.");
            return;
        }
        var opened = new StartDialog(answers, commands, Formats.current().day(clock.instant()), shelf, () -> {});
        opened.plans.setVisible(true);
        opened.plans.setItems(own);
        opened.plays.setItems(shelf.contents().plays());
        shelf.contents().play(play).ifPresent(opened.plays::setValue);
        if (own.size() == 1) {
            opened.plans.setValue(own.getFirst());
        }
        opened.preview();
        opened.dialog.open();
    }

    private static boolean isFor(PlanPlays plays, PlanPlays.Shelf shelf) {
        var own = plays.shelf();
        return own != null && own.playbook().equals(shelf.playbook());
    }

    private void preview() {
        var chosen = plan;
        var play = plays.getValue();
        var day = from.getValue();
        if (chosen == null || play == null || day == null) {
            pieces.setVisible(false);
            hint.setText("Choose a plan, a play and a day to see what comes in.");
            return;
        }
        try {
            show(answers.preview(chosen, shelf.playbook(), shelf.version(), play.id(), day));
        } catch (Rejection rejection) {
            pieces.setVisible(false);
            hint.setText(FormErrors.message(rejection));
        }
    }

    private void show(PlayShelf.Offer offer) {
        var formats = Formats.current();
        var said = new LinkedHashMap<String, String>();
        said.put(PlayShelf.OBJECTIVE, "Objective: " + offer.objective() + " (by " + formats.date(offer.by()) + ")");
        said.put(PlayShelf.STRATEGY, "Strategy: " + offer.strategy());
        offer.steps()
                .forEach(step -> said.put(
                        step.piece(),
                        "Action: " + step.what() + " (" + step.function().label() + ", by " + formats.date(step.due())
                                + ")"));
        offer.asks()
                .forEach(ask -> said.put(
                        ask.piece(),
                        "Request: " + ask.title() + " (" + ask.kind().label() + " from "
                                + ask.function().label() + ", by " + formats.date(ask.due()) + ")"));
        words = said;
        pieces.setItems(List.copyOf(said.keySet()));
        pieces.setValue(said.keySet());
        pieces.setVisible(true);
        hint.setText("It comes in as one act, which can be taken back as one.");
    }

    private void begin() {
        var chosen = plan;
        var play = plays.getValue();
        var day = from.getValue();
        if (chosen == null || play == null || day == null) {
            preview();
            return;
        }
        Set<String> leftOut = words.keySet().stream()
                .filter(piece -> !pieces.getValue().contains(piece))
                .collect(Collectors.toSet());
        commands.send(
                new PlanCommand.StartPlay(
                        chosen,
                        start,
                        shelf.playbook().value(),
                        shelf.version(),
                        play.id().value(),
                        day,
                        leftOut),
                errors,
                () -> {
                    dialog.close();
                    done.run();
                    Toasts.undo(
                            "Started “" + play.title() + "”.",
                            () -> commands.send(new PlanCommand.TakePlayBack(chosen, start), done));
                });
    }
}
