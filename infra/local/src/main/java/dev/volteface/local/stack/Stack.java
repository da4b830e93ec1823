package dev.volteface.local.stack;

import dev.volteface.local.access.ApiKey;
import dev.volteface.local.access.LauncherKey;
import dev.volteface.local.dist.Distribution;
import dev.volteface.local.folder.DataFolder;
import dev.volteface.local.folder.FolderLock;
import dev.volteface.local.folder.LauncherLog;
import dev.volteface.local.folder.Ports;
import dev.volteface.local.folder.StackFile;
import dev.volteface.local.mongo.Views;
import dev.volteface.local.mongo.ViewsChoice;
import dev.volteface.local.processes.Leftovers;
import dev.volteface.local.processes.Program;
import dev.volteface.local.processes.RunFolder;
import dev.volteface.local.processes.Supervised;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A running stack: log, views, services and desk. What was started last is stopped first. */
public final class Stack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final DataFolder folder;
    private final Consumer<String> say;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final List<Supervised> processes = new ArrayList<>();
    private boolean stopping;

    private Stack(DataFolder folder, Consumer<String> say) {
        this.folder = folder;
        this.say = line -> sayUnlessStopping(line, say);
    }

    /** A stack on {@code folder}, of which nothing runs yet; close it, whatever comes of starting it. */
    public static Stack on(DataFolder folder, Consumer<String> say) {
        return new Stack(folder, say);
    }

    /** Starts everything and returns when the desk answers; gives the stack's address and its key. */
    public RunningStack start(StackOptions options, Map<String, String> environment) throws InterruptedException {
        begin(FolderLock.take(folder));
        LauncherLog.to(folder);
        Leftovers.end(folder.run(), say);
        ApiKey key = LauncherKey.readOrMake(folder.access(), new SecureRandom().generateSeed(32), Instant.now());
        Ports ports = Ports.of(folder);
        Log log = Log.start(folder, ports, environment);
        begin(log);
        Views views = ViewsChoice.start(folder, ports, environment, say);
        begin(views);
        Programs programs = new Programs(options, Distribution.own(), ports, log.bootstrapServers(), views.uri());
        String address = run(programs);
        begin(() -> StackFile.remove(folder));
        new StackFile(address, ProcessHandle.current().pid()).write(folder);
        return new RunningStack(address, key);
    }

    private String run(Programs programs) throws InterruptedException {
        List<Program> services = programs.services();
        Program desk = programs.desk();
        services.forEach(this::supervise);
        supervise(desk);
        for (Supervised process : List.copyOf(processes)) {
            process.awaitReady(PATIENCE);
        }
        return "http://localhost:" + desk.port();
    }

    private void supervise(Program program) {
        Supervised process = Supervised.start(program, new RunFolder(folder.run(), folder.logs()), say);
        begin(process);
        synchronized (started) {
            processes.add(process);
        }
    }

    private void begin(AutoCloseable part) {
        synchronized (started) {
            if (!stopping) {
                started.push(part);
                return;
            }
        }
        stop(part);
        throw new IllegalStateException("told to stop while starting");
    }

    private void sayUnlessStopping(String line, Consumer<String> listener) {
        synchronized (started) {
            if (stopping) {
                return;
            }
        }
        listener.accept(line);
    }

    /** Stops what was started, in the reverse order; services are all asked before the first is waited for. */
    @Override
    public void close() {
        List<AutoCloseable> parts;
        synchronized (started) {
            stopping = true;
            parts = List.copyOf(started);
            started.clear();
            processes.reversed().forEach(Supervised::ask);
        }
        parts.forEach(Stack::stop);
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println("While stopping: " + e);
        }
    }
}
