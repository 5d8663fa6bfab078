package dev.verona.topten.projection.served;

import dev.verona.engagement.api.ConsultationId;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.topten.api.MyTenQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One document for each account, and the ways to it: from a plan, from a consultation, and from a person. */
@Component
class MyTenStore {

    private final Documents<StoredAccount> accounts;
    private final Documents<Of> plans;
    private final Documents<Of> consultations;
    private final Documents<Teams> people;

    record Of(AccountId account) {}

    /** @param accounts in whose teams a person is, by the plan's id */
    record Teams(Map<String, AccountId> accounts) {
        static final Teams NONE = new Teams(Map.of());

        Teams {
            accounts = Map.copyOf(accounts);
        }
    }

    MyTenStore(ReadModels models) {
        var model = models.of(MyTenQuery.READ_MODEL);
        accounts = model.documents("topten_accounts", StoredAccount.class);
        plans = model.documents("topten_plans", Of.class);
        consultations = model.documents("topten_consultations", Of.class);
        people = model.documents("topten_people", Teams.class);
    }

    StoredAccount account(AccountId id) {
        return accounts.find(id.value()).orElseGet(() -> StoredAccount.none(id));
    }

    Collection<StoredAccount> accounts(Collection<AccountId> ids) {
        return accounts.findAll(ids.stream().map(AccountId::value).toList()).values();
    }

    void save(StoredAccount account) {
        accounts.save(account.account().value(), account);
    }

    Optional<AccountId> accountOf(PlanId plan) {
        return plans.find(plan.value()).map(Of::account);
    }

    void save(PlanId plan, AccountId account) {
        plans.save(plan.value(), new Of(account));
    }

    Optional<AccountId> accountOf(ConsultationId consultation) {
        return consultations.find(consultation.value()).map(Of::account);
    }

    void save(ConsultationId consultation, AccountId account) {
        consultations.save(consultation.value(), new Of(account));
    }

    Map<String, AccountId> teamsOf(PersonId person) {
        return people.find(person.value()).orElse(Teams.NONE).accounts();
    }

    void join(PersonId person, PlanId plan, AccountId account) {
        var all = new HashMap<>(teamsOf(person));
        all.put(plan.value(), account);
        people.save(person.value(), new Teams(all));
    }

    void leave(PersonId person, PlanId plan) {
        var all = new HashMap<>(teamsOf(person));
        all.remove(plan.value());
        people.save(person.value(), new Teams(all));
    }
}
