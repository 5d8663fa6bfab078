package dev.verona.directory.ui;

import static java.util.stream.Collectors.joining;

import dev.verona.shared.Role;
import java.util.Set;

/** Roles in words, in the order of the roles. */
final class RoleWords {

    private RoleWords() {}

    static String of(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(joining(", "));
    }

    /** What the role lets a person do, in a few words: for whoever grants it. */
    static String explained(Role role) {
        return switch (role) {
            case SALES -> "owns accounts and plans";
            case MARKETING -> "contributes to plans";
            case LIAISON -> "sees both sides' queues";
            case LEADER -> "reviews accounts, decides escalations";
            case ADMIN -> "keeps people, imports and projections";
        };
    }
}
