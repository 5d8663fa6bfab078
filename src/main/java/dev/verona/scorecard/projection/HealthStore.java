package dev.verona.scorecard.projection;

import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.domain.PlanFacts;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each plan and day of change, and one with an account's plans. */
@Component
class HealthStore {

    private final Dated<PlanFacts> plans;
    private final Documents<Shelf> shelves;

    /** The plans of an account. */
    record Shelf(List<PlanId> plans) {
        static final Shelf EMPTY = new Shelf(List.of());

        Shelf {
            plans = List.copyOf(plans);
        }
    }

    HealthStore(ReadModels models) {
        var model = models.of(HealthQuery.READ_MODEL);
        plans = new Dated<>(model, "scorecard_plans", PlanFacts.class);
        shelves = model.documents("scorecard_shelves", Shelf.class);
    }

    Optional<PlanFacts> plan(PlanId plan) {
        return plans.find(plan.value());
    }

    void save(PlanFacts facts, Instant at) {
        plans.save(facts.plan().value(), facts, at);
    }

    void putOnShelf(AccountId account, PlanId plan) {
        var all = new ArrayList<>(
                shelves.find(account.value()).orElse(Shelf.EMPTY).plans());
        if (!all.contains(plan)) {
            all.add(plan);
            shelves.save(account.value(), new Shelf(all));
        }
    }

    List<PlanFacts> plansOf(AccountId account) {
        return plansOf(List.of(account), null);
    }

    /** @param day as of which, null for now */
    List<PlanFacts> plansOf(Collection<AccountId> accounts, @Nullable LocalDate day) {
        var ids = shelves.findAll(accounts.stream().map(AccountId::value).toList()).values().stream()
                .flatMap(shelf -> shelf.plans().stream())
                .map(PlanId::value)
                .toList();
        Map<String, PlanFacts> found = day == null ? plans.findAll(ids) : plans.findAll(ids, day);
        return List.copyOf(found.values());
    }
}
