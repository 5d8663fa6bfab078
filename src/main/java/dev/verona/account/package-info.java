/**
 * Key accounts: who the customers are, how they are segmented, tiered and ranked, and which opportunities the CRM knows of. Sellers and
 * leaders live in its list; plans name accounts by its API. It must not know of plans beyond the sections that they put into its page, and what
 * they say of the accounts that they stand on.
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
            "shell :: frame",
            "shell :: ui",
            "shell :: text",
            "directory :: api"
        })
package dev.verona.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
