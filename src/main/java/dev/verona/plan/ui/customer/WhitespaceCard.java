package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.plan.api.CellState;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.CustomerView.Cell;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the customer buys of us and could buy: its business units by our offerings, and our share of the wallet (practice 41). */
final class WhitespaceCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final Paragraph share = new Paragraph();
    private final Matrix matrix;
    private final Div scroll = new Div();
    private final EmptyState empty;
    private final TextField name = new TextField("Business unit");
    private final Div line = new Div();
    private final FormErrors errors = new FormErrors();

    WhitespaceCard(PlanScreen screen) {
        this.screen = screen;
        matrix = new Matrix(screen);
        empty = new EmptyState(
                        VaadinIcon.GRID_BIG_O,
                        "No business unit yet",
                        "Name the sites, divisions or subsidiaries that buy for themselves. Each gets a row, and each offering of the sales catalogue a column.")
                .small();
        name.setPlaceholder("As in: Eskdale cheese works");
        name.setMaxLength(200);
        name.setManualValidation(true);
        name.addClassName("vr-grow");
        errors.bind("name", name);
        var add = new Button("Add a business unit", VaadinIcon.PLUS.create(), click -> add());
        add.addThemeVariants(ButtonVariant.SMALL);
        line.addClassNames("vr-add-line", "vr-no-print");
        line.add(name, add);
        share.addClassName("vr-soft");
        scroll.addClassName("vr-matrix-scroll");
        scroll.add(matrix);
        getContent().addClassNames("vr-card", "vr-whitespace");
        getContent().add(new H2("Whitespace"), share, empty, scroll, line);
    }

    void show(CustomerView customer, List<String> catalogue, List<OpportunityFacts> opportunities) {
        var some = !customer.units().isEmpty();
        empty.setVisible(!some);
        scroll.setVisible(some);
        share.setVisible(some);
        share.setText(share(customer));
        line.setVisible(screen.mayShape());
        var offerings = Stream.concat(
                        catalogue.stream(), customer.cells().stream().map(Cell::offering))
                .distinct()
                .toList();
        matrix.show(customer, offerings, opportunities);
    }

    Optional<Component> placeOf(ElementId thing) {
        return matrix.placeOf(thing);
    }

    private static String share(CustomerView customer) {
        var formats = Formats.current();
        var owned = sum(customer.cells(), cell -> cell.state() == CellState.OWNED);
        var whole = sum(customer.cells(), cell -> true);
        if (whole.isEmpty()) {
            return "Mark a cell and give it an amount, and the totals and our share of the wallet follow.";
        }
        var share = owned.shareOf(whole);
        var words = (owned.isEmpty() ? "Nothing" : owned.words(formats)) + " of " + whole.words(formats)
                + " a year is ours";
        return share.isEmpty()
                ? words + ". Amounts in several currencies make no share."
                : words + ": a wallet share of " + formats.percent(share.getAsDouble()) + ".";
    }

    /** What can be sold at all: a cell that is not eligible counts for nothing, nor does one of which nobody has said how it stands. */
    static Amounts sum(List<Cell> cells, Predicate<Cell> which) {
        return Amounts.of(cells.stream()
                .filter(cell -> cell.state() != null && cell.state() != CellState.NOT_ELIGIBLE)
                .filter(which)
                .map(Cell::amount)
                .toList());
    }

    private void add() {
        errors.clear();
        screen.attempt(new PlanCommand.AddBusinessUnit(screen.plan(), ElementId.random(), name.getValue()))
                .ifPresentOrElse(errors::show, () -> {
                    name.clear();
                    name.focus();
                });
    }
}
