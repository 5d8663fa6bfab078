package dev.verona.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.SegmentView;
import dev.verona.plan.api.PlanSummary;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is reviewed: first which kind of thing, then which one. */
final class SubjectFields {

    private final Select<ReviewSubject.Kind> kind = new Select<>();
    private final ComboBox<AccountRow> account = new ComboBox<>("Account");
    private final ComboBox<PlanSummary> plan = new ComboBox<>("Plan");
    private final ComboBox<SegmentView> segment = new ComboBox<>("Segment");

    /** @param topTen whether the person may call reviews of a top ten */
    SubjectFields(ReviewAnswers answers, FormErrors errors, boolean topTen) {
        kind.setLabel("What is reviewed");
        kind.setItems(Arrays.stream(ReviewSubject.Kind.values())
                .filter(one -> topTen || one != ReviewSubject.Kind.TOP_TEN)
                .toList());
        kind.setItemLabelGenerator(ReviewSubject.Kind::label);
        account.setItems(DataProvider.fromFilteringCallbacks(
                query -> answers.accounts(query.getFilter().orElse(""), query.getOffset(), query.getLimit()),
                query -> answers.accounts(query.getFilter().orElse(""))));
        account.setItemLabelGenerator(AccountRow::name);
        var formats = Formats.current();
        plan.setItems(answers.plans());
        plan.setItemLabelGenerator(
                one -> one.accountName() + ", to " + formats.date(one.period().to()));
        segment.setItems(answers.segments());
        segment.setItemLabelGenerator(SegmentView::name);
        account.setManualValidation(true);
        plan.setManualValidation(true);
        segment.setManualValidation(true);
        kind.addValueChangeListener(change -> arrange());
        kind.setValue(topTen ? ReviewSubject.Kind.TOP_TEN : ReviewSubject.Kind.ACCOUNT);
        errors.bind("subject", account);
        arrange();
    }

    private void arrange() {
        account.setVisible(kind.getValue() == ReviewSubject.Kind.ACCOUNT);
        plan.setVisible(kind.getValue() == ReviewSubject.Kind.PLAN);
        segment.setVisible(kind.getValue() == ReviewSubject.Kind.TOP_TEN);
    }

    void addTo(FormLayout form) {
        form.add(kind, account, plan, segment);
    }

    /** Told whenever another thing is chosen. */
    void onChange(Consumer<@Nullable ReviewSubject> chosen) {
        account.addValueChangeListener(change -> chosen.accept(value()));
        plan.addValueChangeListener(change -> chosen.accept(value()));
        segment.addValueChangeListener(change -> chosen.accept(value()));
        kind.addValueChangeListener(change -> chosen.accept(value()));
    }

    @Nullable
    ReviewSubject value() {
        return switch (kind.getValue()) {
            case ACCOUNT ->
                account.getValue() == null
                        ? null
                        : ReviewSubject.of(account.getValue().id());
            case PLAN ->
                plan.getValue() == null
                        ? null
                        : ReviewSubject.of(plan.getValue().plan());
            case TOP_TEN ->
                segment.getValue() == null
                        ? null
                        : ReviewSubject.topTen(segment.getValue().id());
        };
    }

    ReviewSubject chosen() {
        var value = value();
        if (value == null) {
            throw new InvalidInput("subject", "Choose what is to be reviewed.");
        }
        return value;
    }
}
