package dev.volteface.local.importing;

import dev.volteface.local.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents under some files and folders.
 *
 * @param found in the order of their paths
 * @param skipped files in folders whose names tell of no document
 */
public record Documents(List<Document> found, List<Path> skipped) {

    public Documents {
        found = List.copyOf(found);
        skipped = List.copyOf(skipped);
    }

    /** Walks {@code paths}; hidden files and folders are passed over. */
    public static Documents under(List<Path> paths) {
        List<Document> found = new ArrayList<>();
        List<Path> skipped = new ArrayList<>();
        for (Path path : paths) {
            try {
                add(path, found, skipped);
            } catch (IOException e) {
                throw new Complaint("can't read " + path + ": " + e, "check the path and its permissions", e);
            }
        }
        return new Documents(found, skipped);
    }

    private static void add(Path path, List<Document> found, List<Path> skipped) throws IOException {
        if (Files.isDirectory(path)) {
            addFolder(path, found, skipped);
        } else if (Files.isRegularFile(path)) {
            found.addAll(Kind.orText(path).split(path, String.valueOf(path.getFileName())));
        } else {
            throw new Complaint("there is no file or folder " + path, "check the path; it is taken as given");
        }
    }

    private static void addFolder(Path folder, List<Document> found, List<Path> skipped) throws IOException {
        for (Path file : filesIn(folder)) {
            Path relative = folder.relativize(file);
            if (isHidden(relative)) {
                continue;
            }
            var kind = Kind.of(file);
            if (kind.isPresent()) {
                found.addAll(kind.get().split(file, relative.toString().replace('\\', '/')));
            } else {
                skipped.add(file);
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
