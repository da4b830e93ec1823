package dev.volteface.local.mongo;

import dev.volteface.local.Complaint;
import dev.volteface.local.processes.Ending;
import dev.volteface.local.processes.PidFile;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A {@code mongod} found on the PATH, run as a process of its own on the stack's folder. */
final class Mongod implements Views {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private Mongod(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The program, if {@code path}, as in the variable PATH, leads to one. */
    static Optional<Path> find(String path) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve("mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Mongod start(Path program, Path folder, int port, Path log, Path run) {
        List<String> command = List.of(
                program.toString(),
                "--dbpath",
                folder.toString(),
                "--port",
                Integer.toString(port),
                "--bind_ip",
                "127.0.0.1");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            PidFile.write(run.resolve("mongod.pid"), process.toHandle(), folder.toString());
            Mongod mongod = new Mongod(process, port);
            mongod.await(log);
            return mongod;
        } catch (IOException e) {
            throw new Complaint(
                    "can't run " + program + ": " + e.getMessage(), "take it off the PATH, or repair it", e);
        }
    }

    private void await(Path log) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new Complaint("mongod doesn't start", "see " + log + ", or take mongod off the PATH");
            }
            pause();
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void pause() {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while mongod starts", e);
        }
    }

    @Override
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        Ending.of(process.toHandle());
    }
}
