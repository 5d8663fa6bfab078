/**
 * The ledger: what each function and each person gave to the account plans, what of it was agreed and used, and how many of the words survive.
 * Leaders use it to see whether a function is missing, teams and persons to see their own share. It reads the plans' events and nothing else, and
 * it must not become a ranking of people.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: axon",
            "platform :: live",
            "platform :: readmodel",
            "platform :: security",
            "shell",
            "shell :: ui",
            "directory :: api",
            "account :: api",
            "account :: page",
            "plan :: api",
            "plan :: workspace",
            "history :: api"
        })
package dev.verona.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
