package dev.verona.playbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.SegmentView;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookRow;
import dev.verona.playbook.page.PlaybookNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import java.util.stream.Collectors;

/** Begins the playbook of a segment that has none. */
final class BeginPlaybookDialog {

    private BeginPlaybookDialog() {}

    static void open(PlaybookAnswers answers, Commands commands) {
        var taken = answers.playbooks().stream().map(PlaybookRow::segment).collect(Collectors.toSet());
        var dialog = new Dialog("New playbook");
        dialog.setWidth("min(32rem, 100%)");
        var segment = new ComboBox<SegmentView>("Segment");
        segment.setItemLabelGenerator(SegmentView::name);
        segment.setItems(answers.segments().stream()
                .filter(one -> !taken.contains(one.id()))
                .toList());
        segment.setHelperText("Each segment has one playbook.");
        segment.setRequiredIndicatorVisible(true);
        segment.setWidthFull();
        var title = new TextField("Title");
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        var errors = new FormErrors().bind("segment", segment).bind("TITLE", title);
        segment.addValueChangeListener(change -> {
            if (title.isEmpty() && change.getValue() != null) {
                title.setValue(change.getValue().name());
            }
        });
        var begin = new Button("Begin it", click -> {
            var chosen = segment.getValue();
            if (chosen == null) {
                segment.setErrorMessage("Choose the segment whose top ten it is for.");
                segment.setInvalid(true);
                return;
            }
            var id = PlaybookId.of(chosen.id());
            commands.send(new PlaybookCommand.BeginPlaybook(id, chosen.id(), title.getValue()), errors, () -> {
                dialog.close();
                PlaybookNavigation.open(UI.getCurrent(), id);
            });
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(segment, title);
        body.addClassName("vr-stack");
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), begin);
        dialog.open();
    }
}
