package dev.volteface.log.streams;

import dev.volteface.contracts.wire.EventJson;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import tools.jackson.databind.JavaType;

/** Records of ours as JSON, for stores and for topics that only one application reads. */
public final class JsonSerde<T> implements Serde<T> {

    private final JavaType type;

    private JsonSerde(JavaType type) {
        this.type = type;
    }

    /** For a class without type parameters. */
    public static <T> JsonSerde<T> of(Class<T> type) {
        return new JsonSerde<>(EventJson.mapper().constructType(type));
    }

    /** For a class with one type parameter. */
    static <T> JsonSerde<T> of(Class<?> raw, Class<?> parameter) {
        return new JsonSerde<>(EventJson.mapper().getTypeFactory().constructParametricType(raw, parameter));
    }

    /** What is sent on: the bytes, as they are. */
    public static Serde<Outgoing> outgoing() {
        return Serdes.serdeFrom((topic, outgoing) -> outgoing.data(), (topic, bytes) -> new Outgoing(topic, bytes));
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : EventJson.write(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : EventJson.mapper().readValue(bytes, type);
    }
}
