package dev.verona.review.projection.facts;

import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetState;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanView;
import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.AgendaPoint.Kind;
import dev.verona.review.api.AgendaPoint.Source;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plan puts on the agenda: what is overdue in it, what changed, and what it says that is stale or will be. */
final class PlanFacts {

    /** For so many days nobody has to look at an agreed contribution again. */
    private static final int FRESH_DAYS = 90;

    /** What expires within so many days is talked about before it has. */
    private static final int AHEAD_DAYS = 45;

    private static final List<Field> EXPIRIES = List.of(Field.CASE_CONSENT_EXPIRES, Field.PRICE_VALID_UNTIL);

    private final Asking asking;
    private final PlanId id;
    private final PlanAsOf then;
    private final @Nullable Instant last;
    private final LocalDate today;
    private final boolean many;

    /** @param last when the review before this one began, null when there was none */
    PlanFacts(Asking asking, PlanId id, @Nullable Instant last, LocalDate today, boolean many) {
        this.asking = asking;
        this.id = id;
        this.then = asking.wholePlan(id);
        this.last = last;
        this.today = today;
        this.many = many;
    }

    private PlanView plan() {
        return then.plan();
    }

    private AgendaPoint point(Kind kind, String title, String detail, Source source) {
        return FactsForAgenda.point(kind, title, detail, plan().account(), many, source);
    }

    private Source source(Source.Kind kind, String thing) {
        return new Source(kind, thing, id.value());
    }

    /** Action items and requests whose day is over, the longest first. */
    Stream<AgendaPoint> overdue() {
        var actions = plan().objectives().stream()
                .flatMap(objective -> objective.strategies().stream())
                .flatMap(strategy -> strategy.actions().stream())
                .filter(action -> action.overdue(today))
                .map(action -> new Late(
                        action.due(),
                        point(
                                Kind.OVERDUE,
                                action.what().text(),
                                "Action item of " + action.owner().name() + ", due on " + FactWords.date(action.due()),
                                source(Source.Kind.ELEMENT, action.id().value()))));
        var requests = plan().contributions().stream()
                .filter(card -> card.overdue(today) && card.due() != null)
                .map(card -> new Late(
                        card.due() == null ? today : card.due(),
                        point(
                                Kind.OVERDUE,
                                named(card),
                                card.kind().label() + " asked of " + whom(card) + ", due on "
                                        + FactWords.date(card.due() == null ? today : card.due()),
                                source(Source.Kind.CONTRIBUTION, card.id().value()))));
        return Stream.concat(actions, requests)
                .sorted(Comparator.comparing(Late::due))
                .map(Late::point);
    }

    private record Late(LocalDate due, AgendaPoint point) {}

    private static String whom(PlanView.Card card) {
        var person = card.askedPerson();
        return person == null ? card.from().label() : person.name();
    }

    private static String named(PlanView.Card card) {
        return card.title().isBlank() ? card.kind().label() + " without a title yet" : card.title();
    }

    Stream<AgendaPoint> changes() {
        if (last == null) {
            return Stream.empty();
        }
        var since = last.isBefore(plan().createdAt()) ? plan().createdAt() : last;
        var things = asking.since(id, since).things();
        if (things.isEmpty()) {
            return Stream.empty();
        }
        var by = things.stream()
                .collect(Collectors.groupingBy(thing -> thing.section().label(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        return Stream.of(point(
                Kind.CHANGE,
                FactWords.count(things.size(), "change") + " in the plan since the last review",
                by,
                new Source(Source.Kind.COMPARISON, since.toString(), id.value())));
    }

    /** What is agreed but was not looked at for long, expires soon, or rests on an asset that nobody may use any more. */
    Stream<AgendaPoint> stale() {
        var agreed = plan().contributions().stream()
                .filter(card -> card.state() == ContributionState.AGREED)
                .toList();
        var assets = agreed.stream()
                .flatMap(card -> Stream.ofNullable(card.asset()))
                .map(asset -> new AssetId(asset.asset()))
                .collect(Collectors.toSet());
        var standing = standing(assets);
        return agreed.stream().flatMap(card -> {
            var why = why(card, standing);
            return why.isEmpty()
                    ? Stream.<AgendaPoint>empty()
                    : Stream.of(point(
                            Kind.STALE,
                            named(card),
                            why,
                            source(Source.Kind.CONTRIBUTION, card.id().value())));
        });
    }

    private Map<AssetId, AssetState> standing(Set<AssetId> assets) {
        return asking.standing(assets).stream().collect(Collectors.toMap(AssetState::asset, Function.identity()));
    }

    private String why(PlanView.Card card, Map<AssetId, AssetState> standing) {
        var asset = card.asset();
        var state = asset == null ? null : standing.get(new AssetId(asset.asset()));
        if (asset != null && state != null && state.standing().isBlocked()) {
            return "“" + asset.title() + "” in the library: "
                    + state.standing().label().toLowerCase(Locale.ROOT);
        }
        var whole = then.contributions().get(card.id());
        var expires = whole == null ? null : expires(whole);
        if (expires != null && !expires.isAfter(today.plusDays(AHEAD_DAYS))) {
            return (expires.isBefore(today) ? "Expired on " : "Expires on ") + FactWords.date(expires);
        }
        var touched = LocalDate.ofInstant(card.last().at(), ZoneOffset.UTC);
        return touched.plusDays(FRESH_DAYS).isBefore(today)
                ? "Agreed, and not looked at since " + FactWords.date(touched)
                : "";
    }

    private static @Nullable LocalDate expires(ContributionView whole) {
        return EXPIRIES.stream()
                .map(whole::value)
                .filter(value -> !value.isEmpty())
                .map(LocalDate::parse)
                .findFirst()
                .orElse(null);
    }
}
