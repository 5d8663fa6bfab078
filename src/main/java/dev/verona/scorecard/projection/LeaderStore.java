package dev.verona.scorecard.projection;

import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.RuleId;
import dev.verona.handoff.api.LeadId;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.scorecard.api.Forecast;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.NumberId;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents: of each account and day of change what its opportunities add up to, and beside them forecasts, frictions, numbers and escalated leads. */
@Component
class LeaderStore {

    /** No account's id begins like this. */
    private static final String COMPANY = "*company";

    /** In the place of an account: what nobody has given to one. */
    private static final String NOBODYS = "*nobody";

    private static final String ALL = "all";

    private final Dated<Deal> deals;
    private final Documents<DealsOf> dealsOf;
    private final Dated<Sums> sums;
    private final Documents<Owner> owners;
    private final Documents<StoredNumber> numbers;
    private final Documents<Index> index;
    private final Documents<Forecasts> forecasts;
    private final Documents<Friction> frictions;
    private final Documents<Of> consultations;
    private final Documents<Title> titles;
    private final Documents<Escalated> leads;
    private final Documents<Waiting> waiting;

    /**
     * @param facts null when it was withdrawn
     * @param by who did the last thing that happened to it, and when
     */
    record Deal(OpportunityId id, long sequence, @Nullable OpportunityFacts facts, PersonRef by, Instant at) {}

    /** All that ever were the account's. */
    record DealsOf(List<OpportunityId> all) {
        static final DealsOf NONE = new DealsOf(List.of());

        DealsOf {
            all = List.copyOf(all);
        }
    }

    record Owner(PersonId person) {}

    record Index(List<NumberId> all) {
        Index {
            all = List.copyOf(all);
        }
    }

    /** The latest last. */
    record Forecasts(List<Forecast> all) {
        static final Forecasts NONE = new Forecasts(List.of());

        Forecasts {
            all = List.copyOf(all);
        }
    }

    record Of(AccountId account) {}

    record Title(String text) {}

    /**
     * A lead.
     *
     * @param to the sponsor to whom it went, null while it did not
     */
    record Escalated(
            LeadId id,
            String title,
            @Nullable AccountId account,
            @Nullable PersonId to,
            @Nullable LocalDate due) {}

    /** Leads that wait for a sponsor. */
    record Waiting(List<LeadId> leads) {
        static final Waiting NONE = new Waiting(List.of());

        Waiting {
            leads = List.copyOf(leads);
        }
    }

    LeaderStore(ReadModels models) {
        var model = models.of(HealthQuery.READ_MODEL);
        deals = new Dated<>(model, "scorecard_deals", Deal.class);
        dealsOf = model.documents("scorecard_deals_of", DealsOf.class);
        sums = new Dated<>(model, "scorecard_sums", Sums.class);
        owners = model.documents("scorecard_owners", Owner.class);
        numbers = model.documents("scorecard_numbers", StoredNumber.class);
        index = model.documents("scorecard_index", Index.class);
        forecasts = model.documents("scorecard_forecasts", Forecasts.class);
        frictions = model.documents("scorecard_frictions", Friction.class);
        consultations = model.documents("scorecard_consultations", Of.class);
        titles = model.documents("scorecard_titles", Title.class);
        leads = model.documents("scorecard_leads", Escalated.class);
        waiting = model.documents("scorecard_waiting", Waiting.class);
        model.foresee((event, wanted) -> {
            if (event instanceof OpportunityEvent of) {
                deals.foresee(wanted, of.opportunity().value());
            }
        });
    }

    Optional<Deal> deal(OpportunityId id) {
        return deals.find(id.value());
    }

    void save(Deal deal) {
        deals.save(deal.id().value(), deal, deal.at());
        if (deal.facts() != null) {
            var place = place(deal.facts().account());
            var known = dealsOf.find(place).orElse(DealsOf.NONE).all();
            if (!known.contains(deal.id())) {
                var all = new ArrayList<>(known);
                all.add(deal.id());
                dealsOf.save(place, new DealsOf(all));
            }
        }
    }

    private static String place(@Nullable AccountId account) {
        return account == null ? NOBODYS : account.value();
    }

    /**
     * The opportunities of these accounts.
     *
     * @param day as of which, null for now
     */
    List<Deal> deals(Collection<AccountId> accounts, @Nullable LocalDate day) {
        return dealsAt(accounts.stream().map(AccountId::value).collect(Collectors.toSet()), day);
    }

