package dev.verona.ledger.api;

import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a scope. They say who was there, not who is better (practice 31).
 *
 * @param title what the scope is called
 * @param plans how many plans are in it; 0 where they are not counted
 * @param from the first month that has anything in it, whatever was asked for; null while nothing has
 * @param until the last
 * @param cells none of them empty
 * @param people by name; only of plans that the asking person may open, and none of the company as a whole
 */
public record Ledger(
        String title,
        int plans,
        @Nullable YearMonth from,
        @Nullable YearMonth until,
        List<Cell> cells,
        List<PersonFigures> people) {

    public Ledger {
        cells = List.copyOf(cells);
        people = List.copyOf(people);
    }

    /**
     * @param stage null for what belongs to no stage, as words in the focus statement
     * @param kind null for what is no contribution
     */
    public record Cell(
            YearMonth month,
            Function function,
            @Nullable Stage stage,
            @Nullable ContributionKind kind,
            Figures figures) {}

    public record PersonFigures(PersonRef person, Figures figures) {}

    public Figures sum(Predicate<Cell> of) {
        return cells.stream().filter(of).map(Cell::figures).reduce(Figures.NONE, Figures::plus);
    }

    public Figures sum(Function function) {
        return sum(cell -> cell.function() == function);
    }
}
