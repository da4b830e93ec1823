package dev.volteface.testkit.killing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A Java program at work in a process of its own, which can be killed as by {@code kill -9} and started again. Closing
 * it, and the end of this process, end it and whatever it started.
 */
public final class ChildProcess implements AutoCloseable {

    private static final int TAIL = 4_000;

    private final ChildJvm program;
    private final Thread cleanUp = new Thread(this::destroy, "child-clean-up");
    private @Nullable Process process;
    private long logStart;

    ChildProcess(ChildJvm program) {
        this.program = program;
        Runtime.getRuntime().addShutdownHook(cleanUp);
    }

    void start() {
        try {
            Files.createDirectories(
                    Objects.requireNonNull(program.log().toAbsolutePath().getParent()));
            logStart = Files.exists(program.log()) ? Files.size(program.log()) : 0;
            process = new ProcessBuilder(program.command())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(program.log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + program.mainClass(), e);
        }
        awaitThat("ready", program.readiness(), program.patience());
    }

    /** Waits until something shows; fails at once, with the end of the log, if the process dies meanwhile. */
    public void awaitThat(String what, Readiness shows, Duration within) {
        try {
            await().atMost(within).pollInterval(Duration.ofMillis(100)).until(() -> shows.of(this) || !isAlive());
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(program.mainClass() + " is not " + what + " after " + within + "; " + tail(), e);
        }
        if (!isAlive() && !shows.of(this)) {
            throw new AssertionError(program.mainClass() + " died before it was " + what + "; " + tail());
        }
    }

    /** Kills it as {@code kill -9} does: no hook runs, nothing is flushed. Answers once it is gone. */
    public void killHard() {
        Process running = running();
        running.destroyForcibly();
        awaitEnd(running);
    }

    /** Asks it to end, as Ctrl-C does, and answers its exit status. */
    public int stop(Duration within) {
        Process running = running();
        running.destroy();
        try {
            if (!running.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError(program.mainClass() + " did not end within " + within + "; " + tail());
            }
            return running.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + program.mainClass() + " ends", e);
        }
    }

    /** Starts it again as it was started before, and answers once it is ready. */
    public void restart() {
        if (isAlive()) {
            throw new IllegalStateException(program.mainClass() + " still runs: kill or stop it first");
        }
        start();
    }

    public boolean isAlive() {
        Process known = process;
        return known != null && known.isAlive();
    }

    public long pid() {
        return running().pid();
    }

    public String name() {
        return program.mainClass();
    }

    /** What it has said since it was last started. */
    public String logSinceStart() {
        Path log = program.log();
        try {
            byte[] all = Files.readAllBytes(log);
            int from = (int) Math.min(logStart, all.length);
            return new String(all, from, all.length - from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + log, e);
        }
    }

    @Override
    public void close() {
        destroy();
        try {
            Runtime.getRuntime().removeShutdownHook(cleanUp);
        } catch (IllegalStateException shuttingDown) {
            // then the hook itself is at work
            return;
        }
    }

    private void destroy() {
        Process known = process;
        if (known != null) {
            known.descendants().forEach(ProcessHandle::destroyForcibly);
            known.destroyForcibly();
            awaitEnd(known);
        }
    }

    private Process running() {
        return Objects.requireNonNull(process, "not started");
    }

    private String tail() {
        String all = logSinceStart();
        return "the end of " + program.log() + " is:\n" + all.substring(Math.max(0, all.length() - TAIL));
    }

    private static void awaitEnd(Process ending) {
        try {
            ending.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
