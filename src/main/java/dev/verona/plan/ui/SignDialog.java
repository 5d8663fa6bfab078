package dev.verona.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;

/** Signing what one sees: the dialog says what stands in the plan and what changed, and takes no signature under anything else (practice 79). */
final class SignDialog {

    private final PlanScreen screen;
    private final Dialog dialog = new Dialog("Sign this plan");
    private final Div body = new Div();
    private final Div moved = new Div();
    private final Button sign = new Button("Sign");
    private long seen;

    private SignDialog(PlanScreen screen) {
        this.screen = screen;
    }

    static SignDialog open(PlanScreen screen, Runnable onClosed) {
        var opened = new SignDialog(screen);
        opened.begin(onClosed);
        return opened;
    }

    private void begin(Runnable onClosed) {
        seen = screen.view().revision();
        moved.addClassNames("vr-notice", Tone.WARN.cssClass());
        moved.setText("The plan changed while you were reading. Look at the changes below before you sign.");
        moved.getElement().setAttribute("role", "alert");
        moved.setVisible(false);
        body.addClassName("vr-stack");
        fill(screen.view());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClickListener(click -> sign());
        dialog.setWidth("min(38rem, 100%)");
        dialog.add(body);
        dialog.getFooter().add(new Button("Not yet", click -> dialog.close()), sign);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                onClosed.run();
            }
        });
        dialog.open();
    }

    /** The plan changed while the dialog is open. */
    void show(PlanView plan) {
        if (plan.revision() != seen) {
            seen = plan.revision();
            moved.setVisible(true);
            fill(plan);
        }
    }

    private void fill(PlanView plan) {
        body.removeAll();
        body.add(moved, new Paragraph(contents(plan)));
        if (plan.changesSinceSignature().isEmpty()) {
            body.add(new Paragraph(
                    plan.signatures().isEmpty()
                            ? "You are the first to sign. The other owner signs after you."
                            : "Nothing changed since the other owner signed."));
        } else {
            body.add(new H3("Changed since the last signature"));
            body.add(ChangeList.of(plan.changesSinceSignature(), screen.now()));
        }
        var meaning = new Paragraph(
                "Your signature says: this is what we both will do. When something material changes later, the"
                        + " plan says so, and by whom.");
        meaning.addClassNames("vr-soft", "vr-small");
        body.add(meaning);
    }

    private static String contents(PlanView plan) {
        var formats = Formats.current();
        var strategies = plan.objectives().stream()
                .flatMap(objective -> objective.strategies().stream())
                .toList();
        var actions = strategies.stream().mapToLong(s -> s.actions().size()).sum();
        var agreed = plan.contributions().stream()
                .filter(card -> card.state() == ContributionState.AGREED)
                .count();
        return "Version " + plan.revision() + " of the plan for " + plan.accountName() + ", "
                + PlanWords.period(plan.period(), formats) + ": "
                + formats.count(plan.objectives().size(), "objective") + ", "
                + (strategies.size() == 1 ? "1 strategy" : strategies.size() + " strategies") + ", "
                + formats.count(actions, "action item") + ", "
                + formats.count(agreed, "agreed contribution") + ".";
    }

    private void sign() {
        var role = screen.view()
                .member(screen.viewer().person())
                .map(PlanView.Member::role)
                .map(TeamRole::label)
                .orElse("owner");
        screen.attempt(new PlanCommand.SignPlan(screen.plan(), seen))
                .ifPresentOrElse(
                        no -> {
                            Toasts.error(FormErrors.message(no));
                            screen.refresh();
                            show(screen.view());
                        },
                        () -> {
                            dialog.close();
                            Toasts.success("You signed as " + role + ".");
                        });
    }
}
