package dev.verona.plan.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new plan: for whom, for when, and its two owners (practices 23, 79 and 80). */
final class CreatePlanDialog {

    /** Finds accounts by the beginning of their names. */
    interface Accounts {
        List<CreatePlan.Choice> find(String text, int offset, int limit);
    }

    private final Commands commands;
    private final List<PersonView> people;
    private final Accounts accounts;
    private final LocalDate today;
    private final Dialog dialog = new Dialog("Start an account plan");
    private final ComboBox<CreatePlan.Choice> account = new ComboBox<>("Account");
    private final Select<PeriodChoice> period = new Select<>();
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final ComboBox<PersonView> sales = new ComboBox<>("Sales owner");
    private final ComboBox<PersonView> marketing = new ComboBox<>("Marketing co-owner");
    private final FormErrors errors = new FormErrors();

    CreatePlanDialog(Commands commands, List<PersonView> people, Accounts accounts, Clock clock) {
        this.commands = commands;
        this.people = people;
        this.accounts = accounts;
        this.today = Formats.current().day(clock.instant());
    }

    void open(CreatePlan.@Nullable Choice given) {
        account.setItems(
                query -> accounts.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        account.setItemLabelGenerator(CreatePlan.Choice::name);
        account.setPlaceholder("Type a name");
        if (given != null) {
            account.setValue(given);
            account.setReadOnly(true);
        }
        period.setLabel("Period");
        period.setItems(PeriodChoice.values());
        period.setItemLabelGenerator(PeriodChoice::label);
        period.addValueChangeListener(change -> dates());
        period.setValue(PeriodChoice.THIS_HALF);
        owner(sales, Function.SALES);
        owner(marketing, Function.MARKETING);
        errors.bind("account", account)
                .bind("period", period)
                .bind("salesOwner", sales)
                .bind("marketingCoOwner", marketing);
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        var why = new Paragraph(
                "Sales and Marketing write it together: each signs, and each sees what the other changed.");
        why.addClassName("vr-soft");
        form.add(why, 2);
        form.add(account, 2);
        form.add(period, 2);
        form.add(from, to, sales, marketing);
        var create = new Button("Start plan", click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.setWidth("min(40rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(form);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), create);
        dialog.open();
        if (given == null) {
            account.focus();
        }
    }

    private void owner(ComboBox<PersonView> field, Function function) {
        var candidates =
                people.stream().filter(one -> one.function() == function).toList();
        field.setItems(
                (person, typed) -> (person.name() + " " + person.jobTitle())
                        .toLowerCase(Formats.current().locale())
                        .contains(typed.toLowerCase(Formats.current().locale())),
                candidates);
        field.setItemLabelGenerator(PersonView::name);
        field.setPlaceholder("Choose somebody of " + function.label());
        if (candidates.isEmpty()) {
            field.setHelperText("Nobody speaks for " + function.label() + " yet. An administrator can add people.");
        }
        candidates.stream()
                .filter(one -> one.id().equals(Viewer.current().person()))
                .findFirst()
                .ifPresent(field::setValue);
    }

    private void dates() {
        var preset = Optional.ofNullable(period.getValue()).flatMap(choice -> choice.asOf(today));
        from.setReadOnly(preset.isPresent());
        to.setReadOnly(preset.isPresent());
        preset.ifPresent(one -> {
            from.setValue(one.from());
            to.setValue(one.to());
            from.setInvalid(false);
            to.setInvalid(false);
        });
    }

    private void create() {
        errors.clear();
        var complete = Stream.of(
                        required(account, account.getValue(), "Choose the account that the plan is for."),
                        required(from, from.getValue(), "Choose the first day."),
                        required(to, to.getValue(), "Choose the last day."),
                        required(sales, sales.getValue(), "A plan has a Sales owner. Choose one."),
                        required(marketing, marketing.getValue(), "A plan has a Marketing co-owner. Choose one."))
                .allMatch(Boolean::booleanValue);
        if (!complete) {
            return;
        }
        if (to.getValue().isBefore(from.getValue())) {
            required(to, null, "The last day comes before the first one.");
            return;
        }
        var id = account.getValue().id();
        var span = new Period(from.getValue(), to.getValue());
        var plan = PlanId.of(id, span);
        commands.send(
                new PlanCommand.CreatePlan(
                        plan,
                        id,
                        span,
                        sales.getValue().id(),
                        marketing.getValue().id()),
                errors,
                () -> created(plan));
    }

    private void created(PlanId plan) {
        dialog.close();
        var viewer = Viewer.current().person();
        var reads = sales.getValue().id().equals(viewer)
                || marketing.getValue().id().equals(viewer);
        if (reads || Viewer.current().hasAny(Role.LEADER, Role.LIAISON)) {
            PlanNavigation.open(plan);
        } else {
            Toasts.success("The plan is started. Its two owners can open it.");
        }
    }

    private static boolean required(HasValidation field, @Nullable Object value, String message) {
        field.setInvalid(value == null);
        if (value == null) {
            field.setErrorMessage(message);
        }
        return value != null;
    }
}
