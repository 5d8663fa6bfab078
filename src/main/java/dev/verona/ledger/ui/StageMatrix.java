package dev.verona.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.Measure;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Tables;
import dev.verona.shell.ui.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where is a function missing? Stage by stage, each figure with a bar in its own cell; an empty cell beside a full one says so in words. */
final class StageMatrix extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final Paragraph answer = new Paragraph();
    private final Div frame = new Div();

    StageMatrix() {
        getContent().addClassNames("vr-card", "vr-ledger-matrix");
        getContent().add(title, answer, frame);
    }

    void show(Ledger ledger, LedgerAddress address) {
        var measure = address.measure();
        title.setText(measure.label() + " by stage and function");
        var missing = Arrays.stream(Stage.values())
                .filter(stage -> missing(ledger, stage, measure))
                .map(Stage::label)
                .toList();
        answer.setText(
                missing.isEmpty()
                        ? "Marketing is there at every stage at which Sales is."
                        : "Sales is there and Marketing is not at: "
                                + missing.stream().collect(Collectors.joining(", ")) + ".");
        int most = Math.max(
                1,
                Arrays.stream(Stage.values())
                        .flatMapToInt(stage -> Arrays.stream(Function.values())
                                .mapToInt(function -> amount(ledger, stage, function, measure)))
                        .max()
                        .orElse(1));
        var functions = functions(ledger, measure);
        var body = new NativeTableBody();
        for (var stage : Stage.values()) {
            body.add(row(ledger, address, stage, functions, most));
        }
        if (measure.words()) {
            body.add(row(ledger, address, null, functions, most));
        }
        var columns = new ArrayList<>(List.of("Stage"));
        functions.forEach(function -> columns.add(function.label()));
        frame.removeAll();
        frame.add(Tables.table(measure.meaning(), columns, body));
    }

    private static List<Function> functions(Ledger ledger, Measure measure) {
        return Arrays.stream(Function.values())
                .filter(function ->
                        function != Function.JOINT || ledger.sum(function).get(measure) > 0)
                .toList();
    }

    private static Component cell(
            Ledger ledger, LedgerAddress address, @Nullable Stage stage, Function function, int most) {
        var measure = address.measure();
        int amount = amount(ledger, stage, function, measure);
        var opening = address.opening(measure, function, null);
        var where = stage == null ? "at no stage" : stage.label();
        var figure = Figure.of(
                amount,
                measure.label().toLowerCase(Locale.ROOT) + ", " + function.label() + ", " + where,
                stage == null ? opening : opening.at(stage));
        var fill = new Div();
        fill.addClassName("vr-ledger-fill");
        fill.setWidth(100.0 * amount / most + "%");
        var bar = new Div(fill);
        bar.addClassName("vr-ledger-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var cell = new Div(figure, bar);
        cell.addClassNames("vr-ledger-cell", FunctionBadge.cssClass(function));
        if (function == Function.MARKETING && stage != null && missing(ledger, stage, measure)) {
            cell.add(new Chip("missing", Tone.WARN));
        }
        return cell;
    }

    private static com.vaadin.flow.component.html.NativeTableRow row(
            Ledger ledger, LedgerAddress address, @Nullable Stage stage, List<Function> functions, int most) {
        return Tables.row(
                new Span(stage == null ? "Not at a stage" : stage.number() + " " + stage.label()),
                functions.stream()
                        .map(function -> cell(ledger, address, stage, function, most))
                        .toList());
    }

    /** Sales is at the stage, with anything at all, and Marketing has nothing of this there. */
    private static boolean missing(Ledger ledger, Stage stage, Measure measure) {
        var sales = ledger.sum(cell -> cell.stage() == stage && cell.function() == Function.SALES);
        return !sales.none() && amount(ledger, stage, Function.MARKETING, measure) == 0;
    }

    private static int amount(Ledger ledger, @Nullable Stage stage, Function function, Measure measure) {
        return ledger.sum(cell -> cell.stage() == stage && cell.function() == function)
                .get(measure);
    }
}
