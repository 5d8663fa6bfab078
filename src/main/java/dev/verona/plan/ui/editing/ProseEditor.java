package dev.verona.plan.ui.editing;

import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.platform.live.LiveEvent;
import dev.verona.platform.live.Presence;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.TextEdit;
import dev.verona.shell.text.Companion;
import dev.verona.shell.text.JointField;
import dev.verona.shell.text.JointTextArea;
import dev.verona.shell.text.JointTextField;
import dev.verona.shell.text.Outcome;
import dev.verona.shell.text.Submit;
import java.util.List;
import java.util.function.Consumer;

/** One prose field of a plan, written jointly where it stands. */
public final class ProseEditor {

    /** {@link Field.Type#LINE}. */
    private static final int LONGEST_LINE = 200;

    private final PlanScreen screen;
    private final FieldRef ref;
    private final JointField<?> field;
    private boolean begun;
    private boolean missed;

    public ProseEditor(PlanScreen screen, FieldRef ref) {
        this.screen = screen;
        this.ref = ref;
        field = fieldFor(ref.field());
        field.keep(screen.viewer().person().value(), screen.plan().value() + "/" + ref.key());
        Consumer<List<Presence.Here>> met = this::met;
        field.addAttachListener(attach -> screen.company().follow(ref, met));
        field.addDetachListener(detach -> {
            missed = true;
            screen.company().forget(ref, met);
            screen.company().leave(ref);
        });
        screen.followText(ref, field, this::heard);
    }

    private JointField<?> fieldFor(Field of) {
        if (of.type() != Field.Type.LINE) {
            return new JointTextArea(of.label(), new Writing());
        }
        if (of.element() == ElementKind.CONTRIBUTION) {
            var line = new JointTextField(of.label(), new Writing());
            line.field().setMaxLength(LONGEST_LINE);
            return line;
        }
        var paragraph = JointTextArea.paragraph(of.label(), new Writing());
        paragraph.field().setMaxLength(LONGEST_LINE);
        return paragraph;
    }

    public JointField<?> field() {
        return field;
    }

    /** What the live events tell of one by one is left to them. */
    public void show(PlanView.Prose prose, boolean readOnly) {
        var document = new TextDocument(prose.text(), prose.revision());
        if (!begun) {
            begun = true;
            field.show(document);
        } else if (missed || !field.isAttached() || screen.hasHeardAll()) {
            field.apply(document);
        }
        missed = false;
        if (field.field().isReadOnly() != readOnly) {
            field.setReadOnly(readOnly);
        }
    }

    private void heard(LiveEvent event, PlanEvent.TextEdited edited) {
        if (!field.apply(edited.revision(), edited.change(), event.client())) {
            missed = true;
        }
    }

    private void met(List<Presence.Here> others) {
        field.showOthers(others.stream()
                .map(other -> new Companion(
                        other.client(),
                        other.actor().name(),
                        other.actor().function(),
                        other.at().caret()))
                .toList());
    }

    /** How the field's words get into the plan. */
    private final class Writing implements Submit {

        @Override
        public Outcome submit(TextEdit edit, String id, boolean again) {
            var command =
                    new PlanCommand.EditText(screen.plan(), ref, edit.baseRevision(), edit.change(), edit.baseText());
            return Outcome.of(screen.write(command, id, again));
        }

        @Override
        public boolean missed() {
            missed = true;
            return screen.refreshWhole();
        }

        @Override
        public void here(boolean inside, long revision, int at) {
            if (inside) {
                screen.company().goTo(ref, revision, at);
            } else {
                screen.company().leave(ref);
            }
        }
    }
}
