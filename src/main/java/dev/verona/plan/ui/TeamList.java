package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.workspace.PlanPart;
import dev.verona.plan.workspace.PlanRights;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.ConfirmLoss;
import dev.verona.shell.ui.PersonName;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account team: two owners, members who shape the plan, advisers who contribute to it (practice 80). */
final class TeamList extends PlanPart {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final Button add;
    private final Paragraph why = new Paragraph();
    private transient List<PlanView.Member> shown = List.of();
    private transient @Nullable PlanRights rights;

    TeamList(PlanScreen screen) {
        super(screen);
        add = new Button("Add somebody", VaadinIcon.PLUS.create(), click -> AddMemberDialog.open(screen()));
        var head = new Div(new H2("Account team"), add);
        head.addClassName("vr-section-head");
        var meaning = new Paragraph(
                "Owners answer for the plan and sign it. Members shape it. Advisers write contributions.");
        meaning.addClassName("vr-soft");
        why.addClassName("vr-notice");
        list.addClassName("vr-team");
        getContent().addClassNames("vr-stack", "vr-plan-section");
        getContent().add(head, meaning, why, list);
    }

    @Override
    protected void show(PlanView plan) {
        var now = screen().rights();
        if (plan.team().equals(shown) && now.equals(rights)) {
            return;
        }
        shown = plan.team();
        rights = now;
        add.setVisible(now.maySetTeam());
        why.setVisible(!now.maySetTeam());
        why.setText(now.why().isEmpty() ? "The two owners put the team together." : now.why());
        list.removeAll();
        shown.forEach(member -> list.add(row(member, now.maySetTeam())));
    }

    @Override
    protected String did(PlanEvent event) {
        return PlanWords.did(event);
    }

    @Override
    protected List<Component> placesOf(PlanEvent event) {
        return switch (event) {
            case PlanEvent.TeamMemberAdded _, PlanEvent.TeamMemberRemoved _, PlanEvent.OwnershipHandedOver _ ->
                List.of(list);
            default -> List.of();
        };
    }

    private ListItem row(PlanView.Member member, boolean maySetTeam) {
        var person = member.person();
        var you = person.id().equals(screen().viewer().person()) ? ", you" : "";
        var name = new PersonName(
                person.name(), person.function(), person.function().label() + you);
        var role = new Chip(member.role().label(), owns(member.role()) ? Tone.ACCENT : Tone.CALM);
        var load = new Span(load(member));
        load.addClassNames("vr-soft", "vr-small");
        var row = new ListItem(name, new Span(role), load);
        row.addClassNames("vr-card", "vr-team-member");
        if (maySetTeam) {
            row.add(menu(member));
        }
        return row;
    }

    private RowMenu menu(PlanView.Member member) {
        var person = member.person();
        var menu = new RowMenu(person.name());
        if (owns(member.role())) {
            var function = member.role() == TeamRole.SALES_OWNER ? Function.SALES : Function.MARKETING;
            menu.add("Hand over ownership…", () -> HandOverDialog.open(screen(), function, person));
            return menu;
        }
        var other = member.role() == TeamRole.MEMBER ? TeamRole.ADVISER : TeamRole.MEMBER;
        menu.add(
                "Make " + (other == TeamRole.ADVISER ? "an adviser" : "a member"),
                () -> screen().send(new PlanCommand.AddTeamMember(screen().plan(), person.id(), other)));
        menu.add("Remove from the team…", () -> remove(member));
        return menu;
    }

    private void remove(PlanView.Member member) {
        var person = member.person();
        ConfirmLoss.ask(
                "Remove " + person.name() + " from the team?",
                person.name() + " can no longer open this plan. What they wrote stays, with their name.",
                "Remove",
                () -> screen().send(
                                new PlanCommand.RemoveTeamMember(screen().plan(), person.id()),
                                () -> Toasts.undo(
                                        person.name() + " is no longer in the team.",
                                        () -> screen().send(new PlanCommand.AddTeamMember(
                                                screen().plan(), person.id(), member.role())))));
    }

    private String load(PlanView.Member member) {
        var open = screen().view().objectives().stream()
                .flatMap(objective -> objective.strategies().stream())
                .flatMap(strategy -> strategy.actions().stream())
                .filter(action -> action.state() == PlanView.ActionState.OPEN)
                .filter(action -> action.owner().id().equals(member.person().id()))
                .count();
        return open == 0 ? "No open action items" : open == 1 ? "1 open action item" : open + " open action items";
    }

    private static boolean owns(TeamRole role) {
        return role == TeamRole.SALES_OWNER || role == TeamRole.MARKETING_CO_OWNER;
    }
}
