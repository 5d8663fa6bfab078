/**
 * Rules of engagement: what Sales and Marketing expect of one another, as conditions with a required behaviour that both heads agreed to, and the consultations that
 * follow from them. Whoever works on opportunities meets it; it judges the commands of accounts and of the library by what their modules' APIs tell. It must not
 * decide anything in a plan: advice enters there as a contribution of whoever gave it.
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
            "dispute :: api",
            "dispute :: page",
            "account :: api",
            "account :: page",
            "library :: api",
            "plan :: api",
            "plan :: workspace",
            "work :: page"
        })
package dev.verona.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
