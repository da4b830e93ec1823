package dev.volteface.local.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents under some files and folders, each with the import source that it belongs to.
 *
 * @param skipped files in folders whose names tell of no document
 */
public record Selection(List<Sourced> documents, List<Path> skipped) {

    public Selection {
        documents = List.copyOf(documents);
        skipped = List.copyOf(skipped);
    }

    /** @param source of all of them; by default each belongs to the folder it was named by or lies in */
    public static Selection under(List<Path> paths, @Nullable String source) {
        List<Sourced> documents = new ArrayList<>();
        List<Path> skipped = new ArrayList<>();
        for (Path path : paths) {
            Documents under = Documents.under(List.of(path));
            String name = source == null ? folderName(path) : source;
            under.found().forEach(document -> documents.add(new Sourced(name, document)));
            skipped.addAll(under.skipped());
        }
        return new Selection(documents, skipped);
    }

    private static String folderName(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(whole) ? whole : whole.getParent();
        Path name = folder == null ? null : folder.getFileName();
        return name == null ? "import" : name.toString();
    }
}
