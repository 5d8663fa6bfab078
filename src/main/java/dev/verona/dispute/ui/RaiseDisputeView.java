package dev.verona.dispute.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.account.page.AccountField;
import dev.verona.dispute.api.DisputeCommand.RaiseDispute;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.Fact;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.FactSource;
import dev.verona.dispute.api.Matter;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.plan.workspace.PlanAnswers;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Address;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Raises a dispute. The address says about which account and plan it is and with which fact it begins, wherever it is raised from. */
@Route(DisputeNavigation.RAISE)
@PageTitle("Raise a dispute")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/dispute.css")
final class RaiseDisputeView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DisputeAnswers answers;
    private final transient PlanAnswers plans;
    private final transient Commands commands;
    private final transient FormErrors errors = new FormErrors();
    private final transient MatterFields matter = new MatterFields(errors);
    private final AccountField account;
    private final PersonField owner;
    private final DayField due;
    private final transient Map<FactRef, Fact> chosen = new LinkedHashMap<>();
    private final Div facts = new Div();
    private final transient DisputeId id = DisputeId.random();
    private transient @Nullable PlanId plan;
    private transient @Nullable AccountId planAccount;

    RaiseDisputeView(DisputeAnswers answers, PlanAnswers plans, Commands commands, Clock clock) {
        this.answers = answers;
        this.plans = plans;
        this.commands = commands;
        account = new AccountField("Account", answers.queries());
        account.setHelperText("Empty when it is about none.");
        owner = new PersonField("Who settles it", answers.owners(), "owner", "Choose who is to settle it.");
        owner.setHelperText("One person. A liaison sees both sides.");
        due = new DayField(Formats.current().day(clock.instant()));
        due.setHelperText("After that it goes to the liaison, and then to a sponsor.");
        errors.bind("account", account).bind("owner", owner).bind("due", due);
        facts.addClassName("vr-stack-s");
        var form = new FormLayout(matter.subject, matter.stake, account, owner, due);
        form.setColspan(matter.subject, 2);
        form.setColspan(matter.stake, 2);
        var card = new Div(form, onRecord(), buttons());
        card.addClassNames("vr-card", "vr-stack", "vr-dispute-form");
        getContent().addClassNames("vr-page", "vr-stack");
        getContent()
                .add(
                        new PageHeader(
                                        "Raise a dispute",
                                        "What happened and what is at stake; the facts are on record, and nobody is blamed.")
                                .crumb("Disputes", DisputesView.class),
                        card);
    }

    private Div onRecord() {
        var attach = new Button("Attach what is on record", VaadinIcon.PAPERCLIP.create(), click -> attach());
        var part = new Div(facts, attach);
        part.addClassName("vr-stack-s");
        return part;
    }

    private Div buttons() {
        var raise = new Button("Raise it", click -> raise());
        raise.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(raise, new Button("Cancel", click -> UI.getCurrent().navigate(DisputesView.class)));
        row.addClassName("vr-row");
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = Address.of(event.getLocation().getQueryParameters());
        plan = address.read(DisputeNavigation.PLAN, PlanId::new);
        planAccount = plan == null ? null : accountOf(plan);
        account.choose(planAccount == null ? address.read(DisputeNavigation.ACCOUNT, AccountId::new) : planAccount);
        chosen.clear();
        Optional.ofNullable(address.read(DisputeNavigation.FACT, DisputeNavigation::fact))
                .flatMap(this::find)
                .ifPresent(fact -> chosen.put(fact.ref(), fact));
        showFacts();
    }

    /** Null when one may not open it. */
    private @Nullable AccountId accountOf(PlanId about) {
        try {
            return plans.plan(about).account();
        } catch (Rejection closed) {
            return null;
        }
    }

    private Optional<Fact> find(FactRef ref) {
        return answers.sources().stream()
                .filter(source -> source.kind() == ref.kind())
                .findFirst()
                .flatMap((FactSource source) -> source.find(ref.id()));
    }

    private @Nullable AccountId about() {
        return account.getValue() == null ? null : account.getValue().id();
    }

    /** Of another account than the plan's, it is not about the plan. */
    private @Nullable PlanId planOf(@Nullable AccountId about) {
        return about != null && about.equals(planAccount) ? plan : null;
    }

    private void attach() {
        var about = about();
        new FactPicker(answers, about, planOf(about), chosen.keySet()).open(more -> {
            more.forEach(fact -> chosen.put(fact.ref(), fact));
            showFacts();
        });
    }

    private void showFacts() {
        facts.removeAll();
        if (chosen.isEmpty()) {
            var none = new Paragraph("No fact is attached yet. What is on record speaks for itself.");
            none.addClassNames("vr-soft", "vr-small");
            facts.add(none);
            return;
        }
        var list = new FactList();
        List.copyOf(chosen.values())
                .forEach(fact -> list.add(fact, answers.pathOf(fact.ref()), "", () -> {
                    chosen.remove(fact.ref());
                    showFacts();
                }));
        facts.add(list);
    }

    private void raise() {
        errors.clear();
        try {
            var about = about();
            var command = new RaiseDispute(
                    id,
                    new Matter(matter.subject.getValue(), matter.stake.getValue(), about, planOf(about)),
                    owner.person(),
                    due.day(),
                    List.copyOf(chosen.keySet()));
            commands.send(command, errors, () -> {
                Toasts.success("It is raised. Its owner finds it in My work.");
                UI.getCurrent().navigate(DisputeNavigation.pathOf(id));
            });
        } catch (InvalidInput missing) {
            errors.show(missing);
        }
    }
}
