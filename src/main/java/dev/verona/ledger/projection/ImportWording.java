package dev.verona.ledger.projection;

import dev.verona.ledger.api.Decision.Imported;
import dev.verona.ledger.api.Decision.Kind;
import java.util.ArrayList;
import java.util.List;

/** What an import did at an account, in a few words that a plan's timeline is searched by. */
final class ImportWording {

    private ImportWording() {}

    /** As in "12 opportunities, of which 3 moved and 1 was won". */
    static String of(Imported imported) {
        var number = imported.opportunities();
        if (number == 0) {
            return "facts of the account";
        }
        var steps = new ArrayList<String>();
        add(steps, imported, Kind.MOVED, "moved", "moved");
        add(steps, imported, Kind.WON, "was won", "were won");
        add(steps, imported, Kind.LOST, "was lost", "were lost");
        add(steps, imported, Kind.REOPENED, "was taken up again", "were taken up again");
        return number
                + (number == 1 ? " opportunity" : " opportunities")
                + (steps.isEmpty() ? "" : ", of which " + listed(steps));
    }

    private static void add(List<String> steps, Imported imported, Kind kind, String one, String several) {
        int number = imported.steps().getOrDefault(kind, 0);
        if (number > 0) {
            steps.add(number + " " + (number == 1 ? one : several));
        }
    }

    private static String listed(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
