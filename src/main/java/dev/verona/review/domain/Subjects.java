package dev.verona.review.domain;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be reviewed, as the modules know it that it belongs to. */
public interface Subjects {

    Optional<Known> find(ReviewSubject subject);

    /** Which accounts a review of it looks at: one, or the top ten by rank. */
    List<AccountName> accounts(ReviewSubject subject);

    /**
     * @param title as in "Brackenmoor Dairies" or "Top ten of Dairy &amp; Beverage"
     * @param owner who answers for it on Sales' side; null where nobody is named
     */
    record Known(String title, @Nullable PersonId owner) {}
}
