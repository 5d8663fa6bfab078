package dev.verona.account.ui;

import dev.verona.account.api.SegmentCommand.DefineSegment;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import java.util.Optional;

/** Defines a segment by the name that somebody typed. */
final class SegmentDefinition {

    private final Commands commands;

    SegmentDefinition(Commands commands) {
        this.commands = commands;
    }

    /** The new segment's id; empty when a rule refused it, which is then shown in the form. */
    Optional<SegmentId> define(String name, FormErrors errors) {
        if (name.isBlank()) {
            errors.show(new InvalidInput("segment", "Give the segment a name."));
            return Optional.empty();
        }
        var id = SegmentId.named(name);
        return commands.send(new DefineSegment(id, name), errors, () -> {}) ? Optional.of(id) : Optional.empty();
    }
}
