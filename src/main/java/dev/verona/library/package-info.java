/**
 * The library of assets: templates, case studies, battlecards, message guides and price sheets that Marketing keeps and Sales trusts. Nothing in it leaves draft
 * before a salesperson has reviewed it, and what has expired or lost its proof goes out to nobody. Everybody who works on plans uses it; it knows
 * accounts, people and plans by what their modules' APIs tell, and it must not decide anything in a plan.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: axon",
            "platform :: files",
            "platform :: live",
            "platform :: readmodel",
            "platform :: security",
            "shell",
            "shell :: frame",
            "shell :: ui",
            "directory :: api",
            "account :: api",
            "account :: page",
            "plan :: api",
            "plan :: workspace",
            "work :: page"
        })
package dev.verona.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
