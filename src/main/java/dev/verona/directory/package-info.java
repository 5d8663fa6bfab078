/**
 * The people who use Verona: who they are, which function they speak for, what they may do, and how they sign in. Every module that names a
 * person uses it, through its api. It knows nothing of accounts and plans.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: axon",
            "platform :: readmodel",
            "platform :: security",
            "platform :: live",
            "shell :: ui"
        })
package dev.verona.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
