package dev.volteface.local.commands;

import dev.volteface.analysis.topics.TopicsFile;
import dev.volteface.local.Complaint;
import dev.volteface.local.analysing.Analysis;
import dev.volteface.local.importing.Selection;
import dev.volteface.local.importing.Sourced;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses documents without a stack; its status is 1 if any could not be used. */
@Command(
        name = "analyse",
        description = "Reads documents without servers: who said what, where they stand, what changed.",
        footer = "Spans count characters (Unicode code points) of the article's body.")
public final class AnalyseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files and folders, of the kinds that import takes")
    List<Path> paths = List.of();

    @Option(names = "--topics", paramLabel = "FILE", required = true, description = "the topics, YAML or JSON")
    Path topics = Path.of("topics.yaml");

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "name of the import source, as for import (default: the folder's name)")
    @Nullable String source;

    @Option(names = "--json", description = "print the whole report as JSON")
    boolean json;

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Faults faults = new Faults(Out.errorsOf(spec));
        Analysis analysis = new Analysis(Instant.now());
        analysis.define(topics());
        paths.forEach(path -> take(path, analysis, faults));
        AnalysisPrint print = new AnalysisPrint(analysis.report());
        Out.of(spec).println(json ? print.json() : print.text());
        return faults.exitStatus();
    }

    private void take(Path path, Analysis analysis, Faults faults) {
        try {
            for (Sourced document : Selection.under(List.of(path), source).documents()) {
                take(document, analysis, faults);
            }
        } catch (Complaint complaint) {
            faults.tell(complaint);
        }
    }

    private static void take(Sourced document, Analysis analysis, Faults faults) {
        try {
            analysis.take(document, document.document().bytes()).forEach(faults::tell);
        } catch (IOException e) {
            faults.tell(document.document().file(), e);
        }
    }

    private TopicsFile.Read topics() {
        try {
            return switch (TopicsFile.read(Files.readAllBytes(topics))) {
                case TopicsFile.Read read -> read;
                case TopicsFile.Problems problems ->
                    throw complaint(problems.problems().getFirst());
            };
        } catch (IOException e) {
            throw new Complaint("can't read the topics file " + topics + ": " + e, "name a readable UTF-8 file", e);
        }
    }

    private Complaint complaint(TopicsFile.Problem problem) {
        return new Complaint(topics + ", line " + problem.line() + ": " + problem.detail(), problem.remedy());
    }
}
