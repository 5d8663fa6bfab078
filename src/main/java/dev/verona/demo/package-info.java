/**
 * The demo company Tarnwick Thermal: people, thirty accounts and the half-year of its plans, for whoever tries Verona. It exists in the
 * {@code demo} profile alone and plays its story through the real commands with a moved clock. Nobody uses it, and it must not know more than the other modules' doors.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: security",
            "platform :: time",
            "platform :: axon",
            "platform :: eventstore",
            "platform :: readmodel",
            "scorecard :: api",
            "directory :: api",
            "discussion :: api",
            "account :: api",
            "plan :: api",
            "library :: api",
            "engagement :: api",
            "handoff :: api",
            "dispute :: api",
            "review :: api",
            "segment :: api",
            "playbook :: api",
            "plan :: workspace",
            "shell :: frame",
            "shell :: ui"
        })
package dev.verona.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
