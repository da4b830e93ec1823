package dev.volteface.local.commands;

import dev.volteface.local.demo.AlertStory;
import dev.volteface.local.demo.Demo;
import dev.volteface.local.demo.DemoServer;
import dev.volteface.local.demo.Receiver;
import dev.volteface.local.folder.DataFolder;
import dev.volteface.local.folder.Ports;
import dev.volteface.local.folder.TemporaryFolder;
import dev.volteface.local.rest.Desk;
import dev.volteface.local.stack.RunningStack;
import dev.volteface.local.stack.Stack;
import dev.volteface.local.stack.StackOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the stack on the project's sample feed, through to a delivered alert. */
@Command(name = "demo", description = "Runs everything on a sample feed of invented news, through to an alert.")
public final class DemoCommand implements Callable<Integer> {

    private static final Path KEPT = Path.of(".volteface-demo");

    @Option(names = "--once", description = "end when the alert has arrived; status 0 only if it has")
    boolean once;

    @Option(names = "--data", paramLabel = "DIR", description = "folder that keeps everything")
    @Nullable Path data;

    @Option(names = "--port", paramLabel = "N", description = "port of the desk")
    @Nullable Integer port;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "how long to wait for the alert (default: 300)")
    int patience = 300;

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (data != null || !once) {
            return on(new DataFolder(data == null ? KEPT : data));
        }
        return onTemporary();
    }

    /** The folder goes when all went well; after a failure it stays, for its logs. */
    private int onTemporary() throws InterruptedException, IOException {
        TemporaryFolder temporary = TemporaryFolder.make();
        int status = on(new DataFolder(temporary.path()));
        temporary.close();
        return status;
    }

    private int on(DataFolder folder) throws InterruptedException {
        PrintWriter out = Out.of(spec);
        TopicsFile topics = TopicsFile.parse("the demonstration's topics.yaml", resource("/demo/topics.yaml"));
        Receiver receiver = new Receiver(new SecureRandom().generateSeed(32));
        try (Stack stack = Stack.on(folder, out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
            out.println("Starting Volteface on " + folder.root() + " …");
            RunningStack running = stack.start(new StackOptions(folder, port, 1), System.getenv());
            out.println("The desk is at " + running.deskAddress());
            try (DemoServer server = DemoServer.start(Ports.of(folder).portFor("demo", 0), receiver)) {
                tell(running, topics, server, receiver, out);
                if (!once) {
                    out.println("Ctrl-C ends it; everything stays in " + folder.root());
                    new CountDownLatch(1).await();
                }
                return 0;
            }
        }
    }

    private void tell(RunningStack running, TopicsFile topics, DemoServer server, Receiver receiver, PrintWriter out)
            throws InterruptedException {
        Desk desk = new Desk(running.address(), running.key());
        topics.define(desk);
        out.println("Defined " + topics.topics().size() + " topics.");
        Demo demo = new Demo(desk, server, receiver, out::println);
        demo.subscribe();
        demo.addFeed();
        var alert = demo.awaitAlert(Duration.ofSeconds(patience));
        out.println();
        out.println(AlertStory.of(alert));
        out.println("Webhook: " + receiver.messages() + " message(s) with a good signature. Inbox: the same alert.");
    }

    private static String resource(String name) {
        try (InputStream in = DemoCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("can't read " + name, e);
        }
    }
}
