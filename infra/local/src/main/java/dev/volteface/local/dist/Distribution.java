package dev.volteface.local.dist;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The folder that the build lays out: {@code lib/} and one {@code .classpath} file a program. */
public record Distribution(Path folder) {

    /** The one that the launcher was started from, given by {@code volteface.dist} or found beside its own jar. */
    public static Distribution own() {
        String given = System.getProperty("volteface.dist");
        return new Distribution(given != null ? Path.of(given) : beside());
    }

    private static Path beside() {
        Path code = Path.of(Distribution.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return Files.isDirectory(code)
                ? code.resolveSibling("dist")
                : code.resolve("../..").normalize();
    }

    /** The classpath of a program, with absolute paths. */
    public String classpath(String program) {
        Path file = folder.resolve(program + ".classpath");
        try {
            return Files.readAllLines(file).stream()
                    .map(jar -> folder.resolve(jar).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file + "; build with: mvn -DskipTests package", e);
        }
    }
}
