import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;

/**
 * Downloads Maven once, checks it and unpacks it. A Java program, because a JDK is the one thing that every machine with
 * this project has: no curl, no unzip, no sha256sum. It reaches the network as Maven will, with the same trust store and the
 * same {@code MAVEN_OPTS}.
 *
 * <p>Arguments: the archive's address, its SHA-256 in hexadecimal, the folder to unpack into. Exits with 1 and one line
 * that says what failed.
 */
public final class FetchMaven {

    private static final int ATTEMPTS = 5;

    public static void main(String[] args) throws Exception {
        var address = URI.create(args[0]);
        var checksum = args[1];
        var target = Path.of(args[2]).toAbsolutePath();
        Files.createDirectories(target.getParent());
        var unpacked = Files.createTempDirectory(target.getParent(), "unpacking");
        try {
            var archive = unpacked.resolve("maven.zip");
            download(address, archive);
            var found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive)));
            if (!found.equalsIgnoreCase(checksum)) {
                throw new IOException("its SHA-256 is " + found + ", expected " + checksum);
            }
            var home = unzip(archive, unpacked.resolve("maven"));
            try {
                Files.move(home, target);
            } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
                // Another build was faster; its copy passed the same check.
            }
        } catch (IOException e) {
            System.err.println("mvnw: could not get Maven from " + address + ": " + e.getMessage());
            System.exit(1);
        } finally {
            delete(unpacked);
        }
    }

    private static void download(URI address, Path archive) throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(20))
                .build()) {
            for (int attempt = 1; ; attempt++) {
                try {
                    var request = HttpRequest.newBuilder(address)
                            .timeout(Duration.ofMinutes(3))
                            .build();
                    var answer = http.send(request, BodyHandlers.ofFile(archive));
                    if (answer.statusCode() == 200) {
                        return;
                    }
                    throw new IOException("the server answered " + answer.statusCode());
                } catch (IOException e) {
                    if (attempt == ATTEMPTS) {
                        throw new IOException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
                    }
                    Thread.sleep(Duration.ofSeconds(2L * attempt));
                }
            }
        }
    }

    /** Returns the single folder that the archive holds. */
    private static Path unzip(Path archive, Path into) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) {
                    throw new IOException("the archive has an entry outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        try (var folders = Files.list(into)) {
            var home = folders.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new IOException("the archive holds no folder"));
            home.resolve("bin/mvn").toFile().setExecutable(true, false);
            return home;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
