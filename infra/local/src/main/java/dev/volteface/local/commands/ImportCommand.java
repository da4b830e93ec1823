package dev.volteface.local.commands;

import dev.volteface.contracts.wire.EventJson;
import dev.volteface.local.importing.Imported;
import dev.volteface.local.importing.Importer;
import dev.volteface.local.importing.Progress;
import dev.volteface.local.importing.Selection;
import dev.volteface.local.importing.Sourced;
import dev.volteface.local.importing.Summary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files and folders into a running stack; its status is 1 if anything was refused. */
@Command(
        name = "import",
        description = "Imports files and folders: text, HTML, JSON (ninjs, schema.org, minimal), JSON Lines.")
public final class ImportCommand implements Callable<Integer> {

    @Mixin
    Connection connection = new Connection();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders")
    List<Path> paths = List.of();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "name of the import source (default: the folder's name); with the path it is what a"
                    + " document is known by")
    @Nullable String source;

    @ArgGroup
    Age age = new Age();

    @Option(names = "--json", description = "print the summary as JSON")
    boolean json;

    @Spec
    @Nullable CommandSpec spec;

    /** How old the documents count. */
    static final class Age {
        @Option(names = "--history", description = "the documents are old news (default)")
        boolean history;

        @Option(names = "--news", description = "the documents are new: all subscriptions may hear of them")
        boolean news;
    }

    @Override
    public Integer call() throws InterruptedException {
        Selection selection = Selection.under(paths, source);
        Summary summary = Summary.of(send(selection.documents()));
        print(summary, selection.skipped());
        return summary.refused() == 0 ? 0 : 1;
    }

    private List<Imported> send(List<Sourced> documents) throws InterruptedException {
        PrintWriter screen = spec == null ? Out.of(null) : spec.commandLine().getErr();
        Progress progress = new Progress(screen, Boolean.getBoolean("volteface.terminal") && !json, documents.size());
        return new Importer(connection.desk(), !age.news, Duration.ofMinutes(2)).send(documents, progress::step);
    }

    private void print(Summary summary, List<Path> skipped) {
        PrintWriter out = Out.of(spec);
        if (json) {
            out.println(EventJson.mapper().writeValueAsString(summary));
            return;
        }
        out.print(summary.text());
        if (!skipped.isEmpty()) {
            out.println("skipped    " + skipped.size() + " (no text, HTML, JSON or JSON Lines by name)");
        }
        out.flush();
    }
}
