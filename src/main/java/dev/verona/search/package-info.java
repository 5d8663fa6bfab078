/**
 * Finding anything from anywhere: accounts, opportunities, plans and what is written in them, assets, playbooks, people, and the commands that a person may give. Everybody
 * uses it by Ctrl+K; nobody finds what they may not open. Its index is a reading of the others' events, and may be thrown away at any time:
 * it must not be asked by a rule, nor hold anything that is nowhere else.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: axon",
            "platform :: mongo",
            "platform :: security",
            "shell",
            "shell :: frame",
            "shell :: ui",
            "directory :: api",
            "account :: api",
            "account :: page",
            "library :: api",
            "library :: page",
            "plan :: api",
            "plan :: workspace",
            "playbook :: api",
            "playbook :: page"
        })
package dev.verona.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
