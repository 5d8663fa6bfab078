package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.verona.account.page.AccountNavigation;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.ui.editing.ReasonDialog;
import dev.verona.plan.workspace.PlanPart;
import dev.verona.plan.workspace.PlanRights;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Drawn;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The top of a plan: whose, for when, how it stands, who is in it, and what this person can do next. */
final class PlanHeader extends PlanPart {

    private static final long serialVersionUID = 1L;

    private final PageHeader header;
    private final SignatureStrip signatures;
    private final ChangedBanner banner;
    private final Drawn faces = new Drawn(this::faces);
    private final transient Consumer<Rejection> onLost;
    private @Nullable SignDialog signing;
    private transient @Nullable Shown shown;

    /** What the header's own parts depend on. */
    private record Shown(PlanStatus status, PlanRights rights, List<PlanView.Member> team, boolean mySignatureStands) {}

    /** @param onLost called when the viewer may no longer open the plan */
    PlanHeader(PlanScreen screen, Consumer<Rejection> onLost) {
        super(screen);
        var plan = screen.view();
        this.onLost = onLost;
        header = new PageHeader(plan.accountName());
        header.crumb("Accounts", AccountNavigation.LIST)
                .crumb(plan.accountName(), AccountNavigation.pathOf(plan.account()))
                .crumb("Plan");
        faces.getElement().getClassList().add("vr-faces");
        faces.getElement().setAttribute("role", "group");
        faces.getElement().setAttribute("aria-label", "The account team");
        signatures = new SignatureStrip(screen());
        banner = new ChangedBanner(screen());
        var team = new Div(faces, screen.markAt(PlanThing.PLAN));
        team.addClassName("vr-row-s");
        var strip = new Div(signatures, team, new HereNow(screen));
        strip.addClassName("vr-plan-strip");
        getContent().addClassName("vr-stack");
        getContent().add(header, strip, banner);
    }

    @Override
    protected void show(PlanView plan) {
        var now = new Shown(plan.status(), screen().rights(), plan.team(), mine(plan));
        if (!now.equals(shown)) {
            shown = now;
            header.setSubtitle("Account plan, " + PlanWords.period(plan.period(), Formats.current()));
            header.setMarks(marks(plan));
            header.setActions(actions(plan));
            faces.draw();
        }
        signatures.show();
        banner.show(plan);
        if (signing != null) {
            signing.show(plan);
        }
    }

    @Override
    protected String did(PlanEvent event) {
        return PlanWords.did(event);
    }

    @Override
    protected List<Component> placesOf(PlanEvent event) {
        return switch (event) {
            case PlanEvent.PlanSigned _ -> List.of(signatures);
            case PlanEvent.TeamMemberAdded _, PlanEvent.TeamMemberRemoved _, PlanEvent.OwnershipHandedOver _ ->
                List.of(faces);
            case PlanEvent.PlanClosed _, PlanEvent.PlanReopened _ -> List.of(header);
            default -> List.of();
        };
    }

    @Override
    protected void lost(Rejection why) {
        onLost.accept(why);
    }

    /** Whether the viewer's own signature stands under the plan as it is. */
    private boolean mine(PlanView plan) {
        return plan.signatures().stream()
                .anyMatch(s -> s.by().id().equals(screen().viewer().person()) && s.revision() == plan.revision());
    }

    private Component[] marks(PlanView plan) {
        var rights = screen().rights();
        var status = PlanWords.status(plan.status());
        return rights.mayShape() || screen().past() || plan.status() == PlanStatus.CLOSED
                ? new Component[] {status}
                : new Component[] {status, new Chip(rights.mayTick() ? "You advise" : "You read along", Tone.CALM)};
    }

    private Component[] actions(PlanView plan) {
        if (!screen().rights().mayOwn()) {
            return new Component[0];
        }
        if (plan.status() == PlanStatus.CLOSED) {
            return new Component[] {primary("Reopen plan", () -> screen().send(new PlanCommand.ReopenPlan(plan.plan())))
            };
        }
        var menu = new RowMenu("this plan");
        menu.add("Close plan…", this::close);
        if (mine(plan)) {
            return new Component[] {menu};
        }
        var role = plan.member(screen().viewer().person())
                .map(PlanView.Member::role)
                .orElse(TeamRole.MEMBER);
        return new Component[] {menu, primary("Sign as " + role.label(), this::sign)};
    }

    private static Button primary(String label, Runnable action) {
        var button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void sign() {
        signing = SignDialog.open(screen(), () -> signing = null);
    }

    private void close() {
        ReasonDialog.ask(
                screen(),
                new ReasonDialog.Words(
                        "Close this plan?",
                        "It stays readable and can be reopened by its owners. Nobody can write in it meanwhile.",
                        "Why it ends, and what you learned",
                        "Close plan"),
                why -> new PlanCommand.ClosePlan(screen().plan(), why),
                () -> Toasts.undo(
                        "The plan is closed.", () -> screen().send(new PlanCommand.ReopenPlan(screen().plan()))));
    }

    private List<Component> faces() {
        var team = screen().view().team();
        var faces = new ArrayList<Component>();
        team.forEach(member -> {
            var person = member.person();
            var avatar = new PersonAvatar(person.name(), person.function());
            avatar.getElement()
                    .setAttribute("title", person.name() + ", " + member.role().label());
            faces.add(avatar);
        });
        var functions = team.stream().map(m -> m.person().function()).toList();
        var sales = functions.stream().filter(f -> f == Function.SALES).count();
        var marketing = functions.stream().filter(f -> f == Function.MARKETING).count();
        var count = new Span(sales + " Sales, " + marketing + " Marketing");
        count.addClassNames("vr-small", "vr-soft");
        faces.add(count);
        return faces;
    }
}
