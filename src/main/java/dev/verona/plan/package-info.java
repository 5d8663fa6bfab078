/**
 * The heart of Verona: one account plan per key account and period, written by Sales and Marketing together. Account teams
 * use it every day; it knows accounts and people by their ids and by what their modules' APIs tell. It must not know who reads its history.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: axon",
            "platform :: files",
            "platform :: live",
            "platform :: readmodel",
            "platform :: security",
            "shell",
            "shell :: frame",
            "shell :: ui",
            "shell :: text",
            "directory :: api",
            "account :: api",
            "account :: page"
        })
package dev.verona.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
