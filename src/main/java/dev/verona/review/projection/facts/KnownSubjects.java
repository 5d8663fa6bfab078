package dev.verona.review.projection.facts;

import dev.verona.account.api.Accounts;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.SegmentId;
import dev.verona.plan.api.TeamRole;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.domain.Subjects;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be reviewed, as accounts and plans know it. */
@Component
class KnownSubjects implements Subjects {

    private final Asking asking;
    private final Accounts accounts;

    KnownSubjects(Asking asking, Accounts accounts) {
        this.asking = asking;
        this.accounts = accounts;
    }

    @Override
    public Optional<Known> find(ReviewSubject subject) {
        return switch (subject.kind()) {
            case ACCOUNT ->
                accounts.find(new AccountId(subject.id()))
                        .map(account -> new Known(
                                account.name(), id(asking.account(account.id()).owner())));
            case TOP_TEN ->
                asking.segments().stream()
                        .filter(segment -> segment.id().value().equals(subject.id()))
                        .map(segment -> new Known("Top ten of " + segment.name(), null))
                        .findFirst();
            case PLAN -> {
                var plan = asking.plan(new PlanId(subject.id()));
                yield Optional.of(new Known(
                        plan.accountName() + ", plan to "
                                + FactWords.date(plan.period().to()),
                        id(plan.owner(TeamRole.SALES_OWNER).orElse(null))));
            }
        };
    }

    private static @Nullable PersonId id(@Nullable PersonRef person) {
        return person == null ? null : person.id();
    }

    @Override
    public List<AccountName> accounts(ReviewSubject subject) {
        return switch (subject.kind()) {
            case ACCOUNT -> accounts.find(new AccountId(subject.id())).stream().toList();
            case TOP_TEN -> asking.topTen(new SegmentId(subject.id()));
            case PLAN -> {
                var plan = asking.plan(new PlanId(subject.id()));
                yield List.of(new AccountName(plan.account(), plan.accountName()));
            }
        };
    }
}
