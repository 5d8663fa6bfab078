package dev.verona.review.projection.reviews;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.engagement.api.Invitations;
import dev.verona.engagement.api.Subject;
import dev.verona.platform.axon.Projections;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.domain.Subjects;
import dev.verona.shared.Ids;
import dev.verona.shared.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells rules of engagement who is invited: when a review is called, when somebody is left out, and when it begins, by when a rule may have come into force. */
@Component
class InvitedToReviews implements Invitations {

    private final ReviewStore store;
    private final Subjects subjects;
    private final Projections projections;

    InvitedToReviews(ReviewStore store, Subjects subjects, Projections projections) {
        this.store = store;
        this.subjects = subjects;
        this.projections = projections;
    }

    @Override
    public Optional<Invitation> after(Object command, PersonId sender) {
        return switch (command) {
            case ReviewCommand.ScheduleReview c -> {
                var all = new HashSet<>(c.participants());
                all.add(sender);
                yield Optional.of(invitation(c.review(), c.subject(), all));
            }
            case ReviewCommand.UninvitePerson c -> known(c.review(), Set.of(c.person()));
            case ReviewCommand.BeginReview c -> known(c.review(), Set.of());
            default -> Optional.empty();
        };
    }

    private Optional<Invitation> known(ReviewId id, Set<PersonId> without) {
        projections.awaitOwnWrites(ReviewQuery.READ_MODEL);
        return store.review(id).map(review -> {
            var staying = new HashSet<>(review.invitation().participants());
            staying.removeAll(without);
            return invitation(id, review.subject(), staying);
        });
    }

    private Invitation invitation(ReviewId id, ReviewSubject subject, Collection<PersonId> invited) {
        return new Invitation(
                Subject.ofReview(id.value()),
                subjects.accounts(subject).stream().map(AccountName::id).toList(),
                Set.copyOf(invited));
    }

    @Override
    public Optional<String> title(String review) {
        return Ids.isId(review) ? store.review(new ReviewId(review)).map(StoredReview::title) : Optional.empty();
    }
}
