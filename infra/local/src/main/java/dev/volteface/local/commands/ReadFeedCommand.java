package dev.volteface.local.commands;

import dev.volteface.local.Complaint;
import dev.volteface.local.analysing.FeedReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads stored feeds. */
@Command(
        name = "read-feed",
        description = "Reads stored feeds and prints {file: {format, title, link, items} or {error, detail, remedy}}.",
        footer = "An index.json beside the files, or in a folder above, may hold the headers they came with:"
                + " [{\"file\": …, \"headers\": {\"Content-Type\": …}}].")
public final class ReadFeedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files, or folders of them")
    List<Path> paths = List.of();

    @Option(names = "--header", paramLabel = "'NAME: VALUE'", description = "a header that all the files came with")
    List<String> headers = List.of();

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        String given = contentType();
        Faults faults = new Faults(Out.errorsOf(spec));
        FeedIndex index = new FeedIndex();
        try (Members members = new Members(Out.of(spec))) {
            for (Path path : paths) {
                for (Path file : files(path, faults)) {
                    String contentType = given == null ? index.contentType(file) : given;
                    members.add(file.toString(), read(file, contentType, faults));
                }
            }
        }
        return faults.exitStatus();
    }

    private static Map<String, Object> read(Path file, @Nullable String contentType, Faults faults) {
        try {
            return FeedReading.of(Files.readAllBytes(file), contentType);
        } catch (IOException e) {
            faults.tell(file, e);
            return Map.of("error", "unreadable", "detail", e.toString());
        }
    }

    private static List<Path> files(Path path, Faults faults) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(FeedIndex.NAME))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.tell(path, e);
            return List.of();
        }
    }

    private @Nullable String contentType() {
        String contentType = null;
        for (String header : headers) {
            int colon = header.indexOf(':');
            if (colon < 1) {
                throw new Complaint("“" + header + "” is no header", "write --header 'Content-Type: text/xml'");
            }
            if (header.substring(0, colon).strip().toLowerCase(Locale.ROOT).equals("content-type")) {
                contentType = header.substring(colon + 1).strip();
            }
        }
        return contentType;
    }
}
