/**
 * Leads, and how they pass from Marketing to Sales: what both agree a qualified lead to be, the facts that each side needs of one, and hand-offs that are accepted or
 * returned with a reason, by a clock in working days. Salespeople, marketers, liaisons and leaders use it; it knows accounts and people by what their modules'
 * APIs tell. It must not know plans: what a lead becomes is decided there. Who to call about what is here as well, and not with the people of the directory: an entry names
 * segments and products, and accounts use the directory.
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
            "work :: page"
        })
package dev.verona.handoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
