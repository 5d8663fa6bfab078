/**
 * Reviews: a plan, an account or the top ten of a segment looked at together, monthly or quarterly (practices 12 to 15, 19 and 25), with an agenda made from the facts, minutes that both
 * functions sign, and action items that come again until they are done. Sales and Marketing use it with their leaders; it asks the other modules' own questions, as the person who looks. It must
 * not change anything in a plan or an account: what is decided here is done there.
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
            "history :: api",
            "history :: page",
            "library :: api",
            "engagement :: api",
            "engagement :: page",
            "work :: page"
        })
package dev.verona.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
