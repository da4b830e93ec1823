package dev.volteface.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.wire.EventJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherKeyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path access;

    @Test
    void the_first_start_makes_a_key_of_which_services_learn_only_the_hash() throws Exception {
        ApiKey key = LauncherKey.readOrMake(access, new byte[32], NOW);

        assertThat(key.clear()).isEqualTo("vf_" + "A".repeat(43));
        String stored = Files.readString(LauncherKey.hashes(access));
        assertThat(stored).doesNotContain(key.clear());
        StoredKey[] keys = EventJson.mapper().readValue(stored, StoredKey[].class);
        assertThat(keys).containsExactly(new StoredKey("launcher", key.sha256(), NOW));
    }

    @Test
    void a_later_start_keeps_the_key() {
        ApiKey first = LauncherKey.readOrMake(access, new byte[32], NOW);
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(LauncherKey.readOrMake(access, other, NOW)).isEqualTo(first);
        assertThat(LauncherKey.read(access)).contains(first);
    }

    @Test
    void both_files_are_for_their_owner_alone() throws Exception {
        LauncherKey.readOrMake(access, new byte[32], NOW);

        for (String name : new String[] {"api-keys.json", "launcher.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(access.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_key_does_not_print_itself() {
        assertThat(ApiKey.of(new byte[32])).hasToString("vf_…");
    }
}
