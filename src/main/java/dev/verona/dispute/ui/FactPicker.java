package dev.verona.dispute.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.verona.dispute.api.Fact;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.FactSource;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.SearchField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses among what is on record. */
final class FactPicker {

    private static final int MOST = 30;

    private final @Nullable AccountId account;
    private final @Nullable PlanId plan;
    private final Set<FactRef> there;
    private final Select<FactSource> source = new Select<>();
    private final SearchField search = new SearchField("Search what is on record", "Search by words or person");
    private final CheckboxGroup<Fact> facts = new CheckboxGroup<>();
    private final Paragraph nothing =
            new Paragraph("Nothing of this kind is on record here. Choose another one, or other words.");

    /** @param there what is attached already, and is not offered again */
    FactPicker(DisputeAnswers answers, @Nullable AccountId account, @Nullable PlanId plan, Set<FactRef> there) {
        this.account = account;
        this.plan = plan;
        this.there = there;
        source.setLabel("From");
        source.setItems(answers.sources());
        source.setItemLabelGenerator(one -> one.kind().label());
        source.addValueChangeListener(change -> offer());
        search.addValueChangeListener(change -> offer());
        facts.setLabel("On record, the latest first");
        facts.addClassName("vr-facts-offered");
        facts.setItemLabelGenerator(Fact::words);
        facts.setRenderer(new ComponentRenderer<>(FactPicker::row));
        nothing.addClassName("vr-soft");
        answers.sources().stream()
                .filter(one -> !offered(one).isEmpty())
                .findFirst()
                .or(() -> answers.sources().stream().findFirst())
                .ifPresent(source::setValue);
    }

    private static Div row(Fact fact) {
        var when = new Span(Formats.current().dateTime(fact.at()));
        when.addClassNames("vr-small", "vr-soft");
        var row = new Div(new Span(fact.words()), when);
        row.addClassName("vr-dispute-cell");
        return row;
    }

    private List<Fact> offered(FactSource from) {
        return from.offer(account, plan, search.getValue().strip(), MOST).stream()
                .filter(fact -> !there.contains(fact.ref()))
                .toList();
    }

    private void offer() {
        var from = source.getValue();
        var found = from == null ? List.<Fact>of() : offered(from);
        facts.setItems(found);
        facts.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
    }

    /** @param chosen told what to attach */
    void open(Consumer<List<Fact>> chosen) {
        var dialog = new Dialog("Attach what is on record");
        dialog.setWidth("min(44rem, 100%)");
        var bar = new Div(source, search);
        bar.addClassName("vr-toolbar");
        var body = new Div(
                new Paragraph("Each keeps the words that it has today, and leads to where it is recorded."),
                bar,
                facts,
                nothing);
        body.addClassName("vr-stack");
        dialog.add(body);
        var attach = new Button("Attach", click -> {
            dialog.close();
            chosen.accept(List.copyOf(facts.getValue()));
        });
        attach.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), attach);
        dialog.open();
    }
}
