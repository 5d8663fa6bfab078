package dev.verona.operations.figures;

import dev.verona.operations.api.OperationsCommand;
import dev.verona.operations.domain.Machinery;
import dev.verona.platform.axon.DeadLetters;
import dev.verona.platform.axon.Redelivery;
import dev.verona.platform.eventstore.StoreBackup;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Rejection;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The platform, as the operations see it. */
@Component
final class PlatformMachinery implements Machinery {

    private static final Logger log = LoggerFactory.getLogger(PlatformMachinery.class);

    private final ProjectionAdmin projections;
    private final Redelivery redelivery;
    private final DeadLetters letters;
    private final StoreBackup backup;
    private final CommandGateway commands;

    PlatformMachinery(
            ProjectionAdmin projections,
            Redelivery redelivery,
            DeadLetters letters,
            StoreBackup backup,
            @Lazy CommandGateway commands) {
        this.commands = commands;
        this.projections = projections;
        this.redelivery = redelivery;
        this.letters = letters;
        this.backup = backup;
    }

    @Override
    public void mustBeRebuildable(String readModel) {
        projections.mustBeRebuildable(readModel);
    }

    @Override
    public void rebuild(String readModel) {
        apart(() -> {
            projections.rebuild(readModel);
            return true;
        });
    }

    @Override
    public Retried retry(String readModel, String stream) {
        int before = letters.of(readModel, stream).size();
        apart(() -> redelivery.retry(readModel, stream));
        return new Retried(before, letters.of(readModel, stream).size());
    }

    @Override
    public SetAsideEvent find(String readModel, long position) {
        var letter = letters.find(readModel, position);
        return new SetAsideEvent(letter.stream(), letter.type(), letter.reason());
    }

    @Override
    public void discard(String readModel, long position) {
        apart(() -> redelivery.discard(letters.find(readModel, position)));
    }

    @Override
    public void mustAllowBackup() {
        backup.mustBePossible();
    }

    @Override
    public void backUp() {
        Thread.ofPlatform().daemon().name("verona-backup").start(() -> {
            var outcome = copied();
            try {
                Acting.as(Actor.VERONA, () -> {
                    commands.sendAndWait(outcome);
                });
            } catch (RuntimeException e) {
                log.error("What came of a backup could not be noted: {}", outcome, e);
            }
        });
    }

    private OperationsCommand copied() {
        try {
            var made = backup.make();
            return new OperationsCommand.NoteBackup(made.folder().toString(), made.position(), made.bytes());
        } catch (Rejection e) {
            return new OperationsCommand.NoteFailedBackup(Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (RuntimeException e) {
            log.error("The backup could not be made", e);
            return new OperationsCommand.NoteFailedBackup(e.toString());
        }
    }

    /** Handling events is a unit of work of its own, and must not become part of the command's. */
    private static <T> T apart(Supplier<T> work) {
        try (var thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("verona-operations").factory())) {
            return CompletableFuture.supplyAsync(work, thread).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
