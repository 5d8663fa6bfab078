package dev.verona.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table. Written anew after every row, so that a run that breaks off leaves what it had. */
final class Ratios {

    private static final String HEADER = "measure,store,ours,peer,unit,ratio,goal,holds";

    private final Path file;
    private final List<Row> rows = new ArrayList<>();

    Ratios(Path file) {
        this.file = file;
    }

    /** @param why it is not measured; null when it is */
    private record Row(
            Goal goal,
            Site.Kind store,
            @Nullable Pair figures,
            @Nullable String why) {

        List<String> cells() {
            var measured = figures;
            return measured == null
                    ? List.of(
                            goal.measure(),
                            store.words(),
                            "",
                            "",
                            goal.unit(),
                            "",
                            goal.bound().words(),
                            "" + why)
                    : List.of(
                            goal.measure(),
                            store.words(),
                            figure(measured.ours()),
                            figure(measured.peer()),
                            goal.unit(),
                            figure(measured.ratio()),
                            goal.bound().words(),
                            goal.bound().holds(measured.ratio()) ? "yes" : "no");
        }
    }

    void add(Goal goal, Site.Kind store, Pair figures) throws IOException {
        add(new Row(goal, store, figures, null));
    }

    /** What could not be measured stays in the table and says why. */
    void missing(Goal goal, Site.Kind store, String why) throws IOException {
        add(new Row(goal, store, null, "NOT MEASURED: " + why));
    }

    boolean has(Goal goal, Site.Kind store) {
        return rows.stream().anyMatch(row -> row.goal().equals(goal) && row.store() == store);
    }

    private void add(Row row) throws IOException {
        rows.add(row);
        System.out.println("  " + String.join(" | ", row.cells()));
        Files.createDirectories(file.toAbsolutePath().getParent());
        var lines = new ArrayList<String>(List.of(HEADER));
        rows.forEach(one -> lines.add(
                String.join(",", one.cells().stream().map(Ratios::quoted).toList())));
        Files.write(file, lines);
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String figure(double value) {
        return Math.abs(value) >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3g", value);
    }

    /** The whole of it, as a Markdown table. */
    void print() {
        System.out.println();
        System.out.println("| " + HEADER.replace(",", " | ") + " |");
        System.out.println("|---|---|---:|---:|---|---:|---|---|");
        rows.forEach(row -> System.out.println("| " + String.join(" | ", row.cells()) + " |"));
        System.out.println();
        System.out.println("Written to " + file);
    }
}
