package dev.volteface.local.commands;

import dev.volteface.local.Complaint;
import dev.volteface.local.access.ApiKey;
import dev.volteface.local.access.LauncherKey;
import dev.volteface.local.folder.DataFolder;
import dev.volteface.local.folder.StackFile;
import dev.volteface.local.rest.Desk;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which running stack is meant. */
final class Connection {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:VOLTEFACE_DATA:-.volteface}",
            description = "folder of the stack (default: VOLTEFACE_DATA or ./.volteface)")
    Path data = Path.of(".volteface");

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "${env:VOLTEFACE_ADDRESS}",
            description = "address of a stack elsewhere; its key is read from VOLTEFACE_API_KEY")
    @Nullable String address;

    /** The stack that the options mean. */
    Desk desk() {
        return new Desk(where(), key());
    }

    private String where() {
        String given = address;
        if (given != null && !given.isBlank()) {
            return given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
        }
        return StackFile.read(new DataFolder(data))
                .map(StackFile::address)
                .orElseThrow(() -> new Complaint(
                        "no stack runs on " + data.toAbsolutePath().normalize(),
                        "start one with: volteface up --data " + data + ", or name one with --address"));
    }

    private ApiKey key() {
        String given = System.getenv("VOLTEFACE_API_KEY");
        if (given != null && !given.isBlank()) {
            return new ApiKey(given.strip());
        }
        return LauncherKey.read(data.resolve("access"))
                .orElseThrow(() -> new Complaint(
                        "there is no key in " + data.resolve("access"), "set VOLTEFACE_API_KEY to the stack's key"));
    }
}
