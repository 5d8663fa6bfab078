package dev.verona.segment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.CriteriaCommand.DraftCriteria;
import dev.verona.segment.api.CriteriaView;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.SegmentDetails;
import dev.verona.segment.api.TopTenRejection.CriteriaChanged;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/** Writes by what a segment's accounts are ranked: criteria with weights that sum to a hundred. */
final class CriteriaDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;
    private static final Pattern OF_ONE = Pattern.compile("criteria\\.(\\d+)\\.(\\w+)");
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "CHF");

    private final transient Commands commands;
    private final transient SegmentDetails segment;
    private final transient FormErrors errors = new FormErrors();
    private final Select<Currency> currency = new Select<>();
    private final DatePicker from = new DatePicker("In force from");
    private final TextArea why = new TextArea("Why these");
    private final Div rows = new Div();
    private final Paragraph sum = new Paragraph();
    private final Paragraph refused = new Paragraph();
    private final transient List<CriterionRow> criteria = new ArrayList<>();
    private int seen;

    static void write(Commands commands, SegmentDetails segment, LocalDate today) {
        new CriteriaDialog(commands, segment, today).open();
    }

    private CriteriaDialog(Commands commands, SegmentDetails segment, LocalDate today) {
        this.commands = commands;
        this.segment = segment;
        seen = segment.criteria().revision();
        setHeaderTitle("Criteria for " + segment.name());
        setWidth("min(56rem, 100%)");
        setCloseOnOutsideClick(false);
        currency.setLabel("Amounts in");
        currency.setItems(CURRENCIES.stream().map(Currency::getInstance).toList());
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setHelperText("Amounts in another currency give no points.");
        from.setMin(today);
        from.setHelperText("At the earliest when both heads have agreed.");
        from.setManualValidation(true);
        why.setMaxLength(LONGEST);
        why.setManualValidation(true);
        why.setWidthFull();
        rows.addClassName("vr-stack");
        sum.addClassNames("vr-small", "vr-soft");
        sum.getElement().setAttribute("role", "status");
        refused.addClassName("vr-segment-refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        errors.bind("from", from).bind("why", why);
        add(content());
        begin(today);
        var save = new Button("Propose", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private Div content() {
        var more = new Button(
                "Add criterion",
                VaadinIcon.PLUS.create(),
                click -> add(new Criterion(unused(), 10, BigDecimal.ZERO, new BigDecimal("1000000"))));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("vr-segment-more");
        var form = new FormLayout(currency, from, why);
        form.setColspan(why, 2);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        var all = new Div(new H3("What gives points, and how many of the hundred"), rows, sum, refused, more, form);
        all.addClassName("vr-stack");
        return all;
    }

    private Measure unused() {
        for (var measure : Measure.values()) {
            if (criteria.stream().noneMatch(row -> row.criterion().measure() == measure)) {
                return measure;
            }
        }
        return Measure.CURRENT_VALUE;
    }

    private void begin(LocalDate today) {
        var versions = segment.criteria().versions();
        from.setValue(today);
        if (versions.isEmpty()) {
            currency.setValue(Currency.getInstance(CURRENCIES.getFirst()));
            add(new Criterion(Measure.CURRENT_VALUE, 30, BigDecimal.ZERO, new BigDecimal("2000000")));
            add(new Criterion(Measure.POTENTIAL_VALUE, 50, BigDecimal.ZERO, new BigDecimal("4000000")));
            add(Criterion.judged(Measure.STRATEGIC_FIT, 20));
        } else {
            CriteriaView.Version latest = versions.getFirst();
            currency.setValue(latest.criteria().currency());
            why.setValue(latest.criteria().why());
            latest.criteria().all().forEach(this::add);
            if (latest.state() == CriteriaView.State.PROPOSED && latest.from().isAfter(today)) {
                from.setValue(latest.from());
            }
        }
    }

    private void add(Criterion criterion) {
        var row = new CriterionRow(this::takeOut, this::reckon);
        row.show(criterion);
        criteria.add(row);
        rows.add(row);
        reckon();
    }

    private void takeOut(CriterionRow row) {
        criteria.remove(row);
        rows.remove(row);
        reckon();
    }

    private void reckon() {
        sum.setText("The weights sum to "
                + criteria.stream().mapToInt(CriterionRow::weight).sum() + " of 100.");
    }

    private void save() {
        errors.clear();
        refused.setVisible(false);
        criteria.forEach(CriterionRow::clearRefusal);
        var day = from.getValue();
        if (day == null) {
            from.setErrorMessage("Choose the day from which they hold.");
            from.setInvalid(true);
            return;
        }
        var written = new Criteria(
                currency.getValue(),
                criteria.stream().map(CriterionRow::criterion).toList(),
                why.getValue());
        commands.attempt(new DraftCriteria(segment.id(), seen, written, day)).ifPresentOrElse(this::refuse, () -> {
            close();
            Toasts.success("The criteria are proposed. They hold once both heads have agreed.");
        });
    }

    private void refuse(Rejection rejection) {
        if (rejection instanceof CriteriaChanged changed) {
            seen = changed.revision();
        }
        var field = rejection.field() == null ? "" : rejection.field();
        var message = FormErrors.message(rejection);
        var one = OF_ONE.matcher(field);
        if (one.matches()) {
            criteria.get(Integer.parseInt(one.group(1))).refuse(one.group(2), message);
        } else if (field.equals("criteria")) {
            refused.setText(message);
            refused.setVisible(true);
        } else {
            errors.show(rejection);
        }
    }
}
