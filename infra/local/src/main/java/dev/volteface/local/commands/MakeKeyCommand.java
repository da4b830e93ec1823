package dev.volteface.local.commands;

import dev.volteface.local.Complaint;
import dev.volteface.local.access.LauncherKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the first API key for a stack that runs elsewhere, such as in containers; a key that is there stays. */
@Command(name = "make-key", description = "Makes an API key for a stack that runs elsewhere, such as in containers.")
public final class MakeKeyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "gets api-keys.json, for the services, and launcher.key, for you")
    Path folder = Path.of("access");

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Files.createDirectories(folder);
            LauncherKey.readOrMake(folder, new SecureRandom().generateSeed(32), Instant.now());
            LauncherKey.letServicesRead(folder);
        } catch (IOException e) {
            throw new Complaint("can't make the key in " + folder + ": " + e, "name a folder that you may write to", e);
        }
        Out.of(spec).println(LauncherKey.hashes(folder) + " is for the services; it holds the key's hash alone");
        Out.of(spec).println(folder.resolve("launcher.key") + " is your key; give it as VOLTEFACE_API_KEY");
        return 0;
    }
}
