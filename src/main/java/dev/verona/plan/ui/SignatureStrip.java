package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Drawn;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two owners, and whether each has signed what stands (practice 79). */
final class SignatureStrip extends Composite<Drawn> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;

    SignatureStrip(PlanScreen screen) {
        this.screen = screen;
        getElement().getClassList().add("vr-signatures");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Signatures");
    }

    @Override
    protected Drawn initContent() {
        return new Drawn(() -> slots(screen.view()));
    }

    void show() {
        getContent().draw();
    }

    private List<Div> slots(PlanView plan) {
        return Stream.of(
                        slot(plan, TeamRole.SALES_OWNER, Function.SALES),
                        slot(plan, TeamRole.MARKETING_CO_OWNER, Function.MARKETING))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Div> slot(PlanView plan, TeamRole role, Function function) {
        return plan.owner(role).map(owner -> slot(plan, owner, role, function));
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
