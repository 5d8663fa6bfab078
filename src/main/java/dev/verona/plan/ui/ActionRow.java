package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.PlanView.ActionState;
import dev.verona.plan.ui.editing.ProseEditor;
import dev.verona.plan.ui.editing.ReasonDialog;
import dev.verona.plan.ui.editing.ValueEditor;
import dev.verona.plan.ui.editing.ValueForm;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import java.time.LocalDate;

/** One action item: what, who, by when, and how it stands. */
final class ActionRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final ElementId id;
    private final Checkbox done = new Checkbox();
    private final transient ProseEditor what;
    private final transient TeamChoice owner;
    private final transient ValueEditor<PersonRef, Select<PersonRef>> ownerInPlace;
    private final transient ValueEditor<LocalDate, DatePicker> due;
    private final Div avatar = new Div();
    private final Div standing = new Div();
    private final Span reason = new Span();
    private final transient RowTools tools;
    private boolean open;

    ActionRow(PlanScreen screen, ElementId id) {
        this.screen = screen;
        this.id = id;
        what = new ProseEditor(screen, new FieldRef(id, Field.ACTION_WHAT));
        owner = new TeamChoice("Owner");
        ownerInPlace = new ValueEditor<>(
                screen, new FieldRef(id, Field.ACTION_OWNER), owner.field(), ValueForm.person(owner::byId));
        var date = new DatePicker();
        date.setAriaLabel("Due");
        date.addClassName("vr-due-field");
        due = new ValueEditor<>(screen, new FieldRef(id, Field.ACTION_DUE), date, ValueForm.DATE);
        tools = new RowTools(screen, ElementKind.ACTION, id, this, this);
        tools.menu().add("Drop, with a reason…", this::drop, () -> open);
        tools.menu()
                .add("Take up again", () -> screen.send(new PlanCommand.ReopenAction(screen.plan(), id)), () -> !open);
        tools.addRemove();
        done.setAriaLabel("Done");
        done.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tick(change.getValue());
            }
        });
        what.field().field().setLabel(null);
        what.field().field().setPlaceholder("What is to be done");
        what.field().field().getElement().setAttribute("accessible-name", "Action");
        what.field().addClassNames("vr-action-what", "vr-quiet");
        avatar.addClassName("vr-action-avatar");
        standing.addClassName("vr-action-standing");
        reason.addClassNames("vr-soft", "vr-small", "vr-action-reason");
        var who = new Div(avatar, owner.field());
        who.addClassNames("vr-action-owner", "vr-quiet");
        var when = new Div(date, standing);
        when.addClassNames("vr-action-due", "vr-quiet");
        getContent().addClassName("vr-action");
        getContent().add(tools.grip(), done, what.field(), who, when, tools.mark(), tools.menu(), reason);
        screen.place(id, getContent());
    }

    void show(PlanView.Action action) {
        var rights = screen.rights();
        open = action.state() == ActionState.OPEN;
        getContent().getElement().setAttribute("data-state", action.state().name());
        done.setValue(action.state() == ActionState.DONE);
        done.setEnabled(rights.mayTick() && action.state() != ActionState.DROPPED);
        what.show(action.what(), !rights.mayShape());
        owner.show(screen.view(), action.owner());
        ownerInPlace.show(action.owner().id().value());
        owner.field().setReadOnly(!rights.mayShape() || !open);
        due.show(ValueForm.DATE.write(action.due()));
        due.field().setReadOnly(!rights.mayShape() || !open);
        avatar.removeAll();
        avatar.add(new PersonAvatar(action.owner().name(), action.owner().function(), PersonAvatar.Size.SMALL));
        standing.removeAll();
        standing.add(standing(action));
        reason.setText(action.state() == ActionState.DROPPED ? "Dropped: " + action.dropReason() : "");
        reason.setVisible(action.state() == ActionState.DROPPED);
        tools.setEnabled(rights.mayShape());
    }

    private Span standing(PlanView.Action action) {
        var today = screen.today();
        return switch (action.state()) {
            case DONE -> chip(new Chip("Done", Tone.GOOD, VaadinIcon.CHECK));
            case DROPPED -> chip(new Chip("Dropped", Tone.CALM, VaadinIcon.BAN));
            case OPEN -> {
                var words = Formats.current().due(action.due(), today);
                if (action.overdue(today)) {
                    yield chip(new Chip(words, Tone.BAD, VaadinIcon.ALARM));
                }
                var soon = action.due().isBefore(today.plusDays(8));
                yield chip(soon ? new Chip(words, Tone.WARN, VaadinIcon.CLOCK) : new Chip(words, Tone.CALM));
            }
        };
    }

    private static Span chip(Chip chip) {
        return new Span(chip);
    }

    private void tick(boolean isDone) {
        var recorded = screen.send(
                isDone
                        ? new PlanCommand.CompleteAction(screen.plan(), id)
                        : new PlanCommand.ReopenAction(screen.plan(), id));
        if (!recorded) {
            done.setValue(!isDone);
            return;
        }
        Toasts.undo(
                isDone ? "The action item is done." : "The action item is open again.",
                () -> screen.send(
                        isDone
                                ? new PlanCommand.ReopenAction(screen.plan(), id)
                                : new PlanCommand.CompleteAction(screen.plan(), id)));
    }

    private void drop() {
        ReasonDialog.ask(
                screen,
                new ReasonDialog.Words(
                        "Drop this action item?",
                        "It stays in the plan with your reason, and can be taken up again.",
                        "Why it is not done",
                        "Drop it"),
                why -> new PlanCommand.DropAction(screen.plan(), id, why),
                () -> Toasts.undo(
                        "The action item is dropped.",
                        () -> screen.send(new PlanCommand.ReopenAction(screen.plan(), id))));
    }
}
