package dev.verona.segment.projection.ranking;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.directory.api.Heads;
import dev.verona.platform.security.Actor;
import dev.verona.segment.api.CriteriaView;
import dev.verona.segment.api.CriteriaView.Agreement;
import dev.verona.segment.api.CriteriaView.State;
import dev.verona.segment.api.TenView;
import dev.verona.segment.api.TenView.Act;
import dev.verona.segment.domain.WorkTogether;
import dev.verona.shared.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Criteria and tens on a day, as somebody sees them. */
final class Glance {

    private final LocalDate today;
    private final Actor asking;
    private final Function<AccountId, AccountName> names;

    Glance(LocalDate today, Actor asking, Function<AccountId, AccountName> names) {
        this.today = today;
        this.asking = asking;
        this.names = names;
    }

    CriteriaView criteria(StoredCriteria stored) {
        int inForce = stored.inForce(today).map(StoredCriteria.Version::number).orElse(0);
        return new CriteriaView(
                stored.versions().reversed().stream()
                        .map(version -> new CriteriaView.Version(
                                version.number(),
                                version.revision(),
                                version.criteria(),
                                version.from(),
                                state(version, inForce),
                                version.by(),
                                version.at(),
                                version.agreed()))
                        .toList(),
                inForce);
    }

    private State state(StoredCriteria.Version version, int inForce) {
        if (!version.agreedOn()) {
            return State.PROPOSED;
        }
        if (version.number() == inForce) {
            return State.IN_FORCE;
        }
        return version.from().isAfter(today) ? State.UPCOMING : State.REPLACED;
    }

    boolean mayAgree(StoredCriteria stored) {
        return stored.draft().map(version -> isMissing(version.agreed())).orElse(false);
    }

    /** Whether the asking person's agreement is. */
    private boolean isMissing(List<Agreement> agreed) {
        return Heads.include(asking) && agreed.stream().noneMatch(one -> one.function() == asking.function());
    }

    TenView ten(StoredTen ten) {
        var places = new ArrayList<TenView.Placed>();
        for (var row : ten.places()) {
            places.add(new TenView.Placed(
                    places.size() + 1,
                    names.apply(row.place().account()),
                    row.place().points(),
                    row.place().parts(),
                    row.byScore(),
                    row.manual()));
        }
        return new TenView(
                ten.period(),
                ten.fixed() ? TenView.State.FIXED : TenView.State.PROPOSED,
                ten.revision(),
                ten.criteria(),
                places,
                ten.agreed(),
                ten.fixedAt(),
                ten.deeds().reversed().stream().map(this::deed).toList(),
                may(ten));
    }

    private Set<Act> may(StoredTen ten) {
        var may = EnumSet.noneOf(Act.class);
        if (ten.fixed()) {
            if (Heads.include(asking)) {
                may.add(Act.REOPEN);
            }
            return may;
        }
        if (WorkTogether.includes(asking)) {
            may.add(Act.CHANGE);
        }
        if (isMissing(ten.agreed())) {
            may.add(Act.AGREE);
        }
        return may;
    }

    private TenView.Deed deed(StoredTen.Deed deed) {
        var what = switch (deed.kind()) {
            case PROPOSED -> "proposed it from the scores";
            case MOVED -> "moved " + called(deed.account()) + " from " + deed.was() + " to " + deed.rank();
            case REPLACED ->
                "put " + called(deed.account()) + " in the place of " + called(deed.other()) + " on " + deed.rank();
            case AGREED -> "agreed for " + deed.by().function().label();
            case FIXED -> "fixed it with that";
            case REOPENED -> "took it up again";
        };
        return new TenView.Deed(deed.by(), deed.at(), what, deed.reason());
    }

    private String called(@Nullable AccountId account) {
        return account == null ? "" : names.apply(account).name();
    }
}
