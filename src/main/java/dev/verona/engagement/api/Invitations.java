package dev.verona.engagement.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is invited to reviews, for rules that ask for somebody there (practice 19). The module that holds reviews implements it as a bean: rules need not know it. */
public interface Invitations {

    /** How it would stand after the command; empty for one that has nothing to do with who is invited. */
    Optional<Invitation> after(Object command, PersonId sender);

    /** What a review is called; empty when nobody knows it. */
    Optional<String> title(String review);

    /**
     * @param review what the rule may be gone over for
     * @param accounts that it looks at
     */
    record Invitation(Subject review, List<AccountId> accounts, Set<PersonId> invited) {
        public Invitation {
            accounts = List.copyOf(accounts);
            invited = Set.copyOf(invited);
        }
    }
}
