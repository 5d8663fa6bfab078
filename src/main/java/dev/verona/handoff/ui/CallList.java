package dev.verona.handoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.handoff.api.EntryCommand.RemoveEntry;
import dev.verona.handoff.api.EntryCommand.VerifyEntry;
import dev.verona.handoff.api.EntryView;
import dev.verona.handoff.api.EntryView.Act;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PersonName;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People with what they can be called about, the nearest first; each says how old its word is. */
final class CallList extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private final transient CallAnswers answers;
    private final transient Commands commands;

    CallList(CallAnswers answers, Commands commands, List<EntryView> entries) {
        this.answers = answers;
        this.commands = commands;
        getContent().addClassName("vr-call-list");
        entries.forEach(entry -> getContent().add(item(entry)));
    }

    private ListItem item(EntryView entry) {
        var topic = new H2(entry.knowledge().topic());
        var about = new Span(about(entry));
        about.addClassNames("vr-small", "vr-soft");
        var what = new Div(topic, about);
        what.addClassName("vr-lead-cell");
        var who = new PersonName(entry.person().name(), entry.person().function(), entry.jobTitle());
        var state = new Div(chip(entry));
        if (!entry.active()) {
            state.add(new Chip("Has left", Tone.BAD, VaadinIcon.BAN));
        }
        state.addClassName("vr-row-s");
        var item = new ListItem(who, what, state, buttons(entry));
        item.addClassName("vr-card");
        return item;
    }

    private static String about(EntryView entry) {
        var stage = entry.knowledge().stage();
        var parts = Stream.of(
                        entry.accountName(),
                        entry.segmentName(),
                        entry.knowledge().product(),
                        stage == null ? "" : stage.label())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return parts.isEmpty() ? "Everywhere" : parts;
    }

    private static Chip chip(EntryView entry) {
        var at = entry.verified();
        if (at == null) {
            return new Chip("Stale: never verified", Tone.WARN, VaadinIcon.WARNING);
        }
        var day = Formats.current().date(at);
        return entry.stale()
                ? new Chip("Stale: verified " + day, Tone.WARN, VaadinIcon.WARNING)
                : new Chip("Verified " + day, Tone.GOOD, VaadinIcon.CHECK);
    }

    private Div buttons(EntryView entry) {
        var buttons = new Div();
        buttons.addClassNames("vr-row-s", "vr-no-print");
        if (entry.may().contains(Act.VERIFY)) {
            buttons.add(button("Still right", entry, () -> {
                if (commands.send(new VerifyEntry(entry.id()))) {
                    Toasts.success("Good for another " + EntryView.FRESH_DAYS + " days.");
                }
            }));
        }
        if (entry.may().contains(Act.CORRECT)) {
            buttons.add(button("Correct", entry, () -> EntryDialog.correct(answers, commands, entry)));
        }
        if (entry.may().contains(Act.REMOVE)) {
            buttons.add(button("Remove", entry, () -> remove(entry)));
        }
        return buttons;
    }

    private void remove(EntryView entry) {
        if (commands.send(new RemoveEntry(entry.id()))) {
            Toasts.success("Nobody is called about it by this entry any more.");
        }
    }

    private static Button button(String text, EntryView entry, Runnable act) {
        var button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(text + ": " + entry.knowledge().topic());
        return button;
    }
}
