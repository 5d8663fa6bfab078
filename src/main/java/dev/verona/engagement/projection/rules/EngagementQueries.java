package dev.verona.engagement.projection.rules;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.engagement.api.ConsultationView.Act;
import dev.verona.engagement.api.ConsultationView.RuleName;
import dev.verona.engagement.api.ConsultationView.State;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.EngagementQuery.ConsultationsOf;
import dev.verona.engagement.api.EngagementQuery.FindConsultation;
import dev.verona.engagement.api.EngagementQuery.FindRule;
import dev.verona.engagement.api.EngagementQuery.ListRules;
import dev.verona.engagement.api.EngagementQuery.TryOut;
import dev.verona.engagement.api.EngagementQuery.WhatIsRequired;
import dev.verona.engagement.api.EngagementQuery.WhatWaits;
import dev.verona.engagement.api.Invitations;
import dev.verona.engagement.api.Requirement;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.RuleView.Breach;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.api.TrialView;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotFound;
import dev.verona.shared.Role;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what may be asked about rules and consultations. */
@Component
class EngagementQueries {

    private final EngagementStore store;
    private final RuleBook book;
    private final Trials trials;
    private final Requirements requirements;
    private final People people;
    private final Projections projections;
    private final List<Invitations> invitations;

    EngagementQueries(
            EngagementStore store,
            RuleBook book,
            Trials trials,
            Requirements requirements,
            People people,
            Projections projections,
            List<Invitations> invitations) {
        this.store = store;
        this.book = book;
        this.trials = trials;
        this.requirements = requirements;
        this.people = people;
        this.projections = projections;
        this.invitations = List.copyOf(invitations);
    }

    private EngagementStore now() {
        projections.awaitOwnWrites(EngagementQuery.READ_MODEL);
        return store;
    }

    @QueryHandler
    List<RuleView> handle(ListRules query, Actor asking) {
        var rules = now().rules();
        var breaches = store.breaches();
        return rules.stream()
                .map(rule -> new RuleGlance(rule, store.book(), book.today(), asking)
                        .view(Optional.ofNullable(breaches.get(rule.id().value()))
                                .map(all -> named(all.all()))
                                .orElse(List.of())))
                .sorted(Comparator.comparing((RuleView rule) -> rule.inForce() == 0)
                        .thenComparing(RuleView::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @QueryHandler
    RuleView handle(FindRule query, Actor asking) {
        var rule = rule(query.rule());
        return new RuleGlance(rule, store.book(), book.today(), asking).view(breaches(rule.id()));
    }

    private List<Breach> breaches(RuleId rule) {
        return named(store.breaches(rule));
    }

    /** A review is called what it is called today. */
    private List<Breach> named(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> breach.subject().kind() == Subject.Kind.REVIEW
                        ? breach.about(reviewName(breach.subject().id()))
                        : breach)
                .toList();
    }

    private String reviewName(String review) {
        return invitations.stream()
                .flatMap(source -> source.title(review).stream())
                .findFirst()
                .map(title -> "Review of " + title)
                .orElse("A review");
    }

    private StoredRule rule(RuleId id) {
        return now().rule(id)
                .orElseThrow(() -> new NotFound("There is no such rule. Look for it in the list of rules."));
    }

    @QueryHandler
    TrialView handle(TryOut query) {
        return trials.of(rule(query.rule()).latest().terms());
    }

    @QueryHandler
    ConsultationView handle(FindConsultation query, Actor asking) {
        return now().consultation(query.consultation())
                .map(found -> view(found, asking))
                .orElseThrow(() -> new NotFound("There is no such consultation. Look for it on the account's page."));
    }

    @QueryHandler
    List<ConsultationView> handle(ConsultationsOf query, Actor asking) {
        return now().customer(query.account()).map(Customer::consultations).stream()
                .flatMap(ids -> store.consultations(ids).stream())
                .sorted(Comparator.comparing(StoredConsultation::opened).reversed())
                .map(found -> view(found, asking))
                .toList();
    }

    @QueryHandler
    List<ConsultationView> handle(WhatWaits query, Actor asking) {
        return now().consultations(store.waitingFor(asking.person())).stream()
                .filter(found -> asking.person().equals(found.waitsFor()))
                .sorted(Comparator.comparing(StoredConsultation::due))
                .map(found -> view(found, asking))
                .toList();
    }

    @QueryHandler
    List<Requirement> handle(WhatIsRequired query) {
        return now().customer(query.account())
                .map(customer -> requirements.of(customer, book.on(book.today()), book.today()))
                .orElse(List.of());
    }

    private ConsultationView view(StoredConsultation it, Actor asking) {
        var names = new Names(people);
        return new ConsultationView(
                it.id(),
                ruleName(it),
                it.opportunity(),
                accountName(it),
                it.about(),
                it.question(),
                it.discount(),
                names.of(it.asked()),
                names.of(it.owner()),
                it.due(),
                it.opened(),
                it.openedBy(),
                it.state(),
                it.advice(),
                it.decision(),
                it.ending(),
                may(it, asking));
    }

    private @Nullable RuleName ruleName(StoredConsultation it) {
        var rule = it.rule();
        return rule == null
                ? null
                : new RuleName(
                        rule,
                        it.version(),
                        store.rule(rule)
                                .map(known -> known.latest().terms().title())
                                .orElse(rule.value()));
    }

    private @Nullable AccountName accountName(StoredConsultation it) {
        var account = it.account();
        return account == null
                ? null
                : new AccountName(
                        account, store.customer(account).map(Customer::name).orElse(account.value()));
    }

    private static EnumSet<Act> may(StoredConsultation it, Actor asking) {
        var may = EnumSet.noneOf(Act.class);
        if (it.state() == State.OPEN && asking.person().equals(it.asked())) {
            may.add(Act.ADVISE);
        }
        if (it.state() == State.OPEN
                && (asking.person().equals(it.asked())
                        || asking.person().equals(it.owner())
                        || asking.hasAny(Role.LEADER, Role.LIAISON))) {
            may.add(Act.PASS_ON);
        }
        if (it.state() == State.ANSWERED && asking.person().equals(it.owner())) {
            may.add(Act.DECIDE);
        }
        return may;
    }
}
