package dev.verona.review.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.PlanId;
import java.util.Locale;

/** What is reviewed. */
public record ReviewSubject(Kind kind, String id) {

    /** @throws IllegalArgumentException when the id is none ({@link Ids#checked}) */
    public ReviewSubject {
        Ids.checked(id);
    }

    /** Which kind of thing it is. */
    public enum Kind {
        PLAN("Plan"),
        ACCOUNT("Account"),
        TOP_TEN("Top ten");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static ReviewSubject of(PlanId plan) {
        return new ReviewSubject(Kind.PLAN, plan.value());
    }

    public static ReviewSubject of(AccountId account) {
        return new ReviewSubject(Kind.ACCOUNT, account.value());
    }

    /** The ten first accounts of the segment. */
    public static ReviewSubject topTen(SegmentId segment) {
        return new ReviewSubject(Kind.TOP_TEN, segment.value());
    }

    /** As in {@code top-ten~dairy-beverage}: for addresses and keys. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "~" + id;
    }

    /** @throws IllegalArgumentException when it is no key */
    public static ReviewSubject parse(String key) {
        int mark = key.indexOf('~');
        if (mark < 0) {
            throw new IllegalArgumentException("Not what is reviewed: '" + key + "'");
        }
        return new ReviewSubject(
                Kind.valueOf(key.substring(0, mark).toUpperCase(Locale.ROOT).replace('-', '_')),
                key.substring(mark + 1));
    }
}
