package dev.verona.handoff.api;

import java.util.List;

/**
 * What a qualified lead is (practice 6): it fits now, and it is ready now. A lead is complete when every fact that one of the two rests on is known.
 *
 * @param fit which customers we can help, in words
 * @param fitFacts the facts without which nobody can say that they fit
 * @param ready who wants to buy now, in words
 * @param readyFacts the facts without which nobody can say that they are ready
 * @param readyWithin the longest time frame of one who is ready
 * @param answerDays working days in which Sales accepts or returns a lead, and in which Marketing enriches a returned one
 * @param liaisonDays working days that the liaison has after that, before it goes to a sponsor
 */
public record Terms(
        String fit,
        List<LeadFact> fitFacts,
        String ready,
        List<LeadFact> readyFacts,
        TimeFrame readyWithin,
        int answerDays,
        int liaisonDays) {

    public Terms {
        fitFacts = fitFacts.stream().distinct().sorted().toList();
        readyFacts = readyFacts.stream().distinct().sorted().toList();
    }

    /** What is missing of a lead by these terms. */
    public List<LeadFact> missing(LeadFacts facts) {
        var known = facts.known();
        return java.util.stream.Stream.of(LeadFact.values())
                .filter(fact -> (fitFacts.contains(fact) || readyFacts.contains(fact)) && !known.contains(fact))
                .toList();
    }

    /** Whether the facts that tell that they fit are known. */
    public boolean fits(LeadFacts facts) {
        return facts.known().containsAll(fitFacts) && facts.authority() != Authority.NO_SAY;
    }

    /** Whether they fit, and want to buy now: with money in sight, and soon enough. */
    public boolean ready(LeadFacts facts) {
        var frame = facts.timeFrame();
        return fits(facts)
                && facts.known().containsAll(readyFacts)
                && facts.budget() != BudgetStatus.NONE
                && frame != null
                && frame.within(readyWithin);
    }
}
