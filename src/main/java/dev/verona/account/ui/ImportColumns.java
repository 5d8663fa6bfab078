package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.Outcome;
import dev.verona.account.imports.DateOrder;
import dev.verona.account.imports.DealStage;
import dev.verona.account.imports.Field;
import dev.verona.account.imports.Kind;
import dev.verona.account.imports.RevenueUnit;
import dev.verona.account.imports.Settings;
import dev.verona.account.imports.Settings.Merge;
import dev.verona.account.imports.Source;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Formats;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The second step: what columns, dates, stages and odd words mean. Everything was found out already, and everything can be changed. */
final class ImportColumns extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String NONE = "—";

    private final List<Source> sources;
    private Settings settings;
    private final Button next;

    ImportColumns(List<Source> given, Settings detected, Runnable back, BiConsumer<List<Source>, Settings> onNext) {
        sources = new ArrayList<>(given);
        settings = detected;
        next = new Button("Preview", click -> onNext.accept(List.copyOf(sources), settings));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("vr-stack");
        for (var i = 0; i < sources.size(); i++) {
            getContent().add(columns(i));
        }
        if (sources.stream().anyMatch(source -> source.kind() == Kind.OPPORTUNITIES)) {
            getContent().add(stages());
        }
        getContent().add(values());
        if (!settings.merges().isEmpty()) {
            getContent().add(merges());
        }
        var buttons = new Div(new Button("Other files", click -> back.run()), next);
        buttons.addClassName("vr-row");
        getContent().add(buttons);
        check();
    }

    private static Div card(String title) {
        var card = new Div(new H2(title));
        card.addClassName("vr-card");
        return card;
    }

    private static Div fields() {
        var fields = new Div();
        fields.addClassName("vr-import-columns");
        return fields;
    }

    private Div columns(int index) {
        var source = sources.get(index);
        var header = source.table().header();
        var fields = fields();
        for (var field : Field.of(source.kind())) {
            var choice = new Select<Integer>();
            choice.setLabel(field.label());
            choice.setItems(Stream.concat(
                            Stream.of(-1), IntStream.range(0, header.size()).boxed())
                    .toList());
            choice.setItemLabelGenerator(column -> column < 0 ? NONE : header.get(column));
            choice.setValue(source.columns().getOrDefault(field, -1));
            choice.setRequiredIndicatorVisible(field.required());
            choice.addValueChangeListener(change -> {
                sources.set(index, sources.get(index).with(field, change.getValue()));
                check();
            });
            fields.add(choice);
        }
        var card = card(source.table().file() + " – " + source.kind().label());
        card.add(fields);
        if (!source.unused().isEmpty()) {
            card.add(soft("Left out: " + String.join(", ", source.unused())));
        }
        return card;
    }

    private void check() {
        next.setEnabled(sources.stream().allMatch(source -> source.missing().isEmpty()));
    }

    private Div stages() {
        var fields = fields();
        settings.stages().keySet().stream().sorted().forEach(name -> {
            var choice = new ComboBox<DealStage>(name);
            choice.setItems(meanings());
            choice.setItemLabelGenerator(ImportColumns::label);
            choice.setPlaceholder("Choose what it means");
            var present = settings.stages().get(name);
            choice.setValue(DealStage.UNKNOWN.equals(present) ? null : present);
            choice.addValueChangeListener(change -> {
                Map<String, DealStage> decided = new LinkedHashMap<>(settings.stages());
                decided.put(name, change.getValue() == null ? DealStage.UNKNOWN : change.getValue());
                settings = settings.withStages(decided);
            });
            fields.add(choice);
        });
        var card = card("What the CRM’s stages mean");
        card.add(fields);
        return card;
    }

    private static List<DealStage> meanings() {
        var meanings = new ArrayList<DealStage>();
        for (var stage : Stage.values()) {
            if (stage.compareTo(Stage.IMPLEMENTING) < 0) {
                meanings.add(new DealStage(Outcome.OPEN, stage));
            }
        }
        meanings.add(new DealStage(Outcome.WON, Stage.IMPLEMENTING));
        meanings.add(new DealStage(Outcome.WON, Stage.LOYALTY_AND_ADVOCACY));
        meanings.add(new DealStage(Outcome.LOST, null));
        return meanings;
    }

    private static String label(DealStage meaning) {
        var stage = meaning.stage();
        return meaning.outcome().label() + (stage == null ? "" : ": " + stage.number() + " " + stage.label());
    }

    private Div values() {
        var began = order("“Began” is written", settings.engagedOrder());
        var closes = order("“Closes” is written", settings.closesOrder());
        began.addValueChangeListener(
                change -> settings = settings.withDates(change.getValue(), settings.closesOrder()));
        closes.addValueChangeListener(
                change -> settings = settings.withDates(settings.engagedOrder(), change.getValue()));
        var unit = new Select<RevenueUnit>();
        unit.setLabel("Revenue is counted in");
        unit.setItems(RevenueUnit.values());
        unit.setItemLabelGenerator(RevenueUnit::label);
        unit.setValue(settings.revenueUnit());
        unit.addValueChangeListener(change -> settings = settings.withMoney(settings.currency(), change.getValue()));
        var currency = new TextField("Currency of all amounts");
        currency.setValue(settings.currency().getCurrencyCode());
        currency.setAllowedCharPattern("[A-Za-z]");
        currency.addValueChangeListener(change -> {
            try {
                settings = settings.withMoney(
                        Currency.getInstance(change.getValue().toUpperCase(Locale.ROOT)), settings.revenueUnit());
                currency.setInvalid(false);
            } catch (IllegalArgumentException e) {
                currency.setErrorMessage("Write the code of a currency, as in USD.");
                currency.setInvalid(true);
            }
        });
        var fields = fields();
        fields.add(began, closes, unit, currency);
        var card = card("Dates and amounts");
        card.add(
                fields,
                soft("Found out from all rows. A year of two digits is read as 2000 to 2069, or 1970 to 1999."));
        return card;
    }

    private static Select<DateOrder> order(String label, DateOrder present) {
        var order = new Select<DateOrder>();
        order.setLabel(label);
        order.setItems(DateOrder.values());
        order.setItemLabelGenerator(DateOrder::label);
        order.setValue(present);
        return order;
    }

    private Div merges() {
        var card = card("Probably slips");
        card.add(soft("Ticked ones are read as the word on the right."));
        var formats = Formats.current();
        for (var merge : settings.merges()) {
            var tick = new Checkbox(
                    merge.field().label() + ": “" + merge.written() + "” is “" + merge.meant() + "” ("
                            + formats.count(merge.rows(), "row") + ")",
                    merge.accepted());
            tick.addValueChangeListener(change -> decide(merge, change.getValue()));
            card.add(tick);
        }
        return card;
    }

    private void decide(Merge merge, boolean accepted) {
        settings = settings.withMerges(settings.merges().stream()
                .map(each -> each.field() == merge.field() && each.written().equals(merge.written())
                        ? new Merge(merge.field(), merge.written(), merge.meant(), merge.rows(), accepted)
                        : each)
                .toList());
    }

    private static Paragraph soft(String text) {
        var line = new Paragraph(text);
        line.addClassNames("vr-small", "vr-soft");
        return line;
    }
}
