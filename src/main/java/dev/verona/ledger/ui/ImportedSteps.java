package dev.verona.ledger.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.verona.account.page.AccountNavigation;
import dev.verona.ledger.api.Decision.Imported;
import dev.verona.ledger.api.Decision.Kind;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The steps of opportunities that one import went, told as one act. */
final class ImportedSteps {

    private ImportedSteps() {}

    /** As in "Import of 12 May 2026 moved 3 opportunities and won 1 opportunity". */
    static String words(Imported imported, Instant at, Formats formats) {
        var steps = new ArrayList<String>();
        add(steps, imported, Kind.MOVED, "moved", "", formats);
        add(steps, imported, Kind.WON, "won", "", formats);
        add(steps, imported, Kind.LOST, "lost", "", formats);
        add(steps, imported, Kind.REOPENED, "took up", " again", formats);
        return (imported.undone() ? "Undo of an import, " : "Import of ")
                + formats.date(at)
                + (imported.undone() ? ", " : " ")
                + listed(steps);
    }

    private static void add(
            List<String> steps, Imported imported, Kind kind, String verb, String after, Formats formats) {
        int number = imported.steps().getOrDefault(kind, 0);
        if (number > 0) {
            var what = formats.number(number) + (number == 1 ? " opportunity" : " opportunities");
            steps.add(verb + " " + what + after);
        }
    }

    private static String listed(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    static Anchor link(Imported imported) {
        var link = Parts.link(AccountNavigation.IMPORTS + "/" + imported.batch(), "The whole import");
        return link;
    }
}
