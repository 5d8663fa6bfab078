package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.ui.editing.ValueEditor;
import dev.verona.plan.ui.editing.ValueForm;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Formats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/** What an objective counts: from where, where it is now, to where, by when. */
final class MeasureBlock extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final ElementId id;
    private final transient ValueEditor<String, TextField> measure;
    private final transient ValueEditor<BigDecimal, BigDecimalField> baseline;
    private final transient ValueEditor<BigDecimal, BigDecimalField> current;
    private final transient ValueEditor<BigDecimal, BigDecimalField> target;
    private final transient ValueEditor<LocalDate, DatePicker> by;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    MeasureBlock(PlanScreen screen, ElementId id) {
        this.screen = screen;
        this.id = id;
        var text = new TextField(Field.OBJECTIVE_MEASURE.label());
        text.setPlaceholder("As in: share of wallet, %");
        text.setMaxLength(200);
        text.addClassName("vr-measure-text");
        measure = new ValueEditor<>(screen, ref(Field.OBJECTIVE_MEASURE), text, ValueForm.TEXT);
        baseline = number(Field.OBJECTIVE_BASELINE);
        current = number(Field.OBJECTIVE_CURRENT);
        target = number(Field.OBJECTIVE_TARGET);
        var date = new DatePicker(Field.OBJECTIVE_DATE.label());
        by = new ValueEditor<>(screen, ref(Field.OBJECTIVE_DATE), date, ValueForm.DATE);
        words.addClassNames("vr-small", "vr-soft");
        bar.getElement().setAttribute("aria-label", "Progress towards the target");
        var progress = new Div(bar, words);
        progress.addClassName("vr-measure-progress");
        var fields = new Div(text, baseline.field(), current.field(), target.field(), date);
        fields.addClassNames("vr-measure-fields", "vr-quiet");
        getContent().addClassName("vr-measure");
        getContent().add(fields, progress);
    }

    void show(PlanView.Objective objective, boolean readOnly) {
        measure.show(objective.measure());
        baseline.show(ValueForm.NUMBER.write(objective.baseline()));
        current.show(ValueForm.NUMBER.write(objective.current()));
        target.show(ValueForm.NUMBER.write(objective.target()));
        by.show(ValueForm.DATE.write(objective.by()));
        measure.field().setReadOnly(readOnly);
        baseline.field().setReadOnly(readOnly);
        current.field().setReadOnly(readOnly);
        target.field().setReadOnly(readOnly);
        by.field().setReadOnly(readOnly);
        progress(objective);
    }

    private void progress(PlanView.Objective objective) {
        var share = share(objective);
        bar.setVisible(share.isPresent());
        share.ifPresent(value -> bar.setValue(Math.clamp(value, 0, 1)));
        words.setText(sentence(objective, share));
    }

    private String sentence(PlanView.Objective objective, Optional<Double> share) {
        var formats = Formats.current();
        if (objective.baseline() == null || objective.target() == null) {
            return "Set a baseline and a target to see how far it is.";
        }
        var late = objective.by() != null && objective.by().isBefore(screen.today()) && share.orElse(0d) < 1;
        var when = objective.by() == null
                ? ""
                : late ? ", past its date" : ", " + formats.due(objective.by(), screen.today());
        return share.map(value -> formats.percent(Math.round(value * 100) / 100d) + " of the way" + when)
                .orElse("Nobody has said yet where it stands now" + when + ".");
    }

    /** How far from the baseline to the target, 1 for there; targets below the baseline count downwards. */
    static Optional<Double> share(PlanView.Objective objective) {
        var from = objective.baseline();
        var to = objective.target();
        var now = objective.current();
        if (from == null || to == null || now == null || from.compareTo(to) == 0) {
            return Optional.empty();
        }
        return Optional.of(now.subtract(from)
                .divide(to.subtract(from), MathContext.DECIMAL32)
                .doubleValue());
    }

    private ValueEditor<BigDecimal, BigDecimalField> number(Field field) {
        var input = new BigDecimalField(field.label());
        input.addClassName("vr-measure-number");
        return new ValueEditor<>(screen, ref(field), input, ValueForm.NUMBER);
    }

    private FieldRef ref(Field field) {
        return new FieldRef(id, field);
    }
}
