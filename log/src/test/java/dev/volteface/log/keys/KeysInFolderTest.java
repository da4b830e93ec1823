package dev.volteface.log.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysInFolderTest extends KeyStoreContract {

    @TempDir
    private Path folder;

    @Override
    KeyStore open() {
        return new KeysInFolder(folder.resolve("keys"));
    }

    @Test
    void two_processes_that_race_to_one_key_get_the_same() throws Exception {
        List<Process> racers = List.of(racer(), racer());

        List<String> keys = List.of(answer(racers.getFirst()), answer(racers.getLast()));

        String known = HexFormat.of().formatHex(open().existing("raced").orElseThrow());
        assertThat(keys).containsExactly(known, known);
    }

    @Test
    void only_their_owner_may_read_keys_and_nothing_else_is_left_in_the_folder() throws IOException {
        open().keyFor("one");
        open().keyFor("two");
        open().drop("two");

        assertThat(files()).hasSize(2).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}\\.key");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        });
    }

    @Test
    void a_dropped_keys_bytes_are_gone_from_the_folder_even_where_a_crash_left_a_second_name() throws IOException {
        byte[] key = open().keyFor("one");
        Path file = files().getFirst();
        Path leftBehind = file.resolveSibling(file.getFileName() + ".0123456789abcdef");
        Files.createLink(leftBehind, file);

        open().drop("one");

        assertThat(Files.readAllBytes(leftBehind)).isNotEqualTo(key).containsOnly(0);
        assertThat(file).isEmptyFile();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Process racer() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        KeyRacer.class.getName(),
                        folder.resolve("keys").toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String answer(Process racer) throws Exception {
        String said = new String(racer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(racer.waitFor()).as(said).isZero();
        return said.strip();
    }
}
