package dev.verona.topten.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import dev.verona.topten.api.MyTen;
import java.time.LocalDate;

/** Asks for the same in several plans at once: one request for each, whose words may be its own. */
final class AskSeveral extends Dialog {

    private static final long serialVersionUID = 1L;

    /** How many days one has unless the person says otherwise. */
    private static final int USUAL_DAYS = 7;

    private final transient Commands commands;
    private final transient SeveralPlans plans;
    private final Select<Stage> stage = new Select<>();
    private final Select<ContributionKind> kind = new Select<>();
    private final RadioButtonGroup<Function> side = new RadioButtonGroup<>("Who is asked");
    private final DatePicker due = new DatePicker("Needed by");
    private final TextField title = new TextField("What is asked for");
    private final TextArea brief = new TextArea("Brief");
    private final Button send = new Button("Ask", click -> send());

    static void open(Commands commands, MyTen mine, LocalDate today) {
        new AskSeveral(commands, mine, today).open();
    }

    private AskSeveral(Commands commands, MyTen mine, LocalDate today) {
        this.commands = commands;
        plans = new SeveralPlans(mine, "Brief for this plan", this::suggest);
        setHeaderTitle("Ask in several plans");
        setWidth("min(48rem, 100%)");
        setCloseOnOutsideClick(false);
        stage.setLabel("Stage");
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(one -> one.number() + " " + one.label());
        stage.addValueChangeListener(change -> kind.setValue(ContributionKind.mainAt(change.getValue())));
        kind.setLabel("Kind");
        kind.setItems(ContributionKind.values());
        kind.setItemLabelGenerator(ContributionKind::label);
        stage.setValue(Stage.DEFINING_NEEDS);
        side.setItems(Function.SALES, Function.MARKETING);
        side.setItemLabelGenerator(Function::label);
        side.setValue(Function.SALES);
        due.setMin(today);
        due.setValue(today.plusDays(USUAL_DAYS));
        due.setManualValidation(true);
        title.setWidthFull();
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> suggest());
        brief.setWidthFull();
        brief.setHelperText("For all of them; below each may get its own words.");
        brief.setValueChangeMode(ValueChangeMode.LAZY);
        brief.addValueChangeListener(change -> suggest());
        var form = new FormLayout(stage, kind, side, due, title, brief);
        form.setColspan(title, 2);
        form.setColspan(brief, 2);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        var body = new Div(form, plans.choice(), new H3("What each plan gets"), plans.lines());
        body.addClassName("vr-stack");
        add(body);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Close", click -> close()), send);
    }

    private void suggest() {
        plans.suggest(title.getValue(), brief.getValue());
    }

    private void send() {
        var day = due.getValue();
        if (day == null) {
            due.setErrorMessage("Choose the day by which it is needed.");
            due.setInvalid(true);
            return;
        }
        due.setInvalid(false);
        if (!plans.requireSome()) {
            return;
        }
        plans.toSend().forEach(line -> ask(line, day));
    }

    private void ask(PlanLine line, LocalDate day) {
        var command = new PlanCommand.RequestContribution(
                line.account().plan(),
                line.contribution(),
                stage.getValue(),
                kind.getValue(),
                line.title(),
                line.words(),
                new Asked(side.getValue(), null),
                day);
        commands.attempt(command)
                .ifPresentOrElse(
                        line::refused,
                        () -> line.done(side.getValue().label() + " is asked, by "
                                + Formats.current().date(day) + "."));
    }
}
