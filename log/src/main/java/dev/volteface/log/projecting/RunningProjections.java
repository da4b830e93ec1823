package dev.volteface.log.projecting;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;

/** The projections of a service, started and closed together. */
public final class RunningProjections implements AutoCloseable {

    private final List<RunningProjection> running;

    private RunningProjections(List<RunningProjection> running) {
        this.running = List.copyOf(running);
    }

    /** Starts all into one database. */
    public static RunningProjections start(
            List<Projection> projections, MongoDatabase database, String bootstrapServers, String instance) {
        return new RunningProjections(projections.stream()
                .map(projection -> RunningProjection.start(projection, database, bootstrapServers, instance))
                .toList());
    }

    /** What keeps one of them from working, if anything does. */
    public Optional<String> trouble() {
        return running.stream()
                .map(RunningProjection::trouble)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public void close() {
        running.forEach(RunningProjection::close);
    }
}
