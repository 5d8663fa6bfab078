package dev.verona.topten.projection.served;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.api.Usefulness;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.shared.text.TextDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution, as a marketer has to do with it.
 *
 * @param holder whom it is with: who was asked by name, or who writes it; null for anybody of the function
 * @param due of the request, null when nobody asked
 * @param asked who asked and when, null when nobody did
 * @param expires the earliest day after which something in it does not hold, null when nothing says so
 * @param said what Sales said of the asset that it is made from, the latest of each person
 */
record Item(
        String element,
        TextDocument title,
        Stage stage,
        ContributionKind kind,
        ContributionState state,
        Function from,
        @Nullable PersonId holder,
        @Nullable LocalDate due,
        @Nullable Mark asked,
        Mark touched,
        @Nullable LocalDate expires,
        List<Said> said,
        @Nullable Decided decided) {

    Item {
        said = List.copyOf(said);
    }

    record Mark(PersonId by, Instant at) {}

    record Said(PersonId by, Instant at, Usefulness usefulness, String why) {}

    record Decided(PersonId by, Instant at, PriceVerdict verdict, String reason) {}

    Item touched(Mark now) {
        return new Item(element, title, stage, kind, state, from, holder, due, asked, now, expires, said, decided);
    }

    Item now(ContributionState next) {
        return new Item(element, title, stage, kind, next, from, holder, due, asked, touched, expires, said, decided);
    }

    Item heldBy(PersonId person) {
        return new Item(element, title, stage, kind, state, from, person, due, asked, touched, expires, said, decided);
    }

    Item at(Stage now) {
        return new Item(element, title, now, kind, state, from, holder, due, asked, touched, expires, said, decided);
    }

    Item expires(@Nullable LocalDate day) {
        return new Item(element, title, stage, kind, state, from, holder, due, asked, touched, day, said, decided);
    }

    Item titled(long revision, TextChange change) {
        return revision == title.revision() + 1
                ? new Item(
                        element,
                        title.after(change),
                        stage,
                        kind,
                        state,
                        from,
                        holder,
                        due,
                        asked,
                        touched,
                        expires,
                        said,
                        decided)
                : this;
    }

    Item said(Said one) {
        var all = new ArrayList<>(said);
        all.removeIf(other -> other.by().equals(one.by()));
        all.add(one);
        return new Item(element, title, stage, kind, state, from, holder, due, asked, touched, expires, all, decided);
    }

    Item decided(Decided now) {
        return new Item(element, title, stage, kind, state, from, holder, due, asked, touched, expires, said, now);
    }

    boolean isAlive() {
        return state != ContributionState.RETIRED;
    }

    boolean isOfMarketing() {
        return from != Function.SALES;
    }
}
