package dev.verona.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.playbook.api.PlanPlays.Running;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Toasts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a newer version says differently about a play that runs, to be taken piece by piece. */
final class RenewDialog {

    private RenewDialog() {}

    static void open(PlanScreen screen, Running running) {
        var dialog = new Dialog("Version " + running.newer() + " of “"
                + running.progress().play().title() + "”");
        dialog.setWidth("min(44rem, 100%)");
        var list = new UnorderedList();
        list.addClassName("vr-plays");
        Map<String, Checkbox> chosen = new LinkedHashMap<>();
        for (var change : running.changes()) {
            var take = new Checkbox("Take this");
            take.setAriaLabel("Take this: " + change.what() + " " + change.now());
            take.setValue(
                    running.pieces().stream().noneMatch(piece -> piece.piece().equals(change.piece()) && piece.own()));
            chosen.put(change.piece(), take);
            var cell = PlaybookWords.lines(new DifferenceItem(change));
            if (!take.getValue()) {
                cell.add(Parts.soft("The team changed this in the plan. Taking it puts the playbook’s words there."));
            }
            cell.add(take);
            list.add(new ListItem(cell));
        }
        var body = new Div(
                new Paragraph(
                        running.changes().isEmpty()
                                ? "This version says nothing else about what this plan holds of the play."
                                : "What is not taken stays as it is, and is not offered again for this version."),
                list);
        body.addClassName("vr-stack");
        dialog.add(body);
        var act = new Button("Go on by version " + running.newer(), click -> {
            var taken = chosen.entrySet().stream()
                    .filter(one -> one.getValue().getValue())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            screen.send(
                    new PlanCommand.TakePlayVersion(
                            screen.plan(), running.progress().start(), running.newer(), taken),
                    new FormErrors(),
                    () -> {
                        dialog.close();
                        Toasts.success("The play goes on by version " + running.newer() + ".");
                    });
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), act);
        dialog.open();
    }
}
