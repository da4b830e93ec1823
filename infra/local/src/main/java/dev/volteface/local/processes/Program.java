package dev.volteface.local.processes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to run as a process of its own.
 *
 * @param instance its name among all processes of the stack, such as {@code ingest-1}
 * @param heapMegabytes the most it may use for objects
 * @param port where it answers {@code GET /health}
 * @param properties passed as {@code -D}
 */
public record Program(
        String instance,
        String mainClass,
        String classpath,
        int heapMegabytes,
        int port,
        Map<String, String> properties) {

    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED");

    public Program {
        properties = Map.copyOf(properties);
    }

    /** The lines of the argument file for {@code java @file}. */
    String arguments(long launcher) {
        return Stream.of(
                        FLAGS.stream(),
                        quiet(),
                        Stream.of("-Xmx" + heapMegabytes + "m", "-Dserver.port=" + port),
                        Stream.of("-Dvolteface.parent.pid=" + launcher, "-Dvolteface.instance=" + instance),
                        new TreeMap<>(properties)
                                .entrySet().stream().map(entry -> "-D" + entry.getKey() + "=" + entry.getValue()),
                        Stream.of("-cp", classpath, mainClass))
                .flatMap(arguments -> arguments)
                .map(Program::quoted)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** From Java 23 on, libraries' use of an old door brings warnings that help nobody here. */
    private static Stream<String> quiet() {
        return Runtime.version().feature() >= 23 ? Stream.of("--sun-misc-unsafe-memory-access=allow") : Stream.empty();
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
