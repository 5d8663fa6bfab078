package dev.verona.segment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.Measure;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;

/** One criterion in the form: its measure, its weight, and what gives nothing and all. */
final class CriterionRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Select<Measure> measure = new Select<>();
    private final IntegerField weight = new IntegerField("Weight");
    private final BigDecimalField low = new BigDecimalField("Nothing at");
    private final BigDecimalField high = new BigDecimalField("All at");

    CriterionRow(Consumer<CriterionRow> onRemove, Runnable onWeight) {
        measure.setLabel("Criterion");
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(Measure::label);
        measure.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                measures(change.getValue());
            }
        });
        weight.setMin(1);
        weight.setMax(100);
        weight.addValueChangeListener(change -> onWeight.run());
        measure.setManualValidation(true);
        weight.setManualValidation(true);
        low.setManualValidation(true);
        high.setManualValidation(true);
        Button remove =
                SegmentWords.mark(VaadinIcon.CLOSE_SMALL, "Take this criterion out", () -> onRemove.accept(this));
        getContent().addClassName("vr-criterion");
        getContent().add(measure, weight, low, high, remove);
    }

    private void measures(Measure what) {
        measure.setHelperText(what.meaning());
        low.setVisible(!what.judged());
        high.setVisible(!what.judged());
    }

    void show(Criterion criterion) {
        measure.setValue(criterion.measure());
        weight.setValue(criterion.weight());
        low.setValue(criterion.low());
        high.setValue(criterion.high());
    }

    int weight() {
        return Objects.requireNonNullElse(weight.getValue(), 0);
    }

    Criterion criterion() {
        return new Criterion(
                measure.getValue(),
                weight(),
                Objects.requireNonNullElse(low.getValue(), BigDecimal.ZERO),
                Objects.requireNonNullElse(high.getValue(), BigDecimal.ZERO));
    }

    /** @param part of the criterion that a rule does not allow */
    void refuse(String part, String message) {
        var field = field(part);
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    private HasValidationProperties field(String part) {
        return switch (part) {
            case "weight" -> weight;
            case "low" -> low;
            case "high" -> high;
            default -> measure;
        };
    }

    void clearRefusal() {
        for (var field : new HasValidationProperties[] {measure, weight, low, high}) {
            field.setInvalid(false);
        }
    }
}
