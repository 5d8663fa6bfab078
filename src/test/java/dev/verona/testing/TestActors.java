package dev.verona.testing;

import dev.verona.directory.api.PersonCommand.AddPerson;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The people whom tests act as. */
public final class TestActors {

    public static final Actor TOM = actor("tom", "Tom Adeyemi", Function.SALES, Role.SALES);
    public static final Actor ROSA = actor("rosa", "Rosa Klein", Function.MARKETING, Role.MARKETING);
    public static final Actor JUN = actor("jun", "Jun Sato", Function.MARKETING, Role.MARKETING);
    public static final Actor LEO = actor("leo", "Leo Varga", Function.MARKETING, Role.LIAISON);
    public static final Actor INES = actor("ines", "Ines Okafor", Function.JOINT, Role.LEADER);
    public static final Actor ADMIN = actor("ada", "Ada Novak", Function.JOINT, Role.ADMIN);

    /** All of them: one for each role, and a second marketer. */
    public static final List<Actor> ALL = List.of(TOM, ROSA, JUN, LEO, INES, ADMIN);

    private TestActors() {}

    private static Actor actor(String id, String name, Function function, Role role) {
        return new Actor(new PersonId("test-" + id), name, function, Set.of(role));
    }

    /** Somebody of the same function and roles whom no other test has to do with. */
    public static Actor another(Actor like) {
        var suffix = Ids.random().substring(0, 8);
        return new Actor(new PersonId("test-" + suffix), "Somebody Else " + suffix, like.function(), like.roles());
    }

    /** The command that makes the actor a person of the directory: without a password, signing in as {@code tom.adeyemi}. */
    public static AddPerson added(Actor actor) {
        return new AddPerson(
                actor.person(),
                actor.name(),
                actor.name().toLowerCase(Locale.ROOT).replace(' ', '.'),
                jobTitle(actor),
                actor.function(),
                actor.roles(),
                null);
    }

    private static String jobTitle(Actor actor) {
        return switch (actor.roles().iterator().next()) {
            case SALES -> "Key account manager";
            case MARKETING -> actor.equals(ROSA) ? "Brand manager" : "Downstream marketer";
            case LIAISON -> "Liaison";
            case LEADER -> "Chief revenue officer";
            case ADMIN -> "Administrator";
        };
    }
}
