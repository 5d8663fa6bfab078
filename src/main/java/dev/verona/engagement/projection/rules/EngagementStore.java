package dev.verona.engagement.projection.rules;

import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView.Breach;
import dev.verona.library.api.AssetId;
import dev.verona.plan.api.ElementId;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents: one for each rule, consultation, opportunity, account and asset, one for each person's desk, and the book of what is in force. */
@Component
class EngagementStore {

    private static final String ONLY = "only";
    private static final int MOST_BREACHES = 1_000;

    private final ReadModel model;
    private final Documents<StoredRule> rules;
    private final Documents<Breaches> breaches;
    private final Documents<Book> book;
    private final Documents<Edition> edition;
    private final Documents<StoredConsultation> consultations;
    private final Documents<Desk> desks;
    private final Documents<Todos> todos;
    private final Documents<Deal> deals;
    private final Documents<Customer> customers;
    private final Documents<PlanOf> plans;
    private final Documents<AssetPast> assets;
    private final Documents<AdviceMark> advice;

    /** The latest last. */
    record Breaches(List<Breach> all) {
        Breaches {
            all = List.copyOf(all);
        }
    }

    /** How often the book was written: by it each node sees with one small read whether what it has in memory still holds. */
    record Edition(long number) {}

    /** The consultations that wait for a person. */
    record Desk(List<ConsultationId> waiting) {
        Desk {
            waiting = List.copyOf(waiting);
        }
    }

    record Todos(List<Todo> all) {
        static final Todos NONE = new Todos(List.of());

        Todos {
            all = List.copyOf(all);
        }
    }

    record PlanOf(AccountId account) {}

    /** A contribution that is advice on a price. */
    record AdviceMark(String kind) {}

    EngagementStore(ReadModels models) {
        model = models.of(EngagementQuery.READ_MODEL);
        rules = model.documents("engagement_rules", StoredRule.class);
        breaches = model.documents("engagement_breaches", Breaches.class);
        book = model.documents("engagement_book", Book.class);
        edition = model.documents("engagement_edition", Edition.class);
        consultations = model.documents("engagement_consultations", StoredConsultation.class);
        desks = model.documents("engagement_desks", Desk.class);
        todos = model.documents("engagement_todos", Todos.class);
        deals = model.documents("engagement_deals", Deal.class);
        customers = model.documents("engagement_customers", Customer.class);
        plans = model.documents("engagement_plans", PlanOf.class);
        assets = model.documents("engagement_assets", AssetPast.class);
        advice = model.documents("engagement_advice", AdviceMark.class);
    }

    int generation() {
        return model.live();
    }

    Optional<StoredRule> rule(RuleId id) {
        return rules.find(id.value());
    }

    Collection<StoredRule> rules() {
        return rules.all().values();
    }

    void save(StoredRule rule) {
        rules.save(rule.id().value(), rule);
    }

    List<Breach> breaches(RuleId rule) {
        return breaches.find(rule.value()).map(Breaches::all).orElse(List.of());
    }

    Map<String, Breaches> breaches() {
        return breaches.all();
    }

    void add(RuleId rule, Breach breach) {
        var all = new ArrayList<>(breaches(rule));
        if (!all.contains(breach)) {
            all.add(breach);
            breaches.save(rule.value(), new Breaches(all.subList(Math.max(0, all.size() - MOST_BREACHES), all.size())));
        }
    }

    Book book() {
        return book.find(ONLY).orElse(Book.EMPTY);
    }

    long edition() {
        return edition.find(ONLY).map(Edition::number).orElse(0L);
    }

    void save(Book now) {
        book.save(ONLY, now);
        edition.save(ONLY, new Edition(edition() + 1));
    }

    Optional<StoredConsultation> consultation(ConsultationId id) {
        return consultations.find(id.value());
    }

    Collection<StoredConsultation> consultations(Collection<ConsultationId> ids) {
        return consultations
                .findAll(ids.stream().map(ConsultationId::value).toList())
                .values();
    }

    void save(StoredConsultation consultation) {
        consultations.save(consultation.id().value(), consultation);
    }

    List<ConsultationId> waitingFor(PersonId person) {
        return desks.find(person.value()).map(Desk::waiting).orElse(List.of());
    }

    void wait(PersonId person, ConsultationId consultation, boolean waits) {
        var before = waitingFor(person);
        if (before.contains(consultation) != waits) {
            var now = new ArrayList<>(before);
            if (waits) {
                now.add(consultation);
            } else {
                now.remove(consultation);
            }
            desks.save(person.value(), new Desk(now));
        }
    }

    List<Todo> todos() {
        return todos.find(ONLY).orElse(Todos.NONE).all();
    }

    void saveTodos(List<Todo> all) {
        todos.save(ONLY, new Todos(all));
    }

    Optional<Deal> deal(OpportunityId id) {
        return deals.find(id.value());
    }

    Collection<Deal> deals() {
        return deals.all().values();
    }

    Collection<Deal> deals(Collection<OpportunityId> ids) {
        return deals.findAll(ids.stream().map(OpportunityId::value).toList()).values();
    }

    void save(Deal deal) {
        deals.save(deal.id().value(), deal);
    }

    void remove(OpportunityId deal) {
        deals.remove(deal.value());
    }

    Optional<Customer> customer(AccountId id) {
        return customers.find(id.value());
    }

    Map<String, Customer> customers() {
        return customers.all();
    }

    void save(Customer customer) {
        customers.save(customer.id().value(), customer);
    }

    void remove(AccountId customer) {
        customers.remove(customer.value());
    }

    Optional<AccountId> accountOf(PlanId plan) {
        return plans.find(plan.value()).map(PlanOf::account);
    }

    void save(PlanId plan, AccountId account) {
        plans.save(plan.value(), new PlanOf(account));
    }

    boolean isAdvice(ElementId contribution) {
        return advice.find(contribution.value()).isPresent();
    }

    void saveAdvice(ElementId contribution) {
        advice.save(contribution.value(), new AdviceMark("price"));
    }

    Optional<AssetPast> asset(AssetId id) {
        return assets.find(id.value());
    }

    Collection<AssetPast> assets() {
        return assets.all().values();
    }

    void save(AssetPast asset) {
        assets.save(asset.id().value(), asset);
    }
}
