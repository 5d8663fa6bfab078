package dev.verona.bench;

import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the server takes for each screen of the demo company. */
final class DemoGroup implements Group {

    /** So many times each is opened before it counts. */
    private static final int WARM_UP = 5;

    private static final double LIMIT = 100;
    private static final Goal SLOWEST = Goal.limit(
                    "the slowest of the screens of the demo company at the server, against a limit of 100 ms", "ms")
            .only(Site.Kind.FILE);

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
        var app = site.demo();
        var medians = new LinkedHashMap<String, Double>();
        screens(Demo.plan(app)).forEach((name, paths) -> {
            try (var screens = Screens.of(app, Demo.person(app, name))) {
                paths.forEach(path -> medians.put(path, screens.opening(path, WARM_UP)));
            }
        });
        var slowestFirst = medians.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        slowestFirst.forEach(screen -> System.out.printf("    %6.1f ms  %s%n", screen.getValue(), screen.getKey()));
        ratios.add(SLOWEST, site.kind(), new Pair(slowestFirst.getFirst().getValue(), LIMIT));
    }

    /** Paths by whom they are opened. */
    private static Map<String, List<String>> screens(PlanSummary first) {
        var plan = PlanNavigation.path(first.plan());
        var amid = first.period().from().plusMonths(3);
        return Map.of(
                Demo.TOM,
                List.of(
                        "my-work",
                        "inbox",
                        "accounts",
                        "accounts/brackenmoor",
                        "plans",
                        plan,
                        plan + "/board",
                        plan + "/stakeholders",
                        plan + "/numbers",
                        plan + "/team",
                        plan + "/discussion",
                        plan + "/disputes",
                        plan + "/playbook",
                        plan + "/health",
                        plan + "/history",
                        plan + "/authors",
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
                Demo.INES,
                List.of(
                        "portfolio",
                        "portfolio?against=" + amid,
                        "the-number",
                        "playbooks/dairy-and-beverage?tab=progress",
                        "reviews/" + Ids.named("demo", "review", "half-year")),
                Demo.ROSA,
                List.of("my-ten", "library/board-brochure"));
    }
}
