package dev.verona.operations.ui;

import dev.verona.operations.api.OperationsEvent;
import dev.verona.operations.api.OperationsEvent.BackupBegun;
import dev.verona.operations.api.OperationsEvent.BackupFailed;
import dev.verona.operations.api.OperationsEvent.BackupMade;
import dev.verona.operations.api.OperationsEvent.RebuildBegun;
import dev.verona.operations.api.OperationsEvent.SetAsideDiscarded;
import dev.verona.operations.api.OperationsEvent.SetAsideRetried;
import dev.verona.shell.ui.Formats;
import java.util.Map;

/** What the page calls things. */
final class Words {

    private static final Map<String, String> READ_MODELS = Map.of(
            "account", "Accounts",
            "directory.people", "People",
            "history", "Histories",
            "ledger", "Ledger",
            "plan", "Plans",
            "plan-past", "Checkpoints of the past",
            "search", "Search index of this node",
            "work", "My work");

    private Words() {}

    static String readModel(String name) {
        return READ_MODELS.getOrDefault(name, name);
    }

    static String size(long bytes) {
        var formats = Formats.current();
        return bytes < 1 << 20
                ? formats.number(Math.max(1, bytes >> 10)) + " kB"
                : formats.number(Math.max(1, bytes >> 20)) + " MB";
    }

    /** As a sentence after the person's name. */
    static String deed(OperationsEvent event) {
        var formats = Formats.current();
        return switch (event) {
            case RebuildBegun begun -> "rebuilds %s.".formatted(readModel(begun.readModel()));
            case SetAsideRetried retried ->
                "tried %s of %s again in %s: %s."
                        .formatted(
                                formats.count(retried.tried(), "event"),
                                retried.stream(),
                                readModel(retried.readModel()),
                                retried.left() == 0
                                        ? "all are in"
                                        : formats.number(retried.left()) + (retried.left() == 1 ? " is" : " are")
                                                + " still set aside");
            case SetAsideDiscarded left ->
                "left %s at position %s out of %s. It said: %s"
                        .formatted(
                                left.type(),
                                formats.number(left.position()),
                                readModel(left.readModel()),
                                left.reason());
            case BackupBegun _ -> "began a backup.";
            case BackupFailed failed -> "could not make the backup: %s".formatted(failed.reason());
            case BackupMade made ->
                "made a backup up to position %s (%s) in %s."
                        .formatted(formats.number(made.position()), size(made.bytes()), made.folder());
        };
    }
}
