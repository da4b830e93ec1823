package dev.volteface.alert.inbox.kafka;

import dev.volteface.contracts.position.PositionEvent;
import dev.volteface.contracts.wire.Envelope;
import dev.volteface.log.projecting.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All changes that the positions stream announces, in the order of each partition, kept in memory: every subscription
 * reads them from where it stands, so that it misses none and sees none twice, whichever came first.
 */
public final class AnnouncedChanges {

    /** A change and where it was announced. */
    record Announcement(long offset, Envelope<PositionEvent.Changed> event) {}

    private final Map<Integer, List<Announcement>> partitions = new TreeMap<>();
    private long count;

    /** Takes one event of the positions stream; those that announce no change are passed over. */
    public synchronized void take(Envelope<Record> event, Place at) {
        if (event.data() instanceof PositionEvent.Changed changed) {
            partitions
                    .computeIfAbsent(at.partition(), unused -> new ArrayList<>())
                    .add(new Announcement(at.offset(), event.with(changed)));
            count++;
        }
    }

    /** How many there are. */
    synchronized long count() {
        return count;
    }

    /** The partitions that have announced anything. */
    synchronized Set<Integer> partitions() {
        return new TreeSet<>(partitions.keySet());
    }

    /** At most so many announcements of a partition, at an offset or after it. */
    synchronized List<Announcement> from(int partition, long offset, int most) {
        List<Announcement> all = partitions.getOrDefault(partition, List.of());
        int first = firstAt(all, offset);
        return List.copyOf(all.subList(first, Math.min(all.size(), first + most)));
    }

    private static int firstAt(List<Announcement> all, long offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
