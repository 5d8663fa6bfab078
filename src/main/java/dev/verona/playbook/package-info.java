/**
 * Playbooks: how the top ten of a segment are won and grown, written by Sales and Marketing together and agreed by both heads (practice 28). Account teams start
 * a play in their plan, and give back what they learned. It must not write into a plan: a play enters there by the plan's own command and rules.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: axon",
            "platform :: live",
            "platform :: readmodel",
            "platform :: security",
            "platform :: time",
            "shell",
            "shell :: frame",
            "shell :: text",
            "shell :: ui",
            "directory :: api",
            "account :: api",
            "account :: page",
            "library :: api",
            "library :: page",
            "plan :: api",
            "plan :: workspace"
        })
package dev.verona.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
