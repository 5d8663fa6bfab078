/**
 * Segments and their top tens (practice 42): by which criteria accounts are ranked, agreed by both functions; the scores that follow, each with its reasons; and the ten that both
 * functions fix for a half-year. Heads, salespeople and marketers use it; whoever wants to know a fixed ten asks {@link dev.verona.segment.api.TopTenQuery.TenOf}. It knows accounts
 * by what their module's API tells, and carries the fixed ranks there; it must not know plans.
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
            "shell",
            "shell :: frame",
            "shell :: ui",
            "directory :: api",
            "account :: api",
            "account :: page",
            "work :: page"
        })
package dev.verona.segment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
