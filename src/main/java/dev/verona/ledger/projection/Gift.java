package dev.verona.ledger.projection;

import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as the ledger needs to know it. Each step of its life counts once, however often it is gone back on.
 *
 * @param from the function that gives it, or is asked to
 * @param giver who drafted it; null before, and for liaisons
 * @param requested when; null when nobody asked for it
 */
record Gift(
        ElementId id,
        ContributionKind kind,
        Stage stage,
        String title,
        Function from,
        @Nullable PersonId giver,
        @Nullable Instant requested,
        boolean answered,
        boolean given,
        boolean agreed,
        boolean used) {

    static Gift requested(ElementId id, ContributionKind kind, Stage stage, String title, Asked asked, Instant at) {
        return new Gift(id, kind, stage, title, asked.function(), asked.person(), at, false, false, false, false);
    }

    static Gift drafted(
            ElementId id, ContributionKind kind, Stage stage, String title, Function from, @Nullable PersonId giver) {
        return new Gift(id, kind, stage, title, from, giver, null, false, true, false, false);
    }

    Gift takenUp(Function by, @Nullable PersonId person) {
        return new Gift(id, kind, stage, title, by, person, requested, true, true, agreed, used);
    }

    Gift declined() {
        return new Gift(id, kind, stage, title, from, giver, requested, true, given, agreed, used);
    }

    Gift agreedTo() {
        return new Gift(id, kind, stage, title, from, giver, requested, answered, given, true, used);
    }

    Gift inUse() {
        return new Gift(id, kind, stage, title, from, giver, requested, answered, given, agreed, true);
    }

    Gift at(Stage other) {
        return new Gift(id, kind, other, title, from, giver, requested, answered, given, agreed, used);
    }
}
