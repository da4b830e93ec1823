package dev.volteface.local.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;

/**
 * A server in this process that speaks MongoDB's protocol and keeps its documents in one file. A kill may cost its last
 * writes; views resume from the offset that the same file holds.
 */
final class EmbeddedMongo implements Views {

    private static final String HOST = "127.0.0.1";

    private final MongoServer server;
    private final int port;

    private EmbeddedMongo(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    static EmbeddedMongo start(Path folder, int port, Consumer<String> say) {
        MVStore store = StoreFile.open(folder, say);
        MongoServer server = new MongoServer(new H2Backend(store));
        server.bind(HOST, port);
        return new EmbeddedMongo(server, port);
    }

    @Override
    public String uri() {
        return "mongodb://" + HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
