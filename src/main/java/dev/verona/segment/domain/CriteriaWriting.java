package dev.verona.segment.domain;

import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.TopTenRejection.NoRanking;
import dev.verona.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.EnumSet;

/** Which criteria make sense: whatever could not rank anything is refused when it is written, beside its field. */
public final class CriteriaWriting {

    private static final int WHOLE = 100;
    private static final int LONGEST = 1_000;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private CriteriaWriting() {}

    /** The field of the form that holds all criteria together. */
    public static final String ALL = "criteria";

    /** The field of one criterion, counted from 0, as in {@code criteria.2.low}. */
    public static String field(int place, String part) {
        return ALL + "." + place + "." + part;
    }

    static Criteria checked(Criteria written) {
        if (written.all().isEmpty()) {
            throw new NoRanking(ALL, "Say by what the accounts are ranked: add a criterion.");
        }
        var seen = EnumSet.noneOf(Measure.class);
        int sum = 0;
        for (int place = 0; place < written.all().size(); place++) {
            var criterion = written.all().get(place);
            if (!seen.add(criterion.measure())) {
                throw new NoRanking(
                        field(place, "measure"),
                        criterion.measure().label() + " stands above already. Give that one more weight instead.");
            }
            check(place, criterion);
            sum += criterion.weight();
        }
        if (sum != WHOLE) {
            throw new NoRanking(
                    ALL,
                    "The weights sum to " + sum + ", and should to 100: "
                            + (sum < WHOLE
                                    ? "give out " + (WHOLE - sum) + " more."
                                    : "take " + (sum - WHOLE) + " away."));
        }
        return new Criteria(
                written.currency(),
                written.all().stream().map(CriteriaWriting::tidy).toList(),
                text("why", written.why()));
    }

    private static Criterion tidy(Criterion criterion) {
        return criterion.measure().judged() ? Criterion.judged(criterion.measure(), criterion.weight()) : criterion;
    }

    private static void check(int place, Criterion criterion) {
        if (criterion.weight() < 1 || criterion.weight() > WHOLE) {
            throw new NoRanking(field(place, "weight"), "Write a weight from 1 to 100.");
        }
        if (criterion.measure().judged()) {
            return;
        }
        if (criterion.low().signum() < 0) {
            throw new NoRanking(field(place, "low"), "Write zero or more: below zero there is nothing to rank.");
        }
        if (criterion.low().compareTo(criterion.high()) >= 0) {
            throw new NoRanking(
                    field(place, "high"),
                    "What gives all points must be more than what gives none: change one of the two.");
        }
        if (criterion.high().compareTo(LARGEST) > 0) {
            throw new NoRanking(
                    field(place, "high"), "That is more than any account could be worth. Write a smaller one.");
        }
    }

    static String text(String field, String value) {
        var tidy = value.strip();
        if (tidy.length() > LONGEST) {
            throw new InvalidInput(field, "Use at most " + LONGEST + " characters.");
        }
        return tidy;
    }

    static String reason(String value, String otherwise) {
        var tidy = text("reason", value);
        if (tidy.isEmpty()) {
            throw new InvalidInput("reason", otherwise);
        }
        return tidy;
    }
}
