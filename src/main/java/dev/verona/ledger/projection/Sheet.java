package dev.verona.ledger.projection;

import dev.verona.ledger.api.Figures;
import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sums of one month: of a plan by person as well, of a person in all plans, and of the company. */
record Sheet(List<Row> rows) {

    static final Sheet EMPTY = new Sheet(List.of());

    /** @param person null where nobody was named, and on the company's sheets */
    record Row(
            @Nullable PersonId person,
            Function function,
            @Nullable Stage stage,
            @Nullable ContributionKind kind,
            Figures figures) {

        private boolean isAbout(Row other) {
            return function == other.function
                    && stage == other.stage
                    && kind == other.kind
                    && Objects.equals(person, other.person);
        }
    }

    Sheet {
        rows = List.copyOf(rows);
    }

    /** With the figures of the row added to what is there. */
    Sheet plus(Row more) {
        var all = new ArrayList<>(rows);
        for (int i = 0; i < all.size(); i++) {
            var row = all.get(i);
            if (row.isAbout(more)) {
                all.set(
                        i,
                        new Row(
                                row.person(),
                                row.function(),
                                row.stage(),
                                row.kind(),
                                row.figures().plus(more.figures())));
                return new Sheet(all);
            }
        }
        all.add(more);
        return new Sheet(all);
    }
}
