package dev.verona.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Gives all journeys that neither kill the process nor count what is in it one and the same {@link DemoTown}: founding it takes longer than most of them.
 * Each works in an account of its own, or leaves what it found.
 */
final class SharedTown implements ParameterResolver, AfterAllCallback {

    private static final Namespace HERE = Namespace.create(SharedTown.class);

    private record Kept(Path folder, DemoTown town) implements AutoCloseable {

        static Kept found() {
            try {
                var folder = Files.createTempDirectory("verona-town");
                return new Kept(folder, DemoTown.found(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            town.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DemoTown.class;
    }

    @Override
    public DemoTown resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Kept.class, key -> Kept.found(), Kept.class)
                .town();
    }

    /** The next class begins without the last one's windows, and without its complaints. */
    @Override
    public void afterAll(ExtensionContext context) {
        var kept = context.getRoot().getStore(HERE).get(Kept.class, Kept.class);
        if (kept != null) {
            kept.town().sendEverybodyHome();
        }
    }
}
