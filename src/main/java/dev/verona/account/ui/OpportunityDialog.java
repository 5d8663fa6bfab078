package dev.verona.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.AccountRejection;
import dev.verona.account.api.OpportunityCommand.AddOpportunity;
import dev.verona.account.api.OpportunityCommand.ChangeAmount;
import dev.verona.account.api.OpportunityCommand.DescribeOpportunity;
import dev.verona.account.api.OpportunityCommand.MoveToStage;
import dev.verona.account.api.OpportunityCommand.ReopenOpportunity;
import dev.verona.account.api.OpportunityCommand.Reschedule;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.Product;
import dev.verona.account.api.SalesAgent;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Rejection;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.AmountField;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Viewer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds an opportunity, or changes, wins, loses or reopens one. */
final class OpportunityDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Commands commands;
    private final @Nullable OpportunityView present;
    private final @Nullable AccountId account;
    private final TextField title = new TextField("What it is about");
    private final ComboBox<String> product = new ComboBox<>("Product");
    private final ComboBox<String> agent = new ComboBox<>("Salesperson");
    private final ComboBox<Stage> stage = new ComboBox<>("Stage", Stage.values());
    private final AmountField amount = new AmountField("Amount", "amount");
    private final DatePicker engaged = new DatePicker("Began");
    private final DatePicker closes = new DatePicker("Closes");
    private final FormErrors errors = new FormErrors();
    private @Nullable Money seenAmount;

    OpportunityDialog(Ask ask, Commands commands, AccountId account) {
        this(ask, commands, null, account);
        setHeaderTitle("New opportunity");
        stage.setValue(Stage.PROSPECTING);
        agent.setValue(Viewer.current().name());
    }

    OpportunityDialog(Ask ask, Commands commands, OpportunityView present) {
        this(ask, commands, present, present.facts().account());
        setHeaderTitle(present.facts().label());
        var facts = present.facts();
        title.setValue(facts.title());
        product.setValue(facts.product().isEmpty() ? null : facts.product());
        agent.setValue(facts.agent().isEmpty() ? null : facts.agent());
        stage.setValue(facts.stage());
        stage.setReadOnly(facts.outcome() == Outcome.LOST);
        seenAmount = facts.amount();
        amount.show(facts.amount());
        engaged.setValue(facts.engaged());
        closes.setValue(facts.closes());
    }

    private OpportunityDialog(
            Ask ask, Commands commands, @Nullable OpportunityView present, @Nullable AccountId account) {
        this.commands = commands;
        this.present = present;
        this.account = account;
        setWidth("min(44rem, 100%)");
        var catalogue = ask.catalogue();
        suggest(product, catalogue.products().stream().map(Product::name).toList());
        suggest(agent, catalogue.agents().stream().map(SalesAgent::name).toList());
        stage.setItemLabelGenerator(it -> it.number() + " " + it.label());
        title.setMaxLength(160);
        errors.bind("title", title)
                .bind("product", product)
                .bind("agent", agent)
                .bind("stage", stage)
                .bind("amount", amount)
                .bind("engaged", engaged)
                .bind("closes", closes);
        var form = new FormLayout(title, product, agent, stage, amount, engaged, closes);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        form.setColspan(title, 2);
        add(form);
        var save = new Button(present == null ? "Add opportunity" : "Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (present != null) {
            getFooter().add(endings(present));
        }
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private static void suggest(ComboBox<String> box, List<String> known) {
        box.setItems(known);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail().strip()));
        box.setClearButtonVisible(true);
    }

    private Div endings(OpportunityView opportunity) {
        var row = new Div();
        row.addClassNames("vr-row-s", "vr-grow");
        if (opportunity.facts().outcome() == Outcome.OPEN) {
            row.add(
                    new Button("Won …", click -> ending(true, opportunity)),
                    new Button("Lost …", click -> ending(false, opportunity)));
        } else {
            row.add(new Button("Reopen", click -> {
                var at = stage.getValue() == null ? Stage.DECISION : stage.getValue();
                commands.send(new ReopenOpportunity(opportunity.id(), at), errors, this::done);
            }));
        }
        return row;
    }

    private void ending(boolean won, OpportunityView opportunity) {
        close();
        new EndingDialog(commands, won, opportunity).open();
    }

    private void save() {
        errors.clear();
        try {
            if (present == null ? added() : changed(present)) {
                done();
            }
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }

    private void done() {
        close();
        Toasts.success("Saved.");
    }

    private boolean added() {
        var facts = new OpportunityFacts(
                title.getValue(),
                account,
                text(product),
                text(agent),
                stage.getValue(),
                Outcome.OPEN,
                amount.amount(),
                engaged.getValue(),
                closes.getValue());
        return sent(new AddOpportunity(OpportunityId.random(), facts));
    }

    private boolean changed(OpportunityView opportunity) {
        var id = opportunity.id();
        var facts = opportunity.facts();
        var wanted = stage.getValue();
        return sent(new DescribeOpportunity(id, title.getValue(), text(product), text(agent)))
                && (wanted == null || wanted == facts.stage() || sent(new MoveToStage(id, wanted)))
                && (Objects.equals(amount.amount(), seenAmount)
                        || sent(new ChangeAmount(id, seenAmount, amount.amount())))
                && sent(new Reschedule(id, engaged.getValue(), closes.getValue()));
    }

    private boolean sent(Object command) {
        var refused = commands.attempt(command).orElse(null);
        if (refused == null) {
            return true;
        }
        if (refused instanceof AccountRejection.AmountChanged other) {
            seenAmount = other.theirs();
        }
        errors.show(refused);
        return false;
    }

    private static String text(ComboBox<String> box) {
        return box.getValue() == null ? "" : box.getValue();
    }
}
