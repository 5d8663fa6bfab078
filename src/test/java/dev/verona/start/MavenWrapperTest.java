package dev.verona.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvnw} finds a JDK that can build Verona, with stand-ins for JDKs and for Maven. */
@DisabledOnOs(OS.WINDOWS)
class MavenWrapperTest {

    private static final String CHECKSUM = "0123456789abcdef";

    @TempDir
    Path folder;

    private Path project;
    private Path jdks;
    private Path path;

    @BeforeEach
    void a_project_with_maven_already_there() throws IOException {
        project = Files.createDirectories(folder.resolve("a project"));
        jdks = Files.createDirectories(folder.resolve("the JDKs"));
        path = Tools.withoutNode(folder.resolve("tools"));
        Files.copy(Path.of("mvnw"), project.resolve("mvnw"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(project.resolve(".mvn/wrapper"));
        Files.writeString(
                project.resolve(".mvn/wrapper/maven-wrapper.properties"),
                "distributionUrl=https://example.invalid/org/apache/maven/m-1-bin.zip\ndistributionSha256Sum="
                        + CHECKSUM);
        executable(
                folder.resolve("home/.m2/wrapper/dists/m-1-bin/" + CHECKSUM.substring(0, 12) + "/bin/mvn"),
                "#!/bin/sh\necho \"java=$JAVA_HOME\"; for a in \"$@\"; do echo \"[$a]\"; done; exit 7\n");
    }

    @Test
    void a_java_home_that_is_new_enough_is_kept() throws Exception {
        jdk("near", "25.0.1");
        var home = jdk("chosen by the user", "26.0.1");
        assertThat(mvnw(Map.of("JAVA_HOME", home.toString())).out()).startsWith("java=" + home + "\n");
    }

    @Test
    void an_older_java_home_is_passed_over_for_a_newer_java_on_the_path() throws Exception {
        var old = jdk("old", "17.0.15");
        var newer = jdk("new", "25.0.3");
        Files.createSymbolicLink(path.resolve("java"), newer.resolve("bin/java"));
        assertThat(mvnw(Map.of("JAVA_HOME", old.toString(), "MVNW_JDK_DIRS", "/nowhere"))
                        .out())
                .startsWith("java=" + newer.toRealPath() + "\n");
    }

    @Test
    void with_17_on_the_path_the_25_in_the_usual_place_is_found() throws Exception {
        var old = jdk("openjdk 17", "17.0.15");
        var wanted = jdk("temurin 25", "25");
        jdk("later", "27-ea");
        Files.createSymbolicLink(path.resolve("java"), old.resolve("bin/java"));
        assertThat(mvnw(Map.of()).out()).startsWith("java=" + wanted + "\n");
    }

    @Test
    void the_layouts_of_macos_are_known() throws Exception {
        var wanted = jdk("temurin-25.jdk/Contents/Home", "25.0.3");
        assertThat(mvnw(Map.of()).out()).startsWith("java=" + wanted + "\n");
    }

    @Test
    void a_jdk_without_a_release_file_is_asked() throws Exception {
        var wanted = jdk("unlabelled", null);
        executable(wanted.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"25.0.3\" 2026-04-21' >&2\n");
        assertThat(mvnw(Map.of()).out()).startsWith("java=" + wanted + "\n");
    }

    @Test
    void a_runtime_without_a_compiler_is_not_enough() throws Exception {
        var runtime = jdk("jre", "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));
        assertThat(mvnw(Map.of("JAVA_HOME", runtime.toString())).code()).isEqualTo(1);
    }

    @Test
    void without_any_it_says_what_is_missing_and_how_to_get_it() throws Exception {
        var old = jdk("old", "17.0.15");
        var answer = mvnw(Map.of("JAVA_HOME", old.toString()));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .contains("JDK 25 or newer", "versions found: 17", "https://adoptium.net", "set JAVA_HOME");
    }

    @Test
    void maven_gets_the_arguments_as_they_were_and_gives_its_exit_code() throws Exception {
        jdk("one", "25.0.3");
        var answer = mvnw(Map.of(), "-Dtext=two words", "verify");
        assertThat(answer.out()).endsWith("[-Dtext=two words]\n[verify]\n");
        assertThat(answer.code()).isEqualTo(7);
    }

    private record Answer(int code, String out) {}

    private Answer mvnw(Map<String, String> environment, String... arguments) throws Exception {
        var log = folder.resolve("out");
        var builder = new ProcessBuilder(project.resolve("mvnw").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        var all = new HashMap<>(Map.of(
                "PATH", path.toString(),
                "HOME", folder.resolve("home").toString(),
                "MVNW_JDK_DIRS", "/nowhere:" + jdks));
        all.putAll(environment);
        builder.environment().putAll(all);
        var process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), Files.readString(log));
    }

    private Path jdk(String name, @Nullable String version) throws IOException {
        var home = jdks.resolve(name);
        executable(home.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        executable(home.resolve("bin/javac"), "#!/bin/sh\nexit 1\n");
        if (version != null) {
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        return home;
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
