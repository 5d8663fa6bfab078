package dev.verona.review.projection.facts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.api.Outcome;
import dev.verona.engagement.api.Subject;
import dev.verona.plan.api.PlanStatus;
import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.AgendaPoint.Kind;
import dev.verona.review.api.AgendaPoint.Source;
import dev.verona.review.api.CarriedAction;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.domain.AgendaFacts;
import dev.verona.review.domain.PastReviews;
import dev.verona.review.domain.Subjects;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PlanId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws an agenda up: the biggest opportunities and problems, what changed since the last review, what is overdue, breached, stale or expiring (practice 13). */
@Component
class FactsForAgenda implements AgendaFacts {

    /** Fewer, better discussions (practice 15): so many of a kind at most, of a review of several accounts. */
    private static final int OF_MANY = 5;

    private static final int OF_ONE = 3;

    /** How far back breaches and losses are of interest where there was no review before. */
    private static final Period FIRST = Period.ofDays(90);

    private final Asking asking;
    private final Subjects subjects;
    private final PastReviews past;
    private final Clock clock;

    FactsForAgenda(Asking asking, Subjects subjects, PastReviews past, Clock clock) {
        this.asking = asking;
        this.subjects = subjects;
        this.past = past;
        this.clock = clock;
    }

    @Override
    public List<AgendaPoint> of(ReviewSubject subject) {
        var accounts = subjects.accounts(subject);
        var many = subject.kind() == ReviewSubject.Kind.TOP_TEN;
        int most = many ? OF_MANY : OF_ONE;
        var last = past.lastBegan(subject).orElse(null);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var since = last == null ? today.minus(FIRST).atStartOfDay().toInstant(ZoneOffset.UTC) : last;
        var points = new ArrayList<AgendaPoint>();
        points.addAll(carried(past.stillOpen(subject), today));
        var open = accounts.stream()
                .flatMap(account -> asking.opportunities(account.id(), Outcome.OPEN, most).stream())
                .sorted(comparing(FactsForAgenda::size, nullsLast(reverseOrder())))
                .toList();
        open.stream().limit(most).map(one -> opportunity(one, many)).forEach(points::add);
        Stream.concat(late(open, today, many), lost(accounts, since, many))
                .limit(most)
                .forEach(points::add);
        accounts.stream()
                .flatMap(account -> required(account, many))
                .limit(most)
                .forEach(points::add);
        breaches(accounts, since, many).limit(most).forEach(points::add);
        var plans = subject.kind() == ReviewSubject.Kind.PLAN
                ? Stream.of(new PlanId(subject.id()))
                : accounts.stream()
                        .flatMap(account -> asking.plans(account.id()).stream())
                        .filter(plan -> plan.status() != PlanStatus.CLOSED
                                && plan.period().contains(today))
                        .map(plan -> plan.plan());
        var fromPlans = plans.map(plan -> new PlanFacts(asking, plan, last, today, many))
                .toList();
        fromPlans.stream().flatMap(PlanFacts::overdue).limit(most).forEach(points::add);
        fromPlans.stream()
                .flatMap(PlanFacts::changes)
                .limit(many ? OF_MANY * 2 : 1)
                .forEach(points::add);
        fromPlans.stream().flatMap(PlanFacts::stale).limit(most).forEach(points::add);
        return points;
    }

    static AgendaPoint point(
            Kind kind, String title, String detail, @Nullable AccountId account, boolean many, Source source) {
        return new AgendaPoint(PointId.random(), kind, title, detail, many ? account : null, source);
    }

