package dev.verona.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.playbook.api.OfferId;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlanPlays;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offers something that the team has in its plan to the playbook, with what it did for them. */
final class OfferBackDialog {

    private OfferBackDialog() {}

    /** @param words of it, with its kind */
    private record Thing(ElementId id, String words) {}

    /**
     * @param play to which it is offered; it can be chosen still
     * @param element what is offered; it can be chosen still
     */
    static void open(
            Commands commands,
            PlanScreen screen,
            PlanPlays.Shelf shelf,
            @Nullable PieceId play,
            @Nullable ElementId element) {
        var offer = OfferId.random();
        var dialog = new Dialog("Offer to the playbook");
        dialog.setWidth("min(36rem, 100%)");
        var what = new ComboBox<Thing>("What of this plan");
        var things = things(screen.view());
        what.setItems(things);
        what.setItemLabelGenerator(Thing::words);
        what.setWidthFull();
        things.stream().filter(thing -> thing.id().equals(element)).findFirst().ifPresent(what::setValue);
        var target = new Select<Play>();
        target.setLabel("For the play");
        target.setItems(shelf.contents().plays());
        target.setItemLabelGenerator(one -> one.stage().label() + ": " + one.title());
        target.setWidthFull();
        shelf.contents().plays().stream()
                .filter(one -> play == null || one.id().equals(play))
                .findFirst()
                .ifPresent(target::setValue);
        var why = new TextArea("What it did for you");
        why.setMaxLength(2_000);
        why.setRequiredIndicatorVisible(true);
        why.setHelperText("Whoever writes the next version decides by it.");
        why.setWidthFull();
        var errors = new FormErrors().bind("element", what).bind("why", why);
        var send = new Button("Offer it", click -> {
            var chosen = what.getValue();
            var to = target.getValue();
            if (chosen == null || to == null) {
                what.setErrorMessage("Choose what to offer.");
                what.setInvalid(chosen == null);
                return;
            }
            commands.send(
                    new PlaybookCommand.OfferChange(
                            shelf.playbook(), offer, screen.plan(), chosen.id(), to.id(), why.getValue()),
                    errors,
                    () -> {
                        dialog.close();
                        Toasts.success("Offered. You find the answer at the playbook.");
                    });
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(what, target, why);
        body.addClassName("vr-stack");
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), send);
        dialog.open();
    }

    private static List<Thing> things(PlanView plan) {
        var things = new ArrayList<Thing>();
        for (var objective : plan.objectives()) {
            add(things, objective.id(), "Objective", objective.statement().text());
            for (var strategy : objective.strategies()) {
                add(things, strategy.id(), "Strategy", strategy.statement().text());
                strategy.actions()
                        .forEach(action ->
                                add(things, action.id(), "Action", action.what().text()));
            }
        }
        plan.contributions().forEach(card -> add(things, card.id(), card.kind().label(), card.title()));
        return things;
    }

    private static void add(List<Thing> things, ElementId id, String kind, String words) {
        if (!words.isBlank()) {
            things.add(new Thing(id, kind + ": " + words));
        }
    }
}
