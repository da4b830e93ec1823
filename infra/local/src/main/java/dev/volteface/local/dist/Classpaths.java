package dev.volteface.local.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes one classpath file a program into the distribution, so that each service sees its own libraries only. */
public final class Classpaths {

    private static final List<String> PROGRAMS = List.of("ingest-service", "analysis-service", "alert-service", "desk");

    private Classpaths() {}

    /** The build's last step; the one argument is the folder of the distribution. */
    public static void main(String[] arguments) throws IOException {
        Path dist = Path.of(arguments[0]);
        DependencyTree tree = DependencyTree.parse(Files.readAllLines(dist.resolve("tree.txt")));
        for (String program : PROGRAMS) {
            write(dist.resolve(program + ".classpath"), tree.closure(program));
        }
        write(dist.resolve("launcher.classpath"), tree.closure("local"));
    }

    private static void write(Path file, List<String> jars) throws IOException {
        if (jars.isEmpty()) {
            throw new IOException("no libraries for " + file + ": the dependency tree doesn't name it");
        }
        Files.write(file, jars.stream().map(jar -> "lib/" + jar).toList());
    }
}
