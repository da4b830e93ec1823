package dev.volteface.local;

import dev.volteface.local.commands.AlertsCommand;
import dev.volteface.local.commands.AnalyseCommand;
import dev.volteface.local.commands.AttributeCommand;
import dev.volteface.local.commands.DeadLettersCommand;
import dev.volteface.local.commands.DemoCommand;
import dev.volteface.local.commands.EraseCommand;
import dev.volteface.local.commands.ExtractCommand;
import dev.volteface.local.commands.FeedsCommand;
import dev.volteface.local.commands.ImportCommand;
import dev.volteface.local.commands.MakeKeyCommand;
import dev.volteface.local.commands.PositionsCommand;
import dev.volteface.local.commands.ReadFeedCommand;
import dev.volteface.local.commands.StanceCommand;
import dev.volteface.local.commands.StatementsCommand;
import dev.volteface.local.commands.SubscriptionsCommand;
import dev.volteface.local.commands.TopicsCommand;
import dev.volteface.local.commands.UpCommand;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code ./volteface} runs. */
@Command(
        name = "volteface",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        version = "volteface 0.1.0",
        description = "Reads the news, hears who said what, and tells you when a stated position changes.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            ImportCommand.class,
            FeedsCommand.class,
            TopicsCommand.class,
            PositionsCommand.class,
            StatementsCommand.class,
            AlertsCommand.class,
            SubscriptionsCommand.class,
            EraseCommand.class,
            DemoCommand.class,
            DeadLettersCommand.class,
            MakeKeyCommand.class,
            AnalyseCommand.class,
            ExtractCommand.class,
            ReadFeedCommand.class,
            AttributeCommand.class,
            StanceCommand.class
        })
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, ready to execute. */
    public static CommandLine commandLine() {
        return new CommandLine(new Launcher())
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setExecutionExceptionHandler((fault, line, parsed) -> report(fault, line));
    }

    private static PrintWriter utf8(java.io.PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int report(Exception fault, CommandLine line) {
        PrintWriter err = line.getErr();
        if (fault instanceof Complaint complaint) {
            err.println("volteface: " + complaint.problem());
            err.println("  → " + complaint.remedy());
        } else {
            err.println("volteface: " + fault);
            fault.printStackTrace(err);
        }
        return line.getCommandSpec().exitCodeOnExecutionException();
    }
}
