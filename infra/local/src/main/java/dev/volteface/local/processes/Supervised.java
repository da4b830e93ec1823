package dev.volteface.local.processes;

import dev.volteface.local.Complaint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One program, kept running: started, watched, started again when it dies, and ended when told so. */
public final class Supervised implements AutoCloseable {

    private static final int DEATHS_BEFORE_READY = 3;

    private final Program program;
    private final RunFolder folder;
    private final Consumer<String> say;
    private final CountDownLatch told = new CountDownLatch(1);
    private final Thread watcher;
    private volatile int deaths;
    private volatile @Nullable Process process;

    private Supervised(Program program, RunFolder folder, Consumer<String> say) {
        this.program = program;
        this.folder = folder;
        this.say = say;
        this.watcher = new Thread(this::watch, "watch-" + program.instance());
        watcher.setDaemon(true);
    }

    /** Starts {@code program}; {@code say} hears of its deaths. */
    public static Supervised start(Program program, RunFolder folder, Consumer<String> say) {
        Supervised supervised = new Supervised(program, folder, say);
        supervised.watcher.start();
        return supervised;
    }

    private void watch() {
        try {
            while (told.getCount() > 0) {
                long began = System.nanoTime();
                int code = run();
                if (told.getCount() == 0) {
                    return;
                }
                mourn(code, Duration.ofNanos(System.nanoTime() - began));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            say.accept(program.instance() + " can't be started: " + e.getMessage());
            deaths = DEATHS_BEFORE_READY;
        }
    }

    private int run() throws IOException, InterruptedException {
        Process started = launch();
        return started == null ? 0 : started.waitFor();
    }

    private synchronized @Nullable Process launch() throws IOException {
        if (told.getCount() == 0) {
            return null;
        }
        Path arguments = folder.arguments(program);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process started = new ProcessBuilder(java.toString(), "@" + arguments)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.log(program).toFile()))
                .start();
        PidFile.write(folder.note(program), started.toHandle(), arguments.toString());
        process = started;
        return started;
    }

    private void mourn(int code, Duration ran) throws InterruptedException {
        deaths++;
        Duration pause = Backoff.after(deaths, ran);
        say.accept(program.instance() + " ended with status " + code + "; starting it again in " + pause.toSeconds()
                + " s (" + folder.log(program) + ").");
        told.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until it is ready, or complains with its last words. */
    public void awaitReady(Duration patience) throws InterruptedException {
        Health health = new Health();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!health.isUp(program.port())) {
            if (System.nanoTime() > deadline || deaths >= DEATHS_BEFORE_READY) {
                throw new Complaint(
                        program.instance() + " doesn't get ready. Its last words:\n" + folder.lastWords(program),
                        "the whole log is " + folder.log(program));
            }
            told.await(150, TimeUnit.MILLISECONDS);
        }
        deaths = 0;
    }

    /** The running process; empty between two lives. */
    public Optional<ProcessHandle> handle() {
        Process running = process;
        return running == null || !running.isAlive() ? Optional.empty() : Optional.of(running.toHandle());
    }

    /** Asks it to end, without waiting; it isn't started again. */
    public synchronized void ask() {
        told.countDown();
        handle().ifPresent(ProcessHandle::destroy);
    }

    /** Ends it and returns when it is gone. */
    @Override
    public void close() {
        ask();
        handle().ifPresent(Ending::of);
    }
}
