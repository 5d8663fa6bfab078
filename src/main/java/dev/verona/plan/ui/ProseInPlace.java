package dev.verona.plan.ui;

import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.TextEdit;
import dev.verona.shell.text.JointField;
import dev.verona.shell.text.JointTextArea;
import dev.verona.shell.text.JointTextField;
import dev.verona.shell.text.Outcome;
import java.util.Optional;
import java.util.function.Function;

/** One prose field of the plan, written jointly where it stands. */
final class ProseInPlace {

    /** {@link dev.verona.plan.api.Field.Type#LINE}. */
    private static final int LONGEST_LINE = 200;

    private final PlanScreen screen;
    private final FieldRef ref;
    private final Function<PlanView, Optional<PlanView.Prose>> find;
    private final JointField<?> field;
    private boolean begun;

    private ProseInPlace(
            PlanScreen screen, FieldRef ref, boolean lines, Function<PlanView, Optional<PlanView.Prose>> find) {
        this.screen = screen;
        this.ref = ref;
        this.find = find;
        field = lines
                ? new JointTextArea(ref.field().label(), this::submit)
                : new JointTextField(ref.field().label(), this::submit);
        switch (field) {
            case JointTextArea area -> area.field().setMinRows(1);
            case JointTextField line -> line.field().setMaxLength(LONGEST_LINE);
        }
    }

    /** @param find the field's prose in a newer view of the plan, empty when its element is gone */
    static ProseInPlace area(PlanScreen screen, FieldRef ref, Function<PlanView, Optional<PlanView.Prose>> find) {
        return new ProseInPlace(screen, ref, true, find);
    }

    static ProseInPlace line(PlanScreen screen, FieldRef ref, Function<PlanView, Optional<PlanView.Prose>> find) {
        return new ProseInPlace(screen, ref, false, find);
    }

    JointField<?> field() {
        return field;
    }

    void show(PlanView.Prose prose, boolean readOnly) {
        var document = new TextDocument(prose.text(), prose.revision());
        if (begun) {
            field.apply(document);
        } else {
            begun = true;
            field.show(document);
        }
        if (field.field().isReadOnly() != readOnly) {
            field.setReadOnly(readOnly);
        }
    }

    private Outcome submit(TextEdit edit) {
        var no = screen.attemptQuietly(
                new PlanCommand.EditText(screen.plan(), ref, edit.baseRevision(), edit.change(), edit.baseText()));
        if (no.isPresent()) {
            return Outcome.of(no);
        }
        var now = find.apply(screen.queries().find(screen.plan()));
        // A read model that has not caught up would take back what was just typed: then the live event brings it.
        return now.filter(prose -> prose.revision() > edit.baseRevision())
                .map(prose -> Outcome.now(new TextDocument(prose.text(), prose.revision())))
                .orElseGet(Outcome::recorded);
    }
}
