package dev.verona.library.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.SegmentView;
import dev.verona.library.api.AssetFacts;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.FormErrors;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields in which people say what an asset is and whom it fits. */
final class FactFields {

    final TextField title = new TextField("Title");
    final TextArea summary = new TextArea("What it is for");
    private final MultiSelectComboBox<SegmentView> segments = new MultiSelectComboBox<>("Segments");
    private final MultiSelectComboBox<Stage> stages = new MultiSelectComboBox<>("Stages");
    private final MultiSelectComboBox<String> industries = new MultiSelectComboBox<>("Industries");
    private final DatePicker reviewDue = new DatePicker("Look at it again on");
    private final DatePicker expires = new DatePicker("Last day of use");
    private final List<String> knownIndustries;

    FactFields(LibraryAnswers answers, FormErrors errors) {
        knownIndustries = new ArrayList<>(answers.industries());
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(160);
        title.setManualValidation(true);
        summary.setMaxLength(1_000);
        summary.setMinRows(2);
        summary.setHelperText("Sales reads this when it looks for something to use.");
        segments.setItems(answers.segments());
        segments.setItemLabelGenerator(SegmentView::name);
        stages.setItems(Stage.values());
        stages.setItemLabelGenerator(stage -> stage.number() + " " + stage.label());
        industries.setItems(knownIndustries);
        industries.setAllowCustomValue(true);
        industries.addCustomValueSetListener(typed -> choose(typed.getDetail().strip()));
        List.of(segments, stages, industries).forEach(box -> {
            box.setPlaceholder("All");
            box.setClearButtonVisible(true);
        });
        reviewDue.setClearButtonVisible(true);
        expires.setClearButtonVisible(true);
        errors.bind("title", title)
                .bind("summary", summary)
                .bind("segments", segments)
                .bind("stages", stages)
                .bind("industries", industries)
                .bind("reviewDue", reviewDue)
                .bind("expires", expires);
    }

    private void choose(String industry) {
        if (industry.isEmpty()) {
            return;
        }
        var chosen = new LinkedHashSet<>(industries.getValue());
        if (!knownIndustries.contains(industry)) {
            knownIndustries.add(industry);
            industries.setItems(knownIndustries);
        }
        chosen.add(industry);
        industries.setValue(chosen);
    }

    void addTo(FormLayout form) {
        form.add(title, summary, segments, stages, industries, reviewDue, expires);
        form.setColspan(title, 2);
        form.setColspan(summary, 2);
        form.setColspan(industries, 2);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
    }

    void show(AssetFacts facts) {
        title.setValue(facts.title());
        summary.setValue(facts.summary());
        segments.setValue(segments.getListDataView()
                .getItems()
                .filter(segment -> facts.segments().contains(segment.id()))
                .collect(Collectors.toSet()));
        stages.setValue(Set.copyOf(facts.stages()));
        facts.industries().forEach(this::choose);
        reviewDue.setValue(facts.reviewDue());
        expires.setValue(facts.expires());
    }

    /** @throws InvalidInput when what was typed is no date */
    AssetFacts value() {
        requireDate("reviewDue", reviewDue);
        requireDate("expires", expires);
        return new AssetFacts(
                title.getValue(),
                summary.getValue(),
                segments.getValue().stream().map(SegmentView::id).toList(),
                List.copyOf(stages.getValue()),
                List.copyOf(industries.getValue()),
                reviewDue.getValue(),
                expires.getValue());
    }

    private static void requireDate(String field, DatePicker picker) {
        if (picker.isInvalid() && picker.getValue() == null) {
            throw new InvalidInput(field, "Write a day, or choose one from the calendar.");
        }
    }
}
