package dev.verona.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.CatalogueEvent;
import dev.verona.account.api.CrmState;
import dev.verona.account.api.CrmState.KnownAccount;
import dev.verona.account.api.LaterWork;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Product;
import dev.verona.account.api.SalesAgent;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.api.SegmentId;
import dev.verona.account.api.Slug;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;

/** The module's command handlers over an event store in memory: given, when, then across several aggregates. */
public final class AccountDesk implements Accounts, People, Dependants {

    /** Sells, and may own accounts. */
    public static final PersonId TOM = new PersonId("tom");

    private final Map<AccountId, AccountName> names = new LinkedHashMap<>();
    private final Map<PersonId, PersonView> people = new LinkedHashMap<>();
    private final Map<AccountId, KnownAccount> accounts = new LinkedHashMap<>();
    private final Map<OpportunityId, OpportunityFacts> opportunities = new LinkedHashMap<>();
    private final Map<SegmentId, Map<Integer, AccountId>> segments = new LinkedHashMap<>();
    private final Map<AccountId, String> others = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, SalesAgent> agents = new LinkedHashMap<>();
    private final List<Object> events = new ArrayList<>();
    private final List<EventMessage<?>> messages = new ArrayList<>();
    private final Configuration axon;

    public AccountDesk() {
        person(TOM, Function.SALES, Role.SALES, true);
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(axon -> JacksonSerializer.defaultSerializer())
                .configureEmbeddedEventStore(axon -> new InMemoryEventStorageEngine())
                .configureAggregate(KeyAccount.class)
                .configureAggregate(MarketSegment.class)
                .configureAggregate(Opportunity.class)
                .configureAggregate(SalesCatalogue.class)
                .configureAggregate(CrmImport.class);
        var aggregates = new Aggregates(this::axon);
        var accounts = new AccountCommands(aggregates, this, this);
        for (var handler : List.of(
                accounts,
                new OpportunityCommands(aggregates),
                new SegmentCommands(aggregates),
                new ImportCommands(aggregates, accounts),
                new UndoCommands(aggregates, accounts, this))) {
            configurer.registerCommandHandler(axon -> handler);
        }
        axon = configurer.start();
        axon.eventStore()
                .subscribe(published -> published.forEach(message -> {
                    events.add(message.getPayload());
                    messages.add(message);
                    remember(message.getPayload());
                }));
    }

    private void remember(Object event) {
        switch (event) {
            case AccountEvent.AccountRegistered e -> {
                names.put(e.account(), new AccountName(e.account(), e.name()));
                accounts.put(e.account(), new KnownAccount(e.name(), e.facts(), null, ""));
            }
            case AccountEvent.FactsCorrected e ->
                accounts.computeIfPresent(
                        e.account(), (id, was) -> new KnownAccount(was.name(), e.facts(), was.parent(), was.segment()));
            case AccountEvent.PlacedUnderParent e ->
                accounts.computeIfPresent(
                        e.account(), (id, was) -> new KnownAccount(was.name(), was.facts(), e.parent(), was.segment()));
            case AccountEvent.PlacedInSegment e ->
                accounts.computeIfPresent(
                        e.account(),
                        (id, was) -> new KnownAccount(
                                was.name(),
                                was.facts(),
                                was.parent(),
                                e.segment() == null ? "" : e.segment().value()));
            case AccountEvent.AccountWithdrawn e -> {
                names.remove(e.account());
                accounts.remove(e.account());
            }
            case SegmentEvent.SegmentDefined e -> segments.put(e.segment(), new TreeMap<>());
            case SegmentEvent.SegmentWithdrawn e -> segments.remove(e.segment());
            case SegmentEvent.RankedInTopTen e -> {
                topTen(e.segment()).values().removeIf(e.account()::equals);
                topTen(e.segment()).put(e.rank(), e.account());
            }
            case SegmentEvent.LeftTopTen e -> topTen(e.segment()).values().removeIf(e.account()::equals);
            case OpportunityEvent.OpportunityWithdrawn e -> opportunities.remove(e.opportunity());
            case OpportunityEvent.OpportunityAdded e -> opportunities.put(e.opportunity(), e.facts());
            case OpportunityEvent e ->
                opportunities.put(e.opportunity(), OpportunityEvent.after(opportunities.get(e.opportunity()), e));
            case CatalogueEvent.ProductListed e -> products.put(e.product().name(), e.product());
            case CatalogueEvent.ProductCorrected e -> products.put(e.product().name(), e.product());
            case CatalogueEvent.AgentListed e -> agents.put(e.agent().name(), e.agent());
            case CatalogueEvent.AgentCorrected e -> agents.put(e.agent().name(), e.agent());
            case CatalogueEvent.ProductWithdrawn e ->
                products.remove(e.product().name());
            case CatalogueEvent.AgentWithdrawn e -> agents.remove(e.agent().name());
            default -> {
                // Nothing that an import compares with.
            }
        }
    }

