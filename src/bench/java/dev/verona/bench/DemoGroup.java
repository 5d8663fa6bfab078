package dev.verona.bench;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the server takes for each screen of the demo company. */
final class DemoGroup implements Group {

    private static final int TIMES = 10;
    private static final double LIMIT = 100;
    private static final String PLAN = PlanNavigation.path(
            PlanId.of(new AccountId("brackenmoor"), new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))));

    private static final Goal SLOWEST = Goal.limit(
                    "the slowest of the screens of the demo company at the server, against a limit of 100 ms", "ms")
            .only(Site.Kind.FILE);

    /** Paths by whom they are opened. */
    private static final Map<String, List<String>> SCREENS = Map.of(
            "Tom Adeyemi",
            List.of(
                    "my-work",
                    "inbox",
                    "accounts",
                    "accounts/brackenmoor",
                    "plans",
                    PLAN,
                    PLAN + "/board",
                    PLAN + "/stakeholders",
                    PLAN + "/numbers",
                    PLAN + "/team",
                    PLAN + "/discussion",
                    PLAN + "/disputes",
                    PLAN + "/playbook",
                    PLAN + "/health",
                    PLAN + "/history",
                    PLAN + "/authors",
                    "library",
                    "library/sundale-main-plant",
                    "rules",
                    "rules/brand-manager-above-two-million",
                    "leads",
                    "leads/definition",
                    "who-to-call?account=brackenmoor&stage=decision",
                    "disputes",
                    "disputes/lessons",
                    "playbooks",
                    "playbooks/dairy-and-beverage",
                    "segments",
                    "reviews",
                    "reviews/" + Ids.named("demo", "review", "top-ten") + "/minutes",
                    "ledger"),
            "Ines Okafor",
            List.of(
                    "portfolio",
                    "portfolio?against=2026-04-01",
                    "the-number",
                    "playbooks/dairy-and-beverage?tab=progress",
                    "reviews/" + Ids.named("demo", "review", "half-year")),
            "Rosa Klein",
            List.of("my-ten", "library/board-brochure"));

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public List<Goal> goals() {
        return List.of(SLOWEST);
    }

    @Override
    public void measure(Site site, Sizes sizes, Ratios ratios) throws Exception {
        try (var app = App.on(site.place(), "demo", changed -> {})) {
            var medians = new LinkedHashMap<String, Double>();
            SCREENS.forEach((name, paths) -> {
                try (var screens = Screens.of(app, person(app, name))) {
                    paths.forEach(path -> medians.put(path, opening(screens, path)));
                }
            });
            var slowestFirst = medians.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .toList();
            slowestFirst.forEach(screen -> System.out.printf("    %6.1f ms  %s%n", screen.getValue(), screen.getKey()));
            ratios.add(SLOWEST, site.kind(), new Pair(slowestFirst.getFirst().getValue(), LIMIT));
        }
    }

    private static Actor person(App app, String name) {
        return app.bean(People.class).active().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .map(PersonView::actor)
                .orElseThrow();
    }

    /** Milliseconds, the median, after as many that do not count. */
    private static double opening(Screens screens, String path) {
        var millis = new ArrayList<Double>();
        for (int i = -TIMES; i < TIMES; i++) {
            long start = System.nanoTime();
            var ui = screens.open(path);
            if (i >= 0) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
            Screens.close(ui);
        }
        return Turns.median(millis);
    }
}
