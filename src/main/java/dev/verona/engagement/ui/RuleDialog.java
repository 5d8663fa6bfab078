package dev.verona.engagement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.EngagementRejection.RuleChanged;
import dev.verona.engagement.api.Exceptions;
import dev.verona.engagement.api.Fact;
import dev.verona.engagement.api.RuleCommand;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.Terms;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a rule without code: its cases from conditions, and what is required then. */
final class RuleDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String CONDITIONS = "conditions";

    private final transient Commands commands;
    private final transient ConditionRow.Choices choices;
    private final transient FormErrors errors = new FormErrors();
    private final transient @Nullable RuleView rule;
    private int seen;
    private final TextField title = new TextField("Title");
    private final TextArea why = new TextArea("Why");
    private final Select<Behaviour.Kind> behaviour = new Select<>();
    private final ComboBox<String> whom = new ComboBox<>("Whom, by job title");
    private final IntegerField workingDays = new IntegerField("Within working days");
    private final Select<Exceptions> exceptions = new Select<>();
    private final DatePicker from = new DatePicker("In force from");
    private final Div rows = new Div();
    private final Paragraph refused = new Paragraph();
    private final transient List<ConditionRow> conditions = new ArrayList<>();

    /** A new rule, beginning with these terms. */
    static void write(EngagementAnswers answers, Commands commands, @Nullable Terms start, LocalDate today) {
        new RuleDialog(answers, commands, null, start, today).open();
    }

    /** The next version of a rule, or its draft anew. */
    static void revise(EngagementAnswers answers, Commands commands, RuleView rule, LocalDate today) {
        new RuleDialog(answers, commands, rule, rule.latest().terms(), today).open();
    }

    private RuleDialog(
            EngagementAnswers answers,
            Commands commands,
            @Nullable RuleView rule,
            @Nullable Terms start,
            LocalDate today) {
        this.commands = commands;
        this.rule = rule;
        seen = rule == null ? 0 : rule.latest().revision();
        choices = new ConditionRow.Choices(answers.segments(), answers.products());
        setHeaderTitle(rule == null ? "New rule" : "Write the rule anew");
        setWidth("min(48rem, 100%)");
        setCloseOnOutsideClick(false);
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(120);
        title.setManualValidation(true);
        why.setMaxLength(1_000);
        why.setHelperText("Whoever is held up by the rule reads this.");
        behaviour.setLabel("What is required");
        behaviour.setItems(Behaviour.Kind.values());
        behaviour.setItemLabelGenerator(Behaviour.Kind::label);
        behaviour.addValueChangeListener(change -> arrange(change.getValue()));
        whom.setItems(answers.jobTitles());
        whom.setManualValidation(true);
        workingDays.setMin(1);
        workingDays.setStepButtonsVisible(true);
        workingDays.setManualValidation(true);
        exceptions.setLabel("Who may go over it");
        exceptions.setItems(Exceptions.values());
        exceptions.setItemLabelGenerator(Exceptions::label);
        from.setHelperText("At the earliest when both heads have agreed.");
        from.setMin(today);
        from.setManualValidation(true);
        rows.addClassName("vr-stack");
        refused.addClassName("vr-rule-refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        errors.bind("title", title)
                .bind("why", why)
                .bind("behaviour", behaviour)
                .bind("whom", whom)
                .bind("workingDays", workingDays)
                .bind("from", from);
        add(content());
        begin(start, today);
        var save = new Button(rule == null ? "Save draft" : "Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                title.focus();
            }
        });
    }

    private Div content() {
        var more = new Button("Add condition", VaadinIcon.PLUS.create(), click -> add());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("vr-rule-more");
        var form = new FormLayout(title, why, behaviour, exceptions, whom, workingDays, from);
        form.setColspan(title, 2);
        form.setColspan(why, 2);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        var all = new Div(form, new H3("In which cases: all of these hold"), rows, refused, more);
        all.addClassName("vr-stack");
        return all;
    }

    private void begin(@Nullable Terms start, LocalDate today) {
        from.setValue(
                rule != null && rule.latest().from().isAfter(today)
                        ? rule.latest().from()
                        : today);
        if (start == null) {
            behaviour.setValue(Behaviour.Kind.CONSULT);
            exceptions.setValue(Exceptions.WITH_REASON);
            workingDays.setValue(3);
            add();
            return;
        }
        title.setValue(start.title());
        why.setValue(start.why());
        behaviour.setValue(start.behaviour().kind());
        exceptions.setValue(start.exceptions());
        if (!start.behaviour().whom().isEmpty()) {
            whom.setValue(start.behaviour().whom());
        }
        workingDays.setValue(Math.max(1, start.behaviour().workingDays()));
        start.conditions().forEach(condition -> add().show(condition));
    }

    private ConditionRow add() {
        var row = new ConditionRow(choices, facts(), this::takeOut);
        conditions.add(row);
        rows.add(row);
        return row;
    }

    private void takeOut(ConditionRow row) {
        conditions.remove(row);
        rows.remove(row);
    }

    private List<Fact> facts() {
        return behaviour.getValue().facts().stream().sorted().toList();
    }

    private void arrange(Behaviour.Kind kind) {
        behaviour.setHelperText(kind.meaning() + ".");
        whom.setVisible(kind.namesSomebody());
        workingDays.setVisible(kind.hasTerm());
        conditions.forEach(row -> row.offer(facts()));
    }

    private Terms terms() {
        var kind = behaviour.getValue();
        var days = workingDays.getValue();
        return new Terms(
                title.getValue(),
                why.getValue(),
                conditions.stream().map(ConditionRow::condition).toList(),
                new Behaviour(kind, whom.getValue() == null ? "" : whom.getValue(), days == null ? 0 : days),
                exceptions.getValue());
    }

    private void save() {
        errors.clear();
        refused.setVisible(false);
        conditions.forEach(ConditionRow::clearRefusal);
        var day = from.getValue();
        if (day == null) {
            from.setErrorMessage("Choose the day from which it holds.");
            from.setInvalid(true);
            return;
        }
        var id = rule == null ? RuleId.titled(title.getValue()) : rule.id();
        Object command = rule == null
                ? new RuleCommand.DraftRule(id, terms(), day)
                : new RuleCommand.ReviseRule(id, seen, terms(), day);
        commands.attempt(command).ifPresentOrElse(this::refuse, () -> {
            close();
            Toasts.success("The draft is saved. Try it against the past, then both heads agree to it.");
            EngagementNavigation.open(UI.getCurrent(), id);
        });
    }

    private void refuse(Rejection rejection) {
        if (rejection instanceof RuleChanged changed) {
            seen = changed.revision();
        }
        var field = rejection.field();
        if (field != null && field.startsWith(CONDITIONS)) {
            var message = FormErrors.message(rejection);
            var place = field.substring(CONDITIONS.length()).replace(".", "");
            if (place.isEmpty() || Integer.parseInt(place) >= conditions.size()) {
                refused.setText(message);
                refused.setVisible(true);
            } else {
                conditions.get(Integer.parseInt(place)).refuse(message);
            }
        } else {
            errors.show(rejection);
        }
    }
}
