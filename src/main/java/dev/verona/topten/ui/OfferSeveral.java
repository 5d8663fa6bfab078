package dev.verona.topten.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import dev.verona.library.api.AssetRow;
import dev.verona.plan.api.AssetShelf;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.shared.Rejection;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextDiff;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import dev.verona.topten.api.MyTen;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts one asset of the library into several plans, each with words of its own where it takes some. */
final class OfferSeveral extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MyTenAnswers answers;
    private final transient Commands commands;
    private final transient SeveralPlans plans;
    private final ComboBox<AssetRow> asset = new ComboBox<>("What of the library");
    private final Select<Stage> stage = new Select<>();
    private final Button send = new Button("Put in", click -> send());
    private transient AssetShelf.@Nullable Offer offer;

    static void open(MyTenAnswers answers, Commands commands, MyTen mine) {
        new OfferSeveral(answers, commands, mine).open();
    }

    private OfferSeveral(MyTenAnswers answers, Commands commands, MyTen mine) {
        this.answers = answers;
        this.commands = commands;
        plans = new SeveralPlans(mine, "What it says in this plan", this::suggest);
        setHeaderTitle("Offer an asset to several plans");
        setWidth("min(48rem, 100%)");
        setCloseOnOutsideClick(false);
        asset.setItems(DataProvider.fromFilteringCallbacks(
                query ->
                        answers
                                .released(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .rows()
                                .stream(),
                query -> answers.released(query.getFilter().orElse(""), 0, 0).total()));
        asset.setItemLabelGenerator(row -> row.title() + ", " + row.kind().label());
        asset.setHelperText("What a salesperson has released and may be used now.");
        asset.setWidthFull();
        asset.setManualValidation(true);
        asset.addValueChangeListener(change -> chosen(change.getValue()));
        stage.setLabel("Stage");
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(one -> one.number() + " " + one.label());
        stage.setValue(Stage.DECISION);
        stage.setWidthFull();
        var body = new Div(asset, stage, plans.choice(), new H3("What each plan gets"), plans.lines());
        body.addClassName("vr-stack");
        add(body);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Close", click -> close()), send);
    }

    private void chosen(@Nullable AssetRow row) {
        asset.setInvalid(false);
        offer = null;
        if (row != null) {
            try {
                offer = answers.offer(row.id());
                row.stages().stream().findFirst().ifPresent(stage::setValue);
            } catch (Rejection refused) {
                asset.setErrorMessage(FormErrors.message(refused));
                asset.setInvalid(true);
            }
        }
        suggest();
    }

    private void suggest() {
        var now = offer;
        if (now != null) {
            plans.suggest(now.asset().title(), said(now, now.main()));
        }
    }

    private static String said(AssetShelf.Offer offer, Field field) {
        return offer.content().getOrDefault(field, "");
    }

    private void send() {
        var now = offer;
        if (now == null) {
            asset.setErrorMessage("Choose what of the library you offer.");
            asset.setInvalid(true);
        } else if (plans.requireSome()) {
            plans.toSend().forEach(line -> put(line, now));
            if (plans.toSend().isEmpty()) {
                Toasts.success("It is a draft in each of these plans.");
            }
        }
    }

    private void put(PlanLine line, AssetShelf.Offer now) {
        var plan = line.account().plan();
        var taken = commands.attempt(new PlanCommand.DraftFromAsset(
                plan,
                line.contribution(),
                stage.getValue(),
                now.asset().asset(),
                now.asset().version()));
        if (taken.isPresent()) {
            line.refused(taken.get());
            return;
        }
        adjust(line, Field.CONTRIBUTION_TITLE, now.asset().title(), line.title())
                .or(() -> adjust(line, now.main(), said(now, now.main()), line.words()))
                .ifPresentOrElse(
                        refused -> line.half("It is in, but not with your words: " + FormErrors.message(refused)),
                        () -> line.done("It is a draft at " + stage.getValue().label() + "."));
    }

    private Optional<Rejection> adjust(PlanLine line, Field field, String before, String after) {
        var wanted = after.strip();
        if (wanted.isEmpty() || Objects.equals(before.strip(), wanted)) {
            return Optional.empty();
        }
        return commands.attempt(new PlanCommand.EditText(
                line.account().plan(),
                new FieldRef(line.contribution(), field),
                1,
                TextDiff.between(before, wanted),
                before));
    }
}
