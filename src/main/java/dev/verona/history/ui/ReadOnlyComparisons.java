package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dev.verona.history.api.Comparison;
import dev.verona.history.page.PlanComparisons;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Formats;
import java.util.List;

/** Comparisons for other screens: to be read. */
@org.springframework.stereotype.Component
final class ReadOnlyComparisons implements PlanComparisons {

    private static final ComparisonView.Restoring NOTHING = new ComparisonView.Restoring() {
        @Override
        public boolean may(Comparison.Section section) {
            return false;
        }

        @Override
        public void restore(List<Comparison.Thing> things) {
            // never offered
        }

        @Override
        public void bringBack(Comparison.Thing thing) {
            // never offered
        }
    };

    /** Brings the style sheet of comparisons along. */
    @StyleSheet("context://verona/css/history.css")
    private static final class Sheet extends Div {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Component of(PlanId plan, Comparison comparison) {
        var sheet = new Sheet();
        sheet.add(new ComparisonView(plan, comparison, NOTHING));
        return sheet;
    }

    @Override
    public String counts(Comparison comparison) {
        return ComparisonView.counts(comparison, Formats.current());
    }
}
