package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PersonName;

/** The two owners, and whether each has signed what stands (practice 79). */
final class SignatureStrip extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;

    SignatureStrip(PlanScreen screen) {
        this.screen = screen;
        getContent().addClassName("vr-signatures");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", "Signatures");
    }

    void show(PlanView plan) {
        getContent().removeAll();
        plan.owner(TeamRole.SALES_OWNER)
                .ifPresent(owner -> getContent().add(slot(plan, owner, TeamRole.SALES_OWNER, Function.SALES)));
        plan.owner(TeamRole.MARKETING_CO_OWNER)
                .ifPresent(
                        owner -> getContent().add(slot(plan, owner, TeamRole.MARKETING_CO_OWNER, Function.MARKETING)));
    }

    private Div slot(PlanView plan, PersonRef owner, TeamRole role, Function function) {
        var slot = new Div(
                new PersonName(owner.name(), owner.function(), role.label()), new Span(words(plan, owner, function)));
        slot.addClassName("vr-signature");
        slot.getElement()
                .setAttribute(
                        "data-signed",
                        plan.signatures().stream()
                                .anyMatch(s -> s.function() == function && s.revision() == plan.revision()));
        return slot;
    }

    private String words(PlanView plan, PersonRef owner, Function function) {
        var formats = Formats.current();
        return plan.signatures().stream()
                .filter(signature -> signature.function() == function)
                .findFirst()
                .map(signature -> {
                    var by = signature.by().id().equals(owner.id())
                            ? ""
                            : " by " + signature.by().name();
                    var when = formats.ago(signature.at(), screen.now());
                    return signature.revision() == plan.revision()
                            ? "✓ Signed" + by + ", " + when
                            : "Signed" + by + " an earlier version, " + when;
                })
                .orElse("Not signed yet");
    }
}
