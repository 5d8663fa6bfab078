package dev.verona.operations.figures;

import dev.verona.operations.api.OperationsEvent.BackupMade;
import dev.verona.operations.domain.Machinery;
import dev.verona.platform.axon.DeadLetters;
import dev.verona.platform.axon.Redelivery;
import dev.verona.platform.eventstore.StoreBackup;
import dev.verona.platform.projection.ProjectionAdmin;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The platform, as the operations see it. */
@Component
final class PlatformMachinery implements Machinery {

    private final ProjectionAdmin projections;
    private final Redelivery redelivery;
    private final DeadLetters letters;
    private final StoreBackup backup;

    PlatformMachinery(ProjectionAdmin projections, Redelivery redelivery, DeadLetters letters, StoreBackup backup) {
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
    public BackupMade backUp() {
        var made = backup.make();
        return new BackupMade(made.folder().toString(), made.position(), made.bytes());
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
