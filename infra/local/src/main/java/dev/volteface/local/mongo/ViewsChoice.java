package dev.volteface.local.mongo;

import dev.volteface.local.folder.DataFolder;
import dev.volteface.local.folder.Ports;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses the database: the one that MONGODB_URI names, else a {@code mongod} on the PATH, else the embedded one. */
public final class ViewsChoice {

    private static final int WISH = 27117;

    private ViewsChoice() {}

    /** Starts it on {@code folder}; {@code say} hears what a person should know. */
    public static Views start(DataFolder folder, Ports ports, Map<String, String> environment, Consumer<String> say) {
        String given = environment.getOrDefault("MONGODB_URI", "");
        if (!given.isBlank()) {
            return new Views.Given(given);
        }
        int port = ports.portFor("mongo", WISH);
        Optional<Path> mongod = Mongod.find(environment.getOrDefault("PATH", ""));
        return mongod.<Views>map(program -> Mongod.start(
                        program, folder.mongod(), port, folder.logs().resolve("mongod.log"), folder.run()))
                .orElseGet(() -> EmbeddedMongo.start(folder.mongo(), port, say));
    }
}