    private static List<AgendaPoint> carried(List<CarriedAction> actions, LocalDate today) {
        return actions.stream()
                .map(action -> new AgendaPoint(
                        PointId.random(),
                        Kind.CARRIED,
                        action.what(),
                        (action.due().isBefore(today) ? "Was due on " : "Due on ")
                                + FactWords.date(action.due())
                                + (action.times() == 1 ? "" : "; comes for the " + ordinal(action.times()) + " time"),
                        null,
                        new Source(
                                Source.Kind.REVIEW,
                                action.from().value(),
                                action.action().value())))
                .toList();
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 2 -> "second";
            case 3 -> "third";
            default -> number + "th";
        };
    }

    private static @Nullable BigDecimal size(OpportunityView one) {
        var amount = one.facts().amount();
        return amount == null ? null : amount.amount();
    }

    private static AgendaPoint opportunity(OpportunityView one, boolean many) {
        var facts = one.facts();
        var detail = Stream.of(
                        said(facts.amount()),
                        facts.stage() == null
                                ? ""
                                : "at " + facts.stage().label().toLowerCase(Locale.ROOT),
                        facts.closes() == null ? "" : "to close on " + FactWords.date(facts.closes()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return point(Kind.OPPORTUNITY, facts.label(), detail, account(one), many, source(one));
    }

    private static String said(@Nullable Money amount) {
        return amount == null ? "" : FactWords.money(amount);
    }

    private static @Nullable AccountId account(OpportunityView one) {
        return one.account() == null ? null : one.account().id();
    }

    private static Source source(OpportunityView one) {
        var account = account(one);
        return new Source(Source.Kind.OPPORTUNITY, one.id().value(), account == null ? "" : account.value());
    }

    /** Open, and its day is over. */
    private static Stream<AgendaPoint> late(List<OpportunityView> open, LocalDate today, boolean many) {
        return open.stream()
                .filter(one ->
                        one.facts().closes() != null && one.facts().closes().isBefore(today))
                .map(one -> point(
                        Kind.PROBLEM,
                        "“" + one.facts().label() + "” should be closed by now",
                        "It was to close on "
                                + FactWords.date(
                                        Objects.requireNonNull(one.facts().closes())),
                        account(one),
                        many,
                        late(source(one))));
    }

    /** The same opportunity may be on an agenda for what it is worth and for what is wrong with it. */
    private static Source late(Source source) {
        return new Source(Source.Kind.ACCOUNT, source.within(), source.id());
    }

    private Stream<AgendaPoint> lost(List<AccountName> accounts, Instant since, boolean many) {
        var day = LocalDate.ofInstant(since, ZoneOffset.UTC);
        return accounts.stream()
                .flatMap(account -> asking.opportunities(account.id(), Outcome.LOST, OF_ONE).stream())
                .filter(one ->
                        one.facts().closes() != null && !one.facts().closes().isBefore(day))
                .sorted(comparing((OpportunityView one) -> one.facts().closes(), nullsLast(naturalOrder())))
                .map(one -> point(
                        Kind.PROBLEM,
                        "“" + one.facts().label() + "” was lost",
                        said(one.facts().amount()) + " on "
                                + FactWords.date(
                                        Objects.requireNonNull(one.facts().closes())),
                        account(one),
                        many,
                        source(one)));
    }

    private Stream<AgendaPoint> required(AccountName account, boolean many) {
        return asking.required(account.id()).stream()
                .filter(one -> one.isOpen() && one.opportunity() != null)
                .map(one -> point(
                        Kind.PROBLEM,
                        one.about() + ": " + one.title(),
                        one.todo(),
                        account.id(),
                        many,
                        new Source(
                                Source.Kind.RULE,
                                one.rule().value(),
                                Objects.requireNonNull(one.opportunity()).value())));
    }

    private Stream<AgendaPoint> breaches(List<AccountName> accounts, Instant since, boolean many) {
        return asking.rules().stream()
                .flatMap(rule -> rule.breaches().stream()
                        .filter(breach -> breach.at().isAfter(since))
                        .flatMap(breach -> accounts.stream()
                                .filter(account -> concerns(breach.subject(), account))
                                .map(account -> point(
                                        Kind.BREACH,
                                        breach.about() + ": " + rule.title(),
                                        breach.kind().label() + " by "
                                                + breach.by().name() + ": " + breach.reason(),
                                        account.id(),
                                        many,
                                        new Source(
                                                Source.Kind.RULE,
                                                rule.id().value(),
                                                breach.subject().id() + "@"
                                                        + breach.at().toEpochMilli())))));
    }

    private boolean concerns(Subject subject, AccountName account) {
        return switch (subject.kind()) {
            case ACCOUNT -> subject.id().equals(account.id().value());
            case OPPORTUNITY ->
                asking.accountOf(new OpportunityId(subject.id()))
                        .filter(account.id()::equals)
                        .isPresent();
            case ASSET, REVIEW -> false;
        };
    }
}
