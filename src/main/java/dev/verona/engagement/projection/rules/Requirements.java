package dev.verona.engagement.projection.rules;

import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.ConsultationView.State;
import dev.verona.engagement.api.Requirement;
import dev.verona.engagement.projection.rules.RuleBook.Active;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What rules ask for in one case, in words that say what to do. */
@Component
class Requirements {

    private final EngagementStore store;
    private final People people;

    Requirements(EngagementStore store, People people) {
        this.store = store;
        this.people = people;
    }

    /** What is still to be done before the consultation that the rule opens is over; empty when it is. */
    String todo(Deal deal, Active rule) {
        var asked = deal.askedBy(rule.rule());
        if (asked.isEmpty()) {
            return "Verona asks the " + lower(rule.behaviour().whom())
                    + " for advice about “" + deal.facts().label()
                    + "” in a moment: wait for their advice, then decide on it.";
        }
        var consultation = store.consultation(asked.get().consultation()).orElse(null);
        if (consultation == null
                || asked.get().state() == State.DECIDED
                || asked.get().state() == State.LAPSED) {
            return "";
        }
        var names = new Names(people);
        return asked.get().state() == State.OPEN
                ? "%s advises on “%s” first, by %s: ask them, or pass it on to somebody else."
                        .formatted(
                                names.of(consultation.asked()).name(),
                                deal.facts().label(),
                                consultation.due())
                : "%s has advised on “%s”: %s decides, and says whether the advice was taken."
                        .formatted(
                                names.of(consultation.asked()).name(),
                                deal.facts().label(),
                                names.of(consultation.owner()).name());
    }

    static String adviceOnPrice(Deal deal) {
        return "Marketing advises on the price of “" + deal.facts().label()
                + "” first: ask for pricing advice on the account's page, or in its plan.";
    }

    static String invite(Active rule) {
        return "Invite the " + lower(rule.behaviour().whom()) + " to this review.";
    }

    /** Whether somebody of that job title is one of them. */
    boolean isAmong(String jobTitle, Collection<PersonId> invited) {
        return invited.stream()
                .flatMap(person -> people.find(person).stream())
                .anyMatch(person -> person.jobTitle().equalsIgnoreCase(jobTitle));
    }

    /** Of an account and its open opportunities. */
    List<Requirement> of(Customer customer, List<Active> rules, LocalDate today) {
        var deals = store.deals(customer.deals()).stream()
                .filter(Deal::isOpen)
                .sorted(Comparator.comparing(deal -> deal.facts().label()))
                .toList();
        return rules.stream()
                .flatMap(rule -> switch (rule.behaviour().kind()) {
                    case CONSULT ->
                        deals.stream()
                                .filter(deal -> rule.conditions().test(deal.situation(customer, today)))
                                .map(deal -> requirement(rule, deal, todo(deal, rule)));
                    case HAND_OFF ->
                        deals.stream()
                                .filter(deal -> rule.conditions().test(deal.situation(customer, today)))
                                .map(deal -> requirement(
                                        rule,
                                        deal,
                                        "It goes on to its next stage by "
                                                + customer.workingDays()
                                                        .after(
                                                                deal.since(),
                                                                rule.behaviour().workingDays())
                                                + "."));
                    case INVITE ->
                        rule.conditions().test(customer.situation())
                                ? Stream.of(new Requirement(
                                        rule.rule(),
                                        rule.version(),
                                        rule.terms().title(),
                                        rule.terms().exceptions(),
                                        null,
                                        customer.name(),
                                        "Invite the " + lower(rule.behaviour().whom())
                                                + " to each review of this account.",
                                        null,
                                        false))
                                : Stream.<Requirement>empty();
                    case PRICE_ADVICE_FIRST, RELEASE_GATE -> Stream.<Requirement>empty();
                })
                .toList();
    }

    private static Requirement requirement(Active rule, Deal deal, String todo) {
        return new Requirement(
                rule.rule(),
                rule.version(),
                rule.terms().title(),
                rule.terms().exceptions(),
                deal.id(),
                deal.facts().label(),
                todo,
                rule.behaviour().kind() == Behaviour.Kind.CONSULT
                        ? deal.askedBy(rule.rule())
                                .map(Deal.Asked::consultation)
                                .orElse(null)
                        : null,
                deal.isOverridden(rule.rule(), rule.version()));
    }

    private static String lower(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
