package dev.verona.demo;

import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
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

    /**
     * Plays it in the order of time.
     *
     * @param done how many of its commands were played before
     * @param goOn asked before each command
     * @return how many are played by now
     */
    int play(CommandGateway commands, int done, BooleanSupplier goOn) {
        var inOrder = lines.stream().sorted(Comparator.comparing(Line::at)).toList();
        int played = done;
        while (played < inOrder.size() && goOn.getAsBoolean()) {
            var line = inOrder.get(played);
            VeronaClock.at(
                    line.at(),
                    () -> Acting.as(line.actor(), () -> {
                        commands.sendAndWait(line.command().get());
                    }));
            played++;
        }
        return played;
    }
}
