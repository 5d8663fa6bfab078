package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.account.api.EffectPage;
import dev.verona.account.api.ImportCommand.StartUndo;
import dev.verona.account.api.ImportId;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;

/** What an undo of an import would do, as it stands at this moment, and the decision. */
final class UndoPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Ask ask;
    private final transient ImportId batch;
    private final transient Formats formats = Formats.current();
    private final H2 heading = new H2("Undo this import?");
    private final UnorderedList what = new UnorderedList();
    private final H3 keptHeading = new H3();
    private final EffectGrid kept;
    private final Button confirm;

    /**
     * @param back when they think better of it
     * @param decided when it is decided
     */
    UndoPanel(Ask ask, Commands commands, ImportId batch, Runnable back, Runnable decided) {
        this.ask = ask;
        this.batch = batch;
        kept = new EffectGrid("What is kept", "Kept because of", this::kept);
        confirm = new Button("Undo this import", click -> {
            if (!commands.send(new StartUndo(batch), decided)) {
                click.getSource().setEnabled(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setDisableOnClick(true);
        var buttons = new Div(new Button("Leave it as it is", click -> back.run()), confirm);
        buttons.addClassName("vr-row");
        heading.setId("undo-heading");
        heading.getElement().setAttribute("tabindex", "-1");
        what.addClassName("vr-undo-sums");
        what.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("vr-card", "vr-stack");
        getContent().getElement().setAttribute("aria-labelledby", "undo-heading");
        getContent()
                .add(
                        heading,
                        what,
                        keptHeading,
                        kept,
                        new Paragraph(
                                "What somebody changes before the undo reaches it is kept as well, and listed afterwards. An undo cannot be undone; the same files can be imported again."),
                        buttons);
        refresh();
    }

    Button confirm() {
        return confirm;
    }

    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    void refresh() {
        var preview = ask.preview(batch, 0, 0);
        what.removeAll();
        line(ImportWords.numbers(preview.withdrawn(), formats), "withdrawn: only this import made anything of them");
        line(ImportWords.numbers(preview.setBack(), formats), "set back to what they said before");
        line(
                preview.keptInAll() == 0 ? "" : formats.count(preview.keptInAll(), "thing"),
                "kept, for people have worked on them since");
        keptHeading.setText("Kept because of later work");
        keptHeading.setVisible(preview.keptInAll() > 0);
        kept.setVisible(preview.keptInAll() > 0);
        kept.setAllRowsVisible(preview.keptInAll() <= 8);
        kept.getDataProvider().refreshAll();
    }

    private void line(String number, String becomes) {
        if (!number.isEmpty()) {
            what.add(new ListItem(number + " " + becomes + "."));
        }
    }

    private EffectPage kept(int offset, int limit) {
        var preview = ask.preview(batch, offset, limit);
        return new EffectPage(preview.kept(), preview.keptInAll());
    }
}
