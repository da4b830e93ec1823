package dev.volteface.endtoend;

import dev.volteface.contracts.wire.EventJson;
import dev.volteface.testkit.killing.ChildJvm;
import dev.volteface.testkit.killing.ChildProcess;
import dev.volteface.testkit.killing.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** {@code ./volteface up} on a folder: the launcher as a process of its own, and the services as processes of its. */
final class LocalStack implements AutoCloseable {

    private final Path folder;
    private final ChildProcess launcher;

    LocalStack(Path folder) {
        this.folder = folder;
        this.launcher = ChildJvm.running("dev.volteface.local.Launcher", folder.resolve("up.log"))
                .with("volteface.dist", distribution().toString())
                .option("-XX:+UseSerialGC")
                .option("--enable-native-access=ALL-UNNAMED")
                .taking("up", "--data", data().toString())
                .readyWhen(Readiness.logged("Volteface is up"), Duration.ofMinutes(4))
                .start();
    }

    /** What the launcher's build makes; these tests run after it. */
    static Path distribution() {
        return Corpus.root().resolve("infra/local/target/dist");
    }

    static boolean isBuilt() {
        return Files.exists(distribution().resolve("launcher.classpath"));
    }

    ChildProcess launcher() {
        return launcher;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** The desk, which stands before all services. */
    Rest rest() {
        String address = EventJson.mapper()
                .readTree(read("run/stack.json"))
                .path("address")
                .asString();
        return new Rest(address, read("access/launcher.key").strip());
    }

    /** Kills an instance such as {@code alert-1} as {@code kill -9} does; the launcher starts another. */
    void kill(String instance) {
        long pid = Long.parseLong(
                read("run/" + instance + ".pid").lines().findFirst().orElseThrow());
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private String read(String file) {
        try {
            return Files.readString(data().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        launcher.close();
    }
}
