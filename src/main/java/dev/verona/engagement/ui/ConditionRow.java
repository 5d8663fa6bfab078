package dev.verona.engagement.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.AccountTier;
import dev.verona.engagement.api.Comparison;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.Fact;
import dev.verona.library.api.AssetKind;
import dev.verona.shared.Stage;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One condition of a rule in its form: what it looks at, how it compares, and with what. */
final class ConditionRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Select<Fact> fact = new Select<>();
    private final Select<Comparison> comparison = new Select<>();
    private final Div place = new Div();
    private final transient Choices choices;
    private final Button remove;
    private transient @Nullable HasValue<?, String> value;

    /**
     * What there is to choose from.
     *
     * @param segments names by id
     */
    record Choices(Map<String, String> segments, Collection<String> products) {}

    ConditionRow(Choices choices, Collection<Fact> facts, Consumer<ConditionRow> onRemove) {
        this.choices = choices;
        fact.setLabel("What");
        fact.setItemLabelGenerator(Fact::label);
        comparison.setLabel("How");
        comparison.setItemLabelGenerator(Comparison::label);
        fact.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                looksAt(change.getValue());
            }
        });
        remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> onRemove.accept(this));
        remove.setAriaLabel("Take this condition out");
        remove.setTooltipText("Take this condition out");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        place.addClassName("vr-rule-value");
        getContent().addClassName("vr-rule-condition");
        getContent().add(fact, comparison, place, remove);
        offer(facts);
    }

    /** What the rule's behaviour can look at; the choice stays as far as it is among it. */
    void offer(Collection<Fact> facts) {
        var chosen = fact.getValue();
        fact.setItems(facts);
        fact.setValue(
                chosen != null && facts.contains(chosen)
                        ? chosen
                        : facts.iterator().next());
    }

    void show(Condition condition) {
        Fact.named(condition.field()).ifPresent(known -> {
            fact.setValue(known);
            comparison.setValue(condition.comparison());
            if (value != null) {
                value.setValue(condition.value());
            }
        });
    }

    Condition condition() {
        var said = value == null || value.getValue() == null ? "" : value.getValue();
        return Condition.of(fact.getValue(), comparison.getValue(), said.strip());
    }

    /** Where a refusal is shown. */
    void refuse(String message) {
        if (value instanceof HasValidationProperties field) {
            field.setErrorMessage(message);
            field.setInvalid(true);
        }
    }

    void clearRefusal() {
        if (value instanceof HasValidationProperties field) {
            field.setInvalid(false);
        }
    }

    private void looksAt(Fact what) {
        comparison.setItems(what.comparisons());
        comparison.setValue(what.comparisons().getFirst());
        var field = field(what);
        place.removeAll();
        place.add((Component) field);
        ((HasSize) field).setWidthFull();
        value = field;
    }

    private AbstractField<?, String> field(Fact what) {
        return switch (what) {
            case AMOUNT -> text("As in 2000000 USD");
            case DISCOUNT -> text("In percent, as in 3");
            case DAYS -> text("Working days, as in 10");
            case STAGE -> choice(labels(Stage.values(), Stage::label));
            case TIER -> choice(labels(AccountTier.values(), AccountTier::label));
            case ASSET_KIND -> choice(labels(AssetKind.values(), AssetKind::label));
            case TOP_TEN -> {
                var yesNo = new LinkedHashMap<String, String>();
                yesNo.put("yes", "Yes");
                yesNo.put("no", "No");
                yield choice(yesNo);
            }
            case SEGMENT -> choice(choices.segments());
            case PRODUCT -> product();
        };
    }

    private static <E extends Enum<E>> Map<String, String> labels(E[] values, Function<E, String> label) {
        var labels = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(one -> labels.put(one.name(), label.apply(one)));
        return labels;
    }

    private static TextField text(String help) {
        var field = new TextField("Value");
        field.setHelperText(help);
        field.setManualValidation(true);
        return field;
    }

    private static Select<String> choice(Map<String, String> labels) {
        var field = new Select<String>();
        field.setLabel("Value");
        field.setItems(labels.keySet());
        field.setItemLabelGenerator(one -> labels.getOrDefault(one, one));
        field.setManualValidation(true);
        labels.keySet().stream().findFirst().ifPresent(field::setValue);
        return field;
    }

    private ComboBox<String> product() {
        var field = new ComboBox<String>("Value");
        field.setItems(choices.products());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setManualValidation(true);
        return field;
    }
}
