package dev.verona.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * Runs all groups on all stores: {@code [small] [only=group,…] [store=file|server]}. Ends with an error when a group broke, never because
 * a goal was missed.
 */
public final class Benchmarks {

    private static final Path TABLE = Path.of("target", "bench", "ratios.csv");
    private static final List<Group> GROUPS = List.of(
            new AppendGroup(),
            new TwoProcessesGroup(),
            new PlanGroup(),
            new CommandGroup(),
            new RulesGroup(),
            new RebuildGroup(),
            new HistoryGroup(),
            new ScreenGroup(),
            new PortfolioGroup(),
            new DemoGroup(),
            new LiveGroup());

    private final Sizes sizes;
    private final List<Group> groups;
    private final Ratios ratios = new Ratios(TABLE);
    private boolean broken;

    private Benchmarks(Sizes sizes, List<Group> groups) {
        this.sizes = sizes;
        this.groups = groups;
    }

    public static void main(String[] arguments) throws Exception {
        Logs.warningsOnly();
        var given = Arrays.asList(arguments);
        var names = after("only=", given).map(value -> List.of(value.split(",", -1)));
        var groups = GROUPS.stream()
                .filter(group -> names.isEmpty() || names.get().contains(group.name()))
                .toList();
        var store = after("store=", given).map(name -> Site.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
        long start = System.nanoTime();
        var run = new Benchmarks(given.contains("small") ? Sizes.SMALL : Sizes.FULL, groups);
        for (var kind : Site.Kind.values()) {
            if (store.isEmpty() || store.get() == kind) {
                run.on(kind);
            }
        }
        run.ratios.print();
        System.out.printf(
                "Took %d s%n", Duration.ofNanos(System.nanoTime() - start).toSeconds());
        System.exit(run.broken ? 1 : 0);
    }

    private static Optional<String> after(String option, List<String> given) {
        return given.stream()
                .filter(argument -> argument.startsWith(option))
                .map(argument -> argument.substring(option.length()))
                .findFirst();
    }

    private void on(Site.Kind kind) throws Exception {
        System.out.println("== " + kind.words());
        try (var site = kind == Site.Kind.FILE ? Site.file() : Site.server()) {
            for (var group : groups) {
                measure(group, site);
            }
        } catch (TestAbortedException e) {
            System.out.println("!! " + e.getMessage());
            for (var group : groups) {
                lacking(group, kind, "" + e.getMessage());
            }
        }
    }

    private void measure(Group group, Site site) throws Exception {
        if (group.goals().stream().noneMatch(goal -> goal.stores().contains(site.kind()))) {
            return;
        }
        System.out.println("  " + group.name());
        long start = System.nanoTime();
        try {
            group.measure(site, sizes, ratios);
        } catch (Exception | AssertionError e) {
            e.printStackTrace(System.out);
            broken = true;
            lacking(group, site.kind(), e.toString());
        }
        System.out.printf(
                "  %s took %d s%n",
                group.name(), Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private void lacking(Group group, Site.Kind kind, String why) throws Exception {
        for (var goal : group.goals()) {
            if (goal.stores().contains(kind) && !ratios.has(goal, kind)) {
                ratios.missing(goal, kind, why);
            }
        }
    }
}
