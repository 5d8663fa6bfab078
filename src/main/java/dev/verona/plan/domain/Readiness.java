package dev.verona.plan.domain;

import dev.verona.plan.api.Consent;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanRejection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a contribution must say before the other function is asked to read it, by kind; and what holds besides before it is agreed for use.
 */
final class Readiness {

    private Readiness() {}

    /** One of the fields is enough. */
    private record Need(List<Field> anyOf) {

        static Need of(Field... anyOf) {
            return new Need(List.of(anyOf));
        }

        String said() {
            return anyOf.stream().map(Field::label).collect(Collectors.joining(" or "));
        }
    }

    private static Stream<Need> needs(ContributionKind kind) {
        return switch (kind) {
            case LEAD_STANDARD -> each(Field.LEAD_FIT, Field.LEAD_READINESS);
            case VALUE_PROPOSITION -> each(Field.VALUE_NEED, Field.VALUE_BENEFIT, Field.VALUE_EVIDENCE);
            case SOLUTION_COLLATERAL ->
                Stream.concat(
                        each(Field.COLLATERAL_TEMPLATE, Field.COLLATERAL_GUIDE),
                        Stream.of(Need.of(Field.COLLATERAL_LINK, Field.COLLATERAL_FILE)));
            case CASE_STUDY -> each(Field.CASE_CUSTOMER, Field.CASE_FORM, Field.CASE_RESULT);
            case PRICING_ADVICE ->
                Stream.concat(
                        Stream.of(Need.of(Field.PRICE_RECOMMENDED, Field.PRICE_DISCOUNT)),
                        each(Field.PRICE_WHY, Field.PRICE_VALID_UNTIL));
        };
    }

    private static Stream<Need> each(Field... fields) {
        return Arrays.stream(fields).map(Need::of);
    }

    /** @throws PlanRejection.NotReady naming what is missing */
    static void requireForReview(Contribution contribution, PlanState plan, LocalDate today) {
        var missing = Stream.concat(each(Field.CONTRIBUTION_TITLE), needs(contribution.kind()))
                .filter(need -> need.anyOf().stream().allMatch(field -> plan.isBlank(contribution.id(), field))
                        && !(need.anyOf().contains(Field.COLLATERAL_FILE) && comesWithFile(contribution, plan)))
                .toList();
        if (!missing.isEmpty()) {
            throw new PlanRejection.NotReady(
                    contribution.kind(),
                    missing.stream().map(Need::said).toList(),
                    missing.stream().map(need -> need.anyOf().getFirst()).toList());
        }
        if (contribution.kind() == ContributionKind.PRICING_ADVICE
                && isPast(plan.values().value(contribution.id(), Field.PRICE_VALID_UNTIL), today)) {
            throw new PlanRejection.AdviceExpired();
        }
    }

    private static boolean comesWithFile(Contribution contribution, PlanState plan) {
        var asset = plan.shape().sources().assetOf(contribution.id());
        return asset != null && !asset.file().isEmpty();
    }

    /** @throws PlanRejection as for review, and when the customer's consent is not there for the day */
    static void requireForUse(Contribution contribution, PlanState plan, LocalDate today) {
        requireForReview(contribution, plan, today);
        if (contribution.kind() != ContributionKind.CASE_STUDY) {
            return;
        }
        if (!plan.values().value(contribution.id(), Field.CASE_CONSENT).equals(Consent.GIVEN.name())) {
            throw new PlanRejection.ConsentMissing(
                    Field.CASE_CONSENT,
                    "The customer has not consented to our telling this case. Ask them, and note their consent here first.");
        }
        if (isPast(plan.values().value(contribution.id(), Field.CASE_CONSENT_EXPIRES), today)) {
            throw new PlanRejection.ConsentMissing(
                    Field.CASE_CONSENT_EXPIRES,
                    "The customer's consent has expired. Ask them again, and note the new date here first.");
        }
    }

    private static boolean isPast(String date, LocalDate today) {
        return !date.isEmpty() && LocalDate.parse(date).isBefore(today);
    }
}
