package dev.verona.history.ui;

import dev.verona.shell.ui.Commands;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Answers of the query bus; a refusal comes out as the rejection that it is. */
final class Answers {

    private Answers() {}

    static <T> T of(CompletableFuture<T> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            throw Commands.rejectionIn(e)
                    .<RuntimeException>map(rejection -> rejection)
                    .orElse(e);
        }
    }
}
