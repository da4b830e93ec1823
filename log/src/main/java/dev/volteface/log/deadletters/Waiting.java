package dev.volteface.log.deadletters;

import dev.volteface.log.events.CloudEventHeaders;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Records of one key that wait: the first is a dead letter, the others came after it.
 *
 * @param records in the order of the log
 */
record Waiting(List<Kept> records) {

    Waiting {
        records = List.copyOf(records);
    }

    /** A record as it was. */
    record Kept(String id, byte @Nullable [] value, long timestamp, List<KeptHeader> headers) {

        static Kept of(String id, Record<String, byte[]> record) {
            List<KeptHeader> headers = new ArrayList<>();
            for (Header header : record.headers()) {
                headers.add(new KeptHeader(header.key(), header.value()));
            }
            return new Kept(id, record.value(), record.timestamp(), headers);
        }

        Record<String, byte[]> asRecord(String key) {
            RecordHeaders restored = new RecordHeaders();
            headers.forEach(header -> restored.add(header.name(), header.value()));
            return new Record<>(key, value, timestamp, restored);
        }

        String firstRecordedOr(String none) {
            String text = CloudEventHeaders.text(asRecord("").headers(), "ce_firstrecorded");
            return text == null ? none : text;
        }
    }

    /** A header as it was. */
    record KeptHeader(String name, byte[] value) {}

    Kept first() {
        return records.getFirst();
    }

    Waiting and(Kept more) {
        List<Kept> all = new ArrayList<>(records);
        all.add(more);
        return new Waiting(all);
    }

    Waiting withoutFirst() {
        return new Waiting(records.subList(1, records.size()));
    }
}