    /** As {@link #deals}, with those that nobody has given to an account. */
    List<Deal> dealsAndNobodys(Collection<AccountId> accounts, @Nullable LocalDate day) {
        return dealsAt(
                Stream.concat(accounts.stream().map(AccountId::value), Stream.of(NOBODYS))
                        .collect(Collectors.toSet()),
                day);
    }

    private List<Deal> dealsAt(Set<String> places, @Nullable LocalDate day) {
        var ids = dealsOf.findAll(places).values().stream()
                .flatMap(of -> of.all().stream())
                .map(OpportunityId::value)
                .collect(Collectors.toSet());
        var found = day == null ? deals.findAll(ids) : deals.findAll(ids, day);
        return found.values().stream()
                .filter(deal -> deal.facts() != null
                        && places.contains(place(deal.facts().account())))
                .toList();
    }

    /** Puts it into the sums of the account, if there is one, and of the company. */
    void add(@Nullable AccountId account, Sums.Line line, Instant at) {
        add(COMPANY, line, at);
        if (account != null) {
            add(account.value(), line, at);
        }
    }

    private void add(String id, Sums.Line line, Instant at) {
        sums.save(id, sums.find(id).orElse(Sums.NONE).plus(line), at);
    }

    /** @param day as of which, null for now */
    Map<String, Sums> sums(Collection<AccountId> accounts, @Nullable LocalDate day) {
        return sumsOf(accounts.stream().map(AccountId::value).toList(), day);
    }

    Sums company(@Nullable LocalDate day) {
        return sumsOf(List.of(COMPANY), day).getOrDefault(COMPANY, Sums.NONE);
    }

    private Map<String, Sums> sumsOf(Collection<String> ids, @Nullable LocalDate day) {
        return day == null ? sums.findAll(ids) : sums.findAll(ids, day);
    }

    Optional<PersonId> owner(AccountId account) {
        return owners.find(account.value()).map(Owner::person);
    }

    void saveOwner(AccountId account, @Nullable PersonId owner) {
        if (owner == null) {
            owners.remove(account.value());
        } else {
            owners.save(account.value(), new Owner(owner));
        }
    }

    StoredNumber number(NumberId id) {
        return numbers.find(id.value()).orElseGet(() -> StoredNumber.none(id));
    }

    void save(StoredNumber number) {
        numbers.save(number.id().value(), number);
        var all = new ArrayList<>(numbers());
        if (!all.contains(number.id())) {
            all.add(number.id());
            index.save(ALL, new Index(all));
        }
    }

    List<NumberId> numbers() {
        return index.find(ALL).map(Index::all).orElse(List.of());
    }

    List<Forecast> forecasts(AccountId account) {
        return forecasts.find(account.value()).orElse(Forecasts.NONE).all();
    }

    Map<String, Forecasts> forecasts(Collection<AccountId> accounts) {
        return forecasts.findAll(accounts.stream().map(AccountId::value).toList());
    }

    void add(AccountId account, Forecast forecast) {
        var all = new ArrayList<>(forecasts(account));
        if (!all.contains(forecast)) {
            all.add(forecast);
            forecasts.save(account.value(), new Forecasts(all));
        }
    }

    Map<String, Friction> frictions(Collection<AccountId> accounts) {
        return frictions.findAll(accounts.stream().map(AccountId::value).toList());
    }

    void change(AccountId account, UnaryOperator<Friction> verb) {
        frictions.save(
                account.value(), verb.apply(frictions.find(account.value()).orElse(Friction.NONE)));
    }

    Optional<AccountId> accountOf(ConsultationId consultation) {
        return consultations.find(consultation.value()).map(Of::account);
    }

    void save(ConsultationId consultation, AccountId account) {
        consultations.save(consultation.value(), new Of(account));
    }

    String title(RuleId rule) {
        return titles.find(rule.value()).map(Title::text).orElse("A rule");
    }

    void save(RuleId rule, String title) {
        titles.save(rule.value(), new Title(title));
    }

    Optional<Escalated> lead(LeadId id) {
        return leads.find(id.value());
    }

    void save(Escalated lead) {
        leads.save(lead.id().value(), lead);
        var all = new ArrayList<>(waiting.find(ALL).orElse(Waiting.NONE).leads());
        var waits = lead.to() != null;
        if (all.contains(lead.id()) != waits) {
            if (waits) {
                all.add(lead.id());
            } else {
                all.remove(lead.id());
            }
            waiting.save(ALL, new Waiting(all));
        }
    }

    List<Escalated> waitingLeads() {
        return List.copyOf(leads.findAll(waiting.find(ALL).orElse(Waiting.NONE).leads().stream()
                        .map(LeadId::value)
                        .toList())
                .values());
    }
}
