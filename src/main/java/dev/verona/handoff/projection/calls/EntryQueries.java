package dev.verona.handoff.projection.calls;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.handoff.api.EntryQuery;
import dev.verona.handoff.api.EntryQuery.MyStaleEntries;
import dev.verona.handoff.api.EntryQuery.WhomToInvolve;
import dev.verona.handoff.api.EntryView;
import dev.verona.handoff.api.EntryView.Act;
import dev.verona.handoff.domain.EntryKeepers;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers whom to call, by how things stand on the day. */
@Component
class EntryQueries {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final EntryStore store;
    private final People people;
    private final Accounts accounts;
    private final Projections projections;
    private final Clock clock;

    EntryQueries(EntryStore store, People people, Accounts accounts, Projections projections, Clock clock) {
        this.store = store;
        this.people = people;
        this.accounts = accounts;
        this.projections = projections;
        this.clock = clock;
    }

    private EntryStore.Shelf now() {
        projections.awaitOwnWrites(EntryQuery.READ_MODEL);
        return store.now();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @QueryHandler
    List<EntryView> handle(WhomToInvolve query, Actor asking) {
        var shelf = now();
        var words = SPACE.splitAsStream(query.text().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        var nearest = Comparator.comparingInt((StoredEntry entry) -> -Nearness.of(entry.knowledge(), query))
                .thenComparing(StoredEntry::staleOn, Comparator.reverseOrder());
        return shelf.entries().values().stream()
                .filter(entry -> Nearness.of(entry.knowledge(), query) >= 0)
                .sorted(nearest)
                .map(entry -> view(shelf, entry, asking))
                .filter(view -> words.stream().allMatch(hay(view)::contains))
                .toList();
    }

    private static String hay(EntryView view) {
        return String.join(
                        " ",
                        view.knowledge().topic(),
                        view.knowledge().product(),
                        view.person().name(),
                        view.jobTitle(),
                        view.accountName(),
                        view.segmentName())
                .toLowerCase(Locale.ROOT);
    }

    @QueryHandler
    List<EntryView> handle(MyStaleEntries query, Actor asking) {
        var shelf = now();
        return shelf.entries().values().stream()
                .filter(entry -> entry.person().equals(asking.person()) && entry.isStale(today()))
                .sorted(Comparator.comparing(StoredEntry::staleOn))
                .map(entry -> view(shelf, entry, asking))
                .toList();
    }

    private EntryView view(EntryStore.Shelf shelf, StoredEntry entry, Actor asking) {
        var person = people.find(entry.person());
        var knowledge = entry.knowledge();
        var account = knowledge.account();
        var segment = knowledge.segment();
        var title = segment == null ? null : shelf.segments().get(segment.value());
        return new EntryView(
                entry.id(),
                person.map(found -> new PersonRef(found.id(), found.name(), found.function()))
                        .orElseGet(() ->
                                new PersonRef(entry.person(), entry.person().value(), Function.JOINT)),
                person.map(PersonView::jobTitle).orElse(""),
                person.map(PersonView::enabled).orElse(false),
                knowledge,
                account == null
                        ? ""
                        : accounts.find(account).map(Accounts.AccountName::name).orElse(account.value()),
                segment == null ? "" : title == null ? segment.value() : title.name(),
                entry.verified(),
                entry.isStale(today()),
                entry.staleOn(),
                EntryKeepers.include(asking, entry.person()) ? Set.of(Act.values()) : Set.of());
    }
}
