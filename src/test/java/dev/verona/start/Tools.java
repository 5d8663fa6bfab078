package dev.verona.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A folder for a child's PATH with the tools that any system has, and no Node, no curl, no Maven. */
final class Tools {

    private static final List<String> NAMES = List.of(
            "basename",
            "cat",
            "dirname",
            "expr",
            "grep",
            "head",
            "ls",
            "mkdir",
            "printf",
            "readlink",
            "rm",
            "sed",
            "sh",
            "tr",
            "uname");

    private Tools() {}

    static Path withoutNode(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var name : NAMES) {
            for (var place : List.of("/usr/bin", "/bin")) {
                var tool = Path.of(place, name);
                if (Files.isExecutable(tool)) {
                    var pointer =
                            Files.writeString(folder.resolve(name), "#!/bin/sh\nexec %s \"$@\"\n".formatted(tool));
                    Files.setPosixFilePermissions(pointer, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
        return folder;
    }
}
