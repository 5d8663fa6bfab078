package dev.verona.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.Usefulness;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Toasts;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sales says in two clicks what became of an asset: what, and send; why, if they like (practice 37). */
final class FeedbackForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final Div said = new Div();
    private final Div choices = new Div();
    private final TextField why = new TextField("Why (may stay empty)");
    private final Button send = new Button("Send", click -> send());
    private final Div rest = new Div(why, send);
    private final transient FormErrors errors = new FormErrors();
    private @Nullable Usefulness chosen;
    private transient @Nullable ContributionView view;

    FeedbackForm(PlanScreen screen) {
        this.screen = screen;
        why.setMaxLength(500);
        errors.bind("why", why);
        send.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        rest.addClassName("vr-feedback-why");
        choices.addClassName("vr-row-s");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", "What became of it");
        for (var each : Usefulness.values()) {
            var button = new Button(each.label(), click -> choose(each));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.getElement().setAttribute("data-useful", each.name());
            button.setTooltipText(each.meaning());
            choices.add(button);
        }
        said.addClassName("vr-stack-s");
        getContent().addClassNames("vr-stack-s", "vr-feedback");
        getContent().add(said, choices, rest);
    }

    void show(ContributionView now) {
        var before = view;
        view = now;
        setVisible(now.card().asset() != null);
        said.removeAll();
        now.feedback().forEach(word -> said.add(line(word)));
        var mine = screen.viewer().function() != Function.MARKETING && screen.mayContribute();
        if (mine && now.feedback().isEmpty()) {
            var ask = new Paragraph("What became of it at the customer?");
            ask.addClassNames("vr-small", "vr-strong");
            said.add(ask);
        }
        choices.setVisible(mine);
        if (before == null || !before.feedback().equals(now.feedback())) {
            choose(null);
        }
    }

    private static Div line(ContributionView.Feedback word) {
        var verdict = new Span(word.usefulness().label());
        verdict.addClassName("vr-strong");
        var text = new Span(verdict, new Span(word.why().isEmpty() ? "" : ": “" + word.why() + "”"));
        var who = new Span(word.by().name() + ", of version " + word.asset().version() + ", "
                + Formats.current().dateTime(word.at()));
        who.addClassNames("vr-small", "vr-soft");
        var line = new Div(text, who);
        line.addClassName("vr-asset-cell");
        return line;
    }

    private void choose(@Nullable Usefulness usefulness) {
        chosen = usefulness;
        choices.getChildren()
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                String.valueOf(usefulness != null
                                        && usefulness
                                                .name()
                                                .equals(button.getElement().getAttribute("data-useful")))));
        rest.setVisible(usefulness != null);
        why.clear();
    }

    private void send() {
        var usefulness = Objects.requireNonNull(chosen);
        var command = new PlanCommand.GiveFeedback(
                screen.plan(), Objects.requireNonNull(view).card().id(), usefulness, why.getValue());
        screen.send(
                command,
                errors,
                () -> Toasts.success("Said: " + usefulness.label().toLowerCase(Locale.ENGLISH)
                        + ". Its owner sees it on the asset’s page."));
    }
}
