package dev.verona.operations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.operations.api.OperationsCommand.Discard;
import dev.verona.operations.api.OperationsCommand.Retry;
import dev.verona.operations.api.OperationsQuery.Letter;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.ConfirmLoss;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Toasts;
import java.time.Clock;
import java.util.List;

/** The event that could not be taken in, why, what it says, and what can be done about it. */
final class SetAsideCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final transient Letter first;
    private final transient Commands commands;
    private final transient Runnable done;
    private final int waiting;

    /** @param letters of one stream, the first of which could not be taken in */
    SetAsideCard(List<Letter> letters, Commands commands, Clock clock, Runnable done) {
        this.first = letters.getFirst();
        this.commands = commands;
        this.done = done;
        this.waiting = letters.size() - 1;
        var formats = Formats.current();
        var title = new H3(first.type());
        var where = new Span("In " + Words.readModel(first.readModel()) + ", position "
                + formats.number(first.position()) + ", stream " + first.stream() + ", "
                + formats.ago(first.since(), clock.instant()));
        where.addClassName("vr-page-subtitle");
        var reason = new Paragraph(first.reason());
        reason.addClassName("vr-ops-reason");
        getContent().addClassName("vr-ops-letter");
        getContent().add(title, where, reason);
        if (waiting > 0) {
            getContent()
                    .add(new Paragraph(formats.count(waiting, "later event") + " of the same stream "
                            + (waiting == 1 ? "waits" : "wait") + " behind it."));
        }
        getContent().add(payloads(letters), actions());
    }

    private static Details payloads(List<Letter> letters) {
        var content = new Div();
        content.addClassName("vr-stack-s");
        for (var letter : letters) {
            var text = new Pre(letter.payload());
            text.addClassName("vr-ops-payload");
            text.getElement().setAttribute("tabindex", "0");
            text.getElement().setAttribute("role", "region");
            text.getElement().setAttribute("aria-label", letter.type() + " as stored");
            if (letters.size() > 1) {
                content.add(new Span(
                        letter.type() + ", position " + Formats.current().number(letter.position())));
            }
            content.add(text);
        }
        return new Details(letters.size() == 1 ? "What it says" : "What they say", content);
    }

    private Div actions() {
        var retry = new Button("Try again", VaadinIcon.REFRESH.create(), click -> retry());
        retry.addThemeVariants(ButtonVariant.SMALL);
        retry.setDisableOnClick(true);
        var discard = new Button("Leave it out…", click -> ask());
        discard.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var actions = new Div(retry, discard);
        actions.addClassName("vr-page-actions");
        return actions;
    }

    private void retry() {
        if (commands.send(new Retry(first.readModel(), first.stream()))) {
            Toasts.info("Tried again. What still could not be taken in stays here, with its reason.");
        }
        done.run();
    }

    private void ask() {
        var behind = waiting == 0
                ? ""
                : " The " + Formats.current().count(waiting, "event") + " behind it " + (waiting == 1 ? "is" : "are")
                        + " taken in.";
        ConfirmLoss.ask(
                "Leave this event out of " + Words.readModel(first.readModel()) + "?",
                "The history keeps it, but what it says will be missing in "
                        + Words.readModel(first.readModel()) + "." + behind
                        + " A later rebuild tries it again. It is recorded that you did this.",
                "Leave out",
                () -> {
                    if (commands.send(new Discard(first.readModel(), first.position()))) {
                        Toasts.success("It is left out, and recorded below.");
                    }
                    done.run();
                });
    }
}
