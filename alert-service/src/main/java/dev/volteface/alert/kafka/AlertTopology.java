package dev.volteface.alert.kafka;

import dev.volteface.alert.inbox.kafka.InboxTopology;
import dev.volteface.alert.positions.kafka.PositionsTopology;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;

/** What runs in alert-service: statements become positions; commands are decided, changes matched, alerts sent. */
public final class AlertTopology {

    private AlertTopology() {}

    /** The topology. */
    public static Topology of(InboxTopology inbox) {
        StreamsBuilder builder = new StreamsBuilder();
        PositionsTopology.addTo(builder);
        inbox.addTo(builder);
        return builder.build();
    }
}
