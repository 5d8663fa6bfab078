package dev.verona.engagement.projection.rules;

import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.api.Terms;
import dev.verona.engagement.api.TrialView;
import dev.verona.engagement.domain.Conditions;
import dev.verona.engagement.domain.Past;
import dev.verona.engagement.domain.Situation;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what a rule says against everything that is recorded: each case once, by the facts of its own day. */
@Component
class Trials implements Past {

    private static final PersonRef NOBODY = new PersonRef(PersonId.VERONA, "Verona", Function.JOINT);

    private final EngagementStore store;
    private final Projections projections;

    Trials(EngagementStore store, Projections projections) {
        this.store = store;
        this.projections = projections;
    }

    @Override
    public Found whatItWouldHaveCaught(Terms terms) {
        var trial = of(terms);
        return new Found(trial.looked(), trial.caught().size());
    }

    TrialView of(Terms terms) {
        projections.awaitOwnWrites(EngagementQuery.READ_MODEL);
        var conditions = Conditions.of(terms.conditions());
        return switch (terms.behaviour().kind()) {
            case CONSULT -> consultations(conditions);
            case PRICE_ADVICE_FIRST -> cases(Case.Kind.CHEAPER, conditions, -1);
            case HAND_OFF -> cases(Case.Kind.LEFT, conditions, terms.behaviour().workingDays());
            case RELEASE_GATE -> releases(conditions);
            case INVITE -> accounts(conditions);
        };
    }

    /** The first moment of each opportunity at which somebody would have been asked. */
    private TrialView consultations(Conditions conditions) {
        var customers = store.customers();
        int looked = 0;
        var caught = new ArrayList<TrialView.Case>();
        for (var deal : store.deals()) {
            looked++;
            deal.past().stream()
                    .filter(one -> one.kind() == Case.Kind.STOOD && conditions.test(one.situation()))
                    .findFirst()
                    .ifPresent(one -> caught.add(caught(deal, one, customers)));
        }
        return latestFirst(looked, caught);
    }

    /** @param days more than which it has to have been, −1 when days do not matter */
    private TrialView cases(Case.Kind kind, Conditions conditions, int days) {
        var customers = store.customers();
        int looked = 0;
        var caught = new ArrayList<TrialView.Case>();
        for (var deal : store.deals()) {
            for (var one : deal.past()) {
                if (one.kind() == kind) {
                    looked++;
                    var late = days < 0 || (one.days() != null && one.days() > days);
                    if (late && conditions.test(one.situation())) {
                        caught.add(caught(deal, one, customers));
                    }
                }
            }
        }
        return latestFirst(looked, caught);
    }

    private static TrialView.Case caught(Deal deal, Case one, Map<String, Customer> customers) {
        return new TrialView.Case(
                one.at(),
                Subject.of(deal.id()),
                deal.facts().label(),
                name(deal.facts().account(), customers),
                one.what(),
                one.by());
    }

    private static String name(@Nullable AccountId account, Map<String, Customer> customers) {
        var customer = account == null ? null : customers.get(account.value());
        return customer == null ? "" : customer.name();
    }

    private TrialView releases(Conditions conditions) {
        int looked = 0;
        var caught = new ArrayList<TrialView.Case>();
        for (var asset : store.assets()) {
            for (var release : asset.releases()) {
                looked++;
                if (!release.sold() && conditions.test(Situation.of(asset.kind()))) {
                    caught.add(new TrialView.Case(
                            release.at(),
                            Subject.of(asset.id()),
                            asset.title(),
                            "",
                            "Version " + release.version() + " let out",
                            release.by()));
                }
            }
        }
        return latestFirst(looked, caught);
    }

    /** No review of an account is recorded yet, so it is said for which accounts somebody would be invited today. */
    private TrialView accounts(Conditions conditions) {
        var all = store.customers().values();
        var caught = all.stream()
                .filter(customer -> conditions.test(customer.situation()))
                .map(customer -> new TrialView.Case(
                        customer.at(),
                        new Subject(Subject.Kind.ACCOUNT, customer.id().value()),
                        customer.name(),
                        customer.name(),
                        "Would have somebody invited to each review",
                        NOBODY))
                .toList();
        return latestFirst(all.size(), caught);
    }

    private static TrialView latestFirst(int looked, List<TrialView.Case> caught) {
        return new TrialView(
                looked,
                caught.stream()
                        .sorted(Comparator.comparing(TrialView.Case::at).reversed())
                        .toList());
    }
}