    /** Who is ranked in each segment that there is. */
    public Map<SegmentId, Map<Integer, AccountId>> topTens() {
        return segments;
    }

    private Map<Integer, AccountId> topTen(SegmentId segment) {
        return segments.computeIfAbsent(segment, none -> new TreeMap<>());
    }

    /** Has something of another module on the account from now on. */
    public void standsOn(AccountId account, String what) {
        others.put(account, what);
    }

    @Override
    public List<LaterWork> on(AccountId account, Set<AccountId> gone) {
        var found = new ArrayList<LaterWork>();
        if (others.containsKey(account)) {
            found.add(because(others.get(account)));
        }
        opportunities.forEach((id, facts) -> {
            if (account.equals(facts.account())) {
                found.add(because("the opportunity " + id));
            }
        });
        accounts.forEach((id, known) -> {
            if (account.equals(known.parent()) && !gone.contains(id)) {
                found.add(because("its subsidiary " + id));
            }
        });
        return found;
    }

    @Override
    public List<LaterWork> on(SegmentId segment) {
        return accounts.entrySet().stream()
                .filter(known -> known.getValue().segment().equals(segment.value()))
                .map(known -> because("its account " + known.getKey()))
                .toList();
    }

    @Override
    public List<LaterWork> onProduct(String name) {
        return used(facts -> facts.product().equals(name));
    }

    @Override
    public List<LaterWork> onAgent(String name) {
        return used(facts -> facts.agent().equals(name));
    }

    private List<LaterWork> used(Predicate<OpportunityFacts> uses) {
        return opportunities.values().stream()
                .filter(uses)
                .map(facts -> because("an opportunity"))
                .toList();
    }

    private static LaterWork because(@Nullable String what) {
        return new LaterWork(String.valueOf(what), null, null, null);
    }

    /** All that an import compares with. */
    public CrmState crmState() {
        return new CrmState(accounts, opportunities, List.copyOf(products.values()), List.copyOf(agents.values()));
    }

    public CommandGateway gateway() {
        return axon.commandGateway();
    }

    public void forgetEvents() {
        events.clear();
        messages.clear();
    }

    private Configuration axon() {
        return axon;
    }

    public void person(PersonId id, Function function, Role role, boolean enabled) {
        people.put(id, new PersonView(id, id.value(), id.value(), "", function, Set.of(role), enabled, false));
    }

    public AccountDesk given(Object... commands) {
        for (var command : commands) {
            send(command);
        }
        events.clear();
        messages.clear();
        return this;
    }

    /** The command's answer. */
    public @Nullable Object send(Object command) {
        return axon.commandGateway().sendAndWait(command);
    }

    /** The events that the command led to, and nothing else did. */
    public List<Object> when(Object command) {
        events.clear();
        messages.clear();
        send(command);
        return List.copyOf(events);
    }

    public List<Object> events() {
        return List.copyOf(events);
    }

    public List<EventMessage<?>> messages() {
        return List.copyOf(messages);
    }

    /** The rejection of the command, which has led to no event. */
    public <T extends Throwable> T refused(Object command, Class<T> rejection) {
        events.clear();
        var thrown = catchThrowable(() -> send(command));
        assertThat(thrown).isInstanceOf(rejection);
        assertThat(events).isEmpty();
        return rejection.cast(thrown);
    }

    @Override
    public Optional<AccountName> find(AccountId account) {
        return Optional.ofNullable(names.get(account));
    }

    @Override
    public Optional<AccountName> named(String name) {
        return names.values().stream()
                .filter(known -> Slug.key(known.name()).equals(Slug.key(name)))
                .findFirst();
    }

    @Override
    public Optional<PersonView> find(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }

    @Override
    public List<PersonView> active() {
        return people.values().stream().filter(PersonView::enabled).toList();
    }
}
