package dev.volteface.local.commands;

import dev.volteface.local.folder.DataFolder;
import dev.volteface.local.rest.Desk;
import dev.volteface.local.stack.RunningStack;
import dev.volteface.local.stack.Stack;
import dev.volteface.local.stack.StackOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the whole local stack until it is told to stop. */
@Command(name = "up", description = "Runs the whole stack on this machine; Ctrl-C ends it, its data stay.")
public final class UpCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:VOLTEFACE_DATA:-.volteface}",
            description = "folder that keeps everything (default: VOLTEFACE_DATA or ./.volteface)")
    Path data = Path.of(".volteface");

    @Option(names = "--port", paramLabel = "N", description = "port of the desk (default: 8080, or one that is free)")
    @Nullable Integer port;

    @Option(names = "--topics", paramLabel = "FILE", description = "topics to define, YAML or JSON")
    @Nullable Path topics;

    @Option(
            names = "--instances",
            paramLabel = "N",
            defaultValue = "1",
            description = "instances of each service (default: 1)")
    int instances = 1;

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        TopicsFile file = topics == null ? TopicsFile.NONE : TopicsFile.read(topics);
        DataFolder folder = new DataFolder(data);
        StackOptions options = new StackOptions(folder, port, instances);
        PrintWriter out = Out.of(spec);
        Stack stack = Stack.on(folder, out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        out.println("Starting Volteface on " + folder.root() + " …");
        RunningStack running = stack.start(options, System.getenv());
        file.define(new Desk(running.address(), running.key()));
        out.println("Volteface is up. The desk is at " + running.deskAddress());
        out.println("Ctrl-C ends it; everything stays in " + folder.root());
        new CountDownLatch(1).await();
        return 0;
    }
}
