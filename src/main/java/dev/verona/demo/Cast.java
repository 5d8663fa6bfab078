package dev.verona.demo;

import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.Locale;
import java.util.Set;

/** The people of Tarnwick Thermal. */
enum Cast {
    TOM("Tom Adeyemi", "Key account manager", Function.SALES, Role.SALES),
    ROSA("Rosa Klein", "Brand manager", Function.MARKETING, Role.MARKETING),
    JUN("Jun Sato", "Downstream marketer", Function.MARKETING, Role.MARKETING),
    HANA("Hana Brandt", "Upstream marketer", Function.MARKETING, Role.MARKETING),
    LEO("Leo Varga", "Liaison", Function.MARKETING, Role.LIAISON),
    NADIA("Nadia Brooks", "Key account manager", Function.SALES, Role.SALES),
    ERIK("Erik Solberg", "Key account manager", Function.SALES, Role.SALES),
    INES("Ines Okafor", "Chief revenue officer", Function.JOINT, Role.LEADER),
    PIET("Piet Lindqvist", "VP Sales", Function.SALES, Role.LEADER),
    MAYA("Maya Terrell", "Chief marketing officer", Function.MARKETING, Role.LEADER),
    DANA("Dana Fitch", "Chief financial officer", Function.JOINT, Role.LEADER),
    SAM("Sam Whitlock", "Sales operations", Function.SALES, Role.ADMIN);

    private final String fullName;
    private final String title;
    private final Function function;
    private final Role role;

    Cast(String fullName, String title, Function function, Role role) {
        this.fullName = fullName;
        this.title = title;
        this.function = function;
        this.role = role;
    }

    PersonId id() {
        return new PersonId(signInName());
    }

    String signInName() {
        return fullName.toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    String fullName() {
        return fullName;
    }

    String title() {
        return title;
    }

    Function function() {
        return function;
    }

    Set<Role> roles() {
        return Set.of(role);
    }

    Actor actor() {
        return new Actor(id(), fullName, function, roles());
    }
}
