package dev.volteface.testkit.killing;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What it takes to start a Java program as a process of its own.
 *
 * @param mainClass full name of the class with the main method
 * @param log the file to which it writes all that it says; added to by each start
 * @param patience how long it may take until it is ready
 */
public record ChildJvm(
        String mainClass,
        List<Path> classpath,
        Map<String, String> properties,
        List<String> options,
        List<String> arguments,
        Path log,
        Readiness readiness,
        Duration patience) {

    public ChildJvm {
        classpath = List.copyOf(classpath);
        properties = Map.copyOf(properties);
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    /** A program on the classpath of this test, ready as soon as it lives. */
    public static ChildJvm running(String mainClass, Path log) {
        List<Path> here = List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .map(Path::of)
                .toList();
        return new ChildJvm(
                mainClass,
                here,
                Map.of(),
                List.of("-XX:TieredStopAtLevel=1"),
                List.of(),
                log,
                ChildProcess::isAlive,
                Duration.ofSeconds(60));
    }

    public ChildJvm on(List<Path> entries) {
        return new ChildJvm(mainClass, entries, properties, options, arguments, log, readiness, patience);
    }

    public ChildJvm with(String property, String value) {
        Map<String, String> more = new TreeMap<>(properties);
        more.put(property, value);
        return new ChildJvm(mainClass, classpath, more, options, arguments, log, readiness, patience);
    }

    public ChildJvm option(String option) {
        List<String> more = new ArrayList<>(options);
        more.add(option);
        return new ChildJvm(mainClass, classpath, properties, more, arguments, log, readiness, patience);
    }

    public ChildJvm taking(String... values) {
        return new ChildJvm(mainClass, classpath, properties, options, List.of(values), log, readiness, patience);
    }

    /** It is at work once this shows, which may take a while. */
    public ChildJvm readyWhen(Readiness shows, Duration within) {
        return new ChildJvm(mainClass, classpath, properties, options, arguments, log, shows, within);
    }

    /** Starts it, and answers once it is ready. */
    public ChildProcess start() {
        ChildProcess process = new ChildProcess(this);
        try {
            process.start();
            return process;
        } catch (RuntimeException | Error fault) {
            process.close();
            throw fault;
        }
    }

    List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator, classpath.stream().map(Path::toString).toList()));
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }
}
