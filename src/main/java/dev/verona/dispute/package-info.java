/**
 * Issues between Sales and Marketing, without blame: what happened and what is at stake, the facts on record, one owner, a day, and in the end an outcome and a lesson that is found again
 * (practices 45 and 77). Salespeople, marketers, liaisons and leaders use it. It must not know what is disputed about: the modules that record facts offer them
 * ({@link dev.verona.dispute.api.FactSource}), and lead here by {@link dev.verona.dispute.page.DisputeNavigation}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: axon",
            "platform :: due",
            "platform :: live",
            "platform :: readmodel",
            "platform :: security",
            "platform :: time",
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
package dev.verona.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
