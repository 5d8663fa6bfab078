package dev.verona.demo;

import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.platform.time.VeronaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
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
     * Plays it in the order of time. What was played before, by a start that was stopped, has no second effect.
     *
     * @param id of the command at a place in that order: the same at each play
     * @param goOn asked before each command
     */
    void play(CommandGateway commands, IntFunction<String> id, BooleanSupplier goOn) {
        var inOrder = lines.stream().sorted(Comparator.comparing(Line::at)).toList();
        for (int place = 0; place < inOrder.size() && goOn.getAsBoolean(); place++) {
            var line = inOrder.get(place);
            var sentUnder = Map.of(MessageMetadata.COMMAND, id.apply(place));
            VeronaClock.at(
                    line.at(),
                    () -> Acting.as(line.actor(), () -> {
                        commands.sendAndWait(GenericCommandMessage.asCommandMessage(
                                        line.command().get())
                                .andMetaData(sentUnder));
                    }));
        }
    }
}
