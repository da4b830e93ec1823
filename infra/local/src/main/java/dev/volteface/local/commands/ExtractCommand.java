package dev.volteface.local.commands;

import dev.volteface.local.analysing.PageExtraction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the articles out of pages. */
@Command(
        name = "extract",
        description =
                "Takes the articles out of pages: <id>.html or <id>.html.gz, whose url (and id, if another) may stand in <id>.json.",
        footer = "Prints {id: {articleBody, title, author, published, canonical}}; a page without an article has an"
                + " empty body and an error.")
public final class ExtractCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "folders of pages")
    List<Path> folders = List.of();

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Faults faults = new Faults(Out.errorsOf(spec));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try (Members members = new Members(Out.of(spec))) {
            for (Path folder : folders) {
                for (StoredPage page : pages(folder, faults)) {
                    extract(page, today, members, faults);
                }
            }
        }
        return faults.exitStatus();
    }

    private static List<StoredPage> pages(Path folder, Faults faults) {
        try {
            return StoredPage.under(folder);
        } catch (IOException e) {
            faults.tell(folder, e);
            return List.of();
        }
    }

    private static void extract(StoredPage page, LocalDate today, Members members, Faults faults) {
        try {
            StoredPage.About about = page.about();
            members.add(about.id(), PageExtraction.of(bytes(page.file()), page.name() + ".html", about.url(), today));
        } catch (IOException e) {
            faults.tell(page.file(), e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
