package dev.volteface.log.streams;

import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A topology at work: started, watched, and closed in order. A thread that dies is replaced, its work redone. */
public final class RunningTopology implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningTopology.class);

    private final KafkaStreams streams;

    private RunningTopology(KafkaStreams streams) {
        this.streams = streams;
    }

    /** Starts the topology; it is at work once {@link #trouble} is empty. */
    public static RunningTopology start(Topology topology, StreamsSettings settings) {
        KafkaStreams streams = new KafkaStreams(topology, settings.properties());
        streams.setUncaughtExceptionHandler(fault -> {
            LOG.error("a stream thread of {} died and is replaced", settings.application(), fault);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        streams.start();
        return new RunningTopology(streams);
    }

    /** What keeps it from working, in a word, if anything does. */
    public Optional<String> trouble() {
        KafkaStreams.State state = streams.state();
        return state == KafkaStreams.State.RUNNING ? Optional.empty() : Optional.of("streams are " + state);
    }

    @Override
    public void close() {
        streams.close(Duration.ofSeconds(10));
    }
}
