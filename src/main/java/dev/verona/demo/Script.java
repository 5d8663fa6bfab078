package dev.verona.demo;

import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * What happened at Tarnwick Thermal, as commands with their people and moments. The stories are written one after the other and
 * played in the order of time, as they would have come in.
 */
final class Script {

    private record Line(Instant at, Actor actor, Supplier<Object> command) {}

    private final List<Line> lines = new ArrayList<>();

    /** @param command made when its turn comes, so that it may build on what was said before */
    void add(Instant at, Actor actor, Supplier<Object> command) {
        lines.add(new Line(at, actor, command));
    }

    int size() {
        return lines.size();
    }

    void play(CommandGateway commands) {
        lines.stream()
                .sorted(Comparator.comparing(Line::at))
                .forEach(line -> VeronaClock.at(
                        line.at(),
                        () -> Acting.as(line.actor(), () -> {
                            commands.sendAndWait(line.command().get());
                        })));
    }
}
