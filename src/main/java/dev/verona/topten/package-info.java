/**
 * What a marketer who is embedded in account teams serves: her accounts by rank, what each plan lacks from Marketing stage by stage, what waits for her, how fresh her
 * contributions are, and what Sales made of her advice (practices 53, 59 and 80). It reads what happened in plans, consultations and segments; whatever is asked for or offered from
 * here enters the plans by their own commands. It must not decide anything.
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
            "library :: api",
            "engagement :: api",
            "engagement :: page"
        })
package dev.verona.topten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
