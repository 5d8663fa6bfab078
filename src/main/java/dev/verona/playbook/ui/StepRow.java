package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookContents.Step;
import dev.verona.shared.Function;
import java.util.List;
import java.util.function.Supplier;

/** A step of a play while it is written. */
final class StepRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient BookValue<String, TextField> what;
    private final transient BookValue<Function, Select<Function>> side;
    private final transient BookValue<Integer, IntegerField> days;

    StepRow(BookScreen screen, PieceId step, Supplier<List<PieceId>> siblings) {
        what = BookFields.text(screen, step, PieceField.STEP_WHAT);
        side = BookFields.side(screen, step, PieceField.STEP_FUNCTION);
        days = BookFields.days(screen, step, PieceField.STEP_DAYS);
        getContent().addClassName("vr-play-row");
        getContent()
                .add(
                        what.field(),
                        side.field(),
                        days.field(),
                        PieceTools.of(screen, step, () -> what.field().getValue(), siblings));
    }

    void show(Step step) {
        what.show(step.what());
        side.show(step.function().name());
        days.show(Integer.toString(step.days()));
    }
}
