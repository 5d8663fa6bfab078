package dev.verona.playbook.projection.book;

import dev.verona.plan.api.PlanAccess;
import dev.verona.plan.api.PlayShelf;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.playbook.api.AccountProgress;
import dev.verona.playbook.api.Difference;
import dev.verona.playbook.api.PlanPlays;
import dev.verona.playbook.api.PlaybookContents;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.api.PlaybookQuery.CompareVersions;
import dev.verona.playbook.api.PlaybookQuery.FindPlaybook;
import dev.verona.playbook.api.PlaybookQuery.FindProgress;
import dev.verona.playbook.api.PlaybookQuery.ListPlaybooks;
import dev.verona.playbook.api.PlaybookQuery.PlaysIn;
import dev.verona.playbook.api.PlaybookQuery.PreviewPlay;
import dev.verona.playbook.api.PlaybookRow;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.playbook.domain.Differences;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what may be asked about playbooks. */
@Component
class BookQueries {

    private final BookStore store;
    private final ShelfOfPlays shelf;
    private final TopTen topTen;
    private final PlanAccess access;
    private final Projections projections;
    private final Clock clock;

    BookQueries(
            BookStore store,
            ShelfOfPlays shelf,
            TopTen topTen,
            PlanAccess access,
            Projections projections,
            Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.topTen = topTen;
        this.access = access;
        this.projections = projections;
        this.clock = clock;
    }

    private BookStore now() {
        projections.awaitOwnWrites(PlaybookQuery.READ_MODEL);
        return store;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private StoredPlaybook playbook(PlaybookId id) {
        return now().playbook(id)
                .orElseThrow(() -> new NotFound("There is no such playbook. Look for it in the list of playbooks."));
    }

    private PlaybookContents version(StoredPlaybook playbook, int number) {
        return store.version(playbook.id(), number).orElse(PlaybookContents.EMPTY);
    }

    @QueryHandler
    List<PlaybookRow> handle(ListPlaybooks query) {
        return now().playbooks().stream()
                .map(this::row)
                .sorted(Comparator.comparing(PlaybookRow::segmentName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private PlaybookRow row(StoredPlaybook playbook) {
        var inForce = playbook.inForce();
        var contents =
                inForce > 0 ? version(playbook, inForce) : playbook.draft().contents();
        var accounts = store.runs(playbook.id()).stream()
                .filter(plan -> plan.running().stream().anyMatch(run -> isOf(run, playbook.id())))
                .map(PlanRuns::account)
                .distinct()
                .count();
        return new PlaybookRow(
                playbook.id(),
                playbook.segment(),
                store.nameOf(playbook.segment()),
                playbook.title(),
                inForce,
                inForce > 0 ? playbook.versions().getLast().since() : null,
                playbook.drafting() ? playbook.number() : 0,
                contents.plays().size(),
                (int) accounts,
                (int) playbook.offers().stream()
                        .filter(offer -> offer.answer() == null)
                        .count());
    }

    private static boolean isOf(PlanRuns.Run run, PlaybookId playbook) {
        return run.play().playbook().equals(playbook.value());
    }

    @QueryHandler
    PlaybookView handle(FindPlaybook query, Actor asking) {
        var playbook = playbook(query.playbook());
        return new BookGlance(playbook, version(playbook, playbook.inForce()), store.nameOf(playbook.segment()))
                .view(asking);
    }

    @QueryHandler
    List<Difference> handle(CompareVersions query) {
        var playbook = playbook(query.playbook());
        return Differences.between(
                version(playbook, query.from()),
                query.to() == 0 ? playbook.draft().contents() : version(playbook, query.to()));
    }

    @QueryHandler
    List<AccountProgress> handle(FindProgress query, Actor asking) {
        var playbook = playbook(query.playbook());
        var plans = store.runs(playbook.id());
        var open = access.readable(asking, plans.stream().map(PlanRuns::plan).toList());
        var ranked = topTen.of(playbook.segment());
        var all = new LinkedHashMap<AccountId, AccountProgress>();
        for (var row : ranked) {
            all.put(row.id(), progress(row.id(), row.name(), row.rank(), playbook.id(), plans, open));
        }
        plans.stream()
                .map(PlanRuns::account)
                .filter(account -> !all.containsKey(account))
                .distinct()
                .map(account -> progress(account, nameOf(account), null, playbook.id(), plans, open))
                .filter(one -> !one.plays().isEmpty() || one.closed() > 0)
                .sorted(Comparator.comparing(AccountProgress::name))
                .forEach(one -> all.put(one.account(), one));
        return List.copyOf(all.values());
    }

    private String nameOf(AccountId account) {
        return store.customer(account).map(BookStore.Customer::name).orElse(account.value());
    }

    private AccountProgress progress(
            AccountId account,
            String name,
            @Nullable Integer rank,
            PlaybookId playbook,
            Collection<PlanRuns> plans,
            Collection<PlanId> open) {
        var today = today();
        var own = plans.stream()
                .filter(plan -> plan.account().equals(account)
                        && plan.running().stream().anyMatch(run -> isOf(run, playbook)))
                .toList();
        return new AccountProgress(
                account,
                name,
                rank,
                own.stream()
                        .filter(plan -> open.contains(plan.plan()))
                        .flatMap(plan -> plan.running().stream()
                                .filter(run -> isOf(run, playbook))
                                .map(run -> RunGlance.progress(plan.plan(), run, today)))
                        .toList(),
                (int) own.stream().filter(plan -> !open.contains(plan.plan())).count());
    }

    @QueryHandler
    PlanPlays handle(PlaysIn query) {
        var account = topTen.accountOf(query.plan());
        var customer = now().customer(account);
        var segment = customer.map(BookStore.Customer::segment).orElse(null);
        var playbook = segment == null
                ? null
                : store.playbook(PlaybookId.of(segment))
                        .filter(known -> known.inForce() > 0)
                        .orElse(null);
        var runs = store.runs(query.plan()).orElse(new PlanRuns(query.plan(), account, -1, 0, List.of()));
        Map<String, StoredPlaybook> books = new LinkedHashMap<>();
        var running = new ArrayList<PlanPlays.Running>();
        for (var run : runs.running()) {
            var book = books.computeIfAbsent(
                    run.play().playbook(),
                    id -> store.playbook(new PlaybookId(id)).orElse(null));
            running.add(new RunGlance(query.plan(), run, today()).running(book, this::version));
        }
        return new PlanPlays(
                query.plan(),
                account,
                segment == null ? "" : store.nameOf(segment),
                playbook == null
                        ? null
                        : new PlanPlays.Shelf(
                                playbook.id(),
                                playbook.title(),
                                playbook.inForce(),
                                version(playbook, playbook.inForce())),
                running,
                runs.runs().stream()
                        .flatMap(run -> Stream.ofNullable(run.back()))
                        .toList()
                        .reversed());
    }

    @QueryHandler
    PlayShelf.Offer handle(PreviewPlay query) {
        return shelf.offer(
                query.playbook().value(),
                query.version(),
                query.play().value(),
                topTen.accountOf(query.plan()),
                query.from());
    }
}
