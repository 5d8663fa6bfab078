package dev.verona.topten.projection.served;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.directory.api.Names;
import dev.verona.engagement.api.AdviceVerdict;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.api.Usefulness;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import dev.verona.topten.api.MyTen.Cell;
import dev.verona.topten.api.MyTen.Given;
import dev.verona.topten.api.MyTen.Outcome;
import dev.verona.topten.api.MyTen.Request;
import dev.verona.topten.api.MyTen.Served;
import dev.verona.topten.api.MyTen.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An account on a day, as one marketer sees it. */
final class ServedGlance {

    /** What nobody has touched for so long is stale. */
    private static final Duration FRESH = Duration.ofDays(90);

    /** What expires within so many days is told beforehand. */
    private static final int SOON = 30;

    private final PersonId viewer;
    private final Names names;
    private final Instant now;
    private final LocalDate today;

    ServedGlance(PersonId viewer, Names names, Instant now, LocalDate today) {
        this.viewer = viewer;
        this.names = names;
        this.now = now;
        this.today = today;
    }

    /** @param segment its name, empty when it is in none */
    Served of(AccountName name, String segment, StoredAccount account, StoredPlan plan) {
        var alive = plan.items().values().stream().filter(Item::isAlive).toList();
        return new Served(
                name,
                segment,
                account.rank(),
                plan.plan(),
                plan.period(),
                Arrays.stream(Stage.values()).map(stage -> cell(stage, alive)).toList(),
                requests(account, alive),
                alive.stream()
                        .filter(item -> viewer.equals(item.holder()) && item.state() != ContributionState.REQUESTED)
                        .sorted(comparing((Item item) -> item.touched().at()))
                        .map(this::given)
                        .toList(),
                outcomes(account, plan));
    }

    private Cell cell(Stage stage, List<Item> alive) {
        return alive.stream()
                .filter(item -> item.stage() == stage && item.isOfMarketing())
                .map(item -> new Cell(
                        stage,
                        standing(item),
                        new ElementId(item.element()),
                        item.kind(),
                        item.title().text()))
                .max(comparingInt(ServedGlance::reached))
                .orElseGet(() -> new Cell(stage, Standing.LACKING, null, null, ""));
    }

    /** What is overdue is not hidden by what is merely begun; what is agreed shows even when more is asked for. */
    private static int reached(Cell cell) {
        return switch (cell.standing()) {
            case LACKING -> 0;
            case ASKED -> 1;
            case DRAFTED -> 2;
            case IN_REVIEW -> 3;
            case OVERDUE -> 4;
            case STALE -> 5;
            case AGREED -> 6;
        };
    }

    private Standing standing(Item item) {
        return switch (item.state()) {
            case REQUESTED -> overdue(item) ? Standing.OVERDUE : Standing.ASKED;
            case DRAFTED -> overdue(item) ? Standing.OVERDUE : Standing.DRAFTED;
            case IN_REVIEW -> Standing.IN_REVIEW;
            case AGREED -> fault(item).isEmpty() ? Standing.AGREED : Standing.STALE;
            case RETIRED -> Standing.LACKING;
        };
    }

    private boolean overdue(Item item) {
        var due = item.due();
        return due != null && due.isBefore(today);
    }

    private String fault(Item item) {
        var expires = item.expires();
        if (expires != null && expires.isBefore(today)) {
            return "Expired";
        }
        if (expires != null && !expires.isAfter(today.plusDays(SOON))) {
            return "Expires soon";
        }
        return item.touched().at().isBefore(now.minus(FRESH)) ? "Untouched for three months" : "";
    }

    private List<Request> requests(StoredAccount account, List<Item> alive) {
        var asked = alive.stream()
                .filter(item -> item.state() == ContributionState.REQUESTED
                        && item.isOfMarketing()
                        && (item.holder() == null || viewer.equals(item.holder())))
                .map(this::request);
        var advice = account.advice().values().stream()
                .filter(one -> one.open() && one.asked().equals(viewer))
                .map(one -> new Request(
                        null,
                        one.consultation(),
                        one.title(),
                        null,
                        null,
                        one.due(),
                        one.opened(),
                        names.of(one.openedBy(), Function.SALES),
                        true));
        return Stream.concat(asked, advice).sorted(comparing(Request::due)).toList();
    }

    private Request request(Item item) {
        var asked = Objects.requireNonNullElse(item.asked(), item.touched());
        return new Request(
                new ElementId(item.element()),
                null,
                item.title().text(),
                item.stage(),
                item.kind(),
                Objects.requireNonNullElse(item.due(), today),
                asked.at(),
                names.of(asked.by()),
                viewer.equals(item.holder()));
    }

    private Given given(Item item) {
        return new Given(
                new ElementId(item.element()),
                item.title().text(),
                item.stage(),
                item.kind(),
                item.state(),
                item.touched().at(),
                names.of(item.touched().by()),
                item.state() == ContributionState.DRAFTED ? item.due() : null,
                item.expires(),
                fault(item));
    }

    private List<Outcome> outcomes(StoredAccount account, StoredPlan plan) {
        var all = new ArrayList<Outcome>();
        plan.items().values().stream()
                .filter(item -> viewer.equals(item.holder()))
                .forEach(item -> of(item, all));
        account.advice().values().stream()
                .filter(one -> one.asked().equals(viewer) && one.verdict() != null)
                .forEach(one -> {
                    var verdict = Objects.requireNonNull(one.verdict());
                    all.add(new Outcome(
                            null,
                            one.consultation(),
                            one.title(),
                            verdict.label(),
                            verdict != AdviceVerdict.NOT_TAKEN,
                            one.reason(),
                            names.of(one.last().by()),
                            one.last().at()));
                });
        all.sort(comparing(Outcome::at).reversed());
        return all;
    }

    private void of(Item item, List<Outcome> all) {
        var element = new ElementId(item.element());
        var decided = item.decided();
        if (decided != null) {
            all.add(new Outcome(
                    element,
                    null,
                    item.title().text(),
                    decided.verdict().label(),
                    decided.verdict() != PriceVerdict.DECLINED,
                    decided.reason(),
                    names.of(decided.by()),
                    decided.at()));
        }
        item.said()
                .forEach(said -> all.add(new Outcome(
                        element,
                        null,
                        item.title().text(),
                        said.usefulness().label(),
                        said.usefulness() != Usefulness.MISSED,
                        said.why(),
                        names.of(said.by()),
                        said.at())));
    }
}
