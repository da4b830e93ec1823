package dev.volteface.contracts.wire;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Lifts old versions of events to today's, one version a step, at the edge: the core knows only today's shape. */
public final class Upcasters {

    /** An event's data under the name whose shape it now has. */
    public record Lifted(String type, ObjectNode data) {}

    private record Step(String to, UnaryOperator<ObjectNode> lift) {}

    private static final Map<String, Step> STEPS =
            Map.of("article.withdrawn.v1", new Step("article.withdrawn.v2", Upcasters::withdrawnCause));

    private Upcasters() {}

    /** The names of old versions that are still met in logs. */
    static Set<String> liftedNames() {
        return STEPS.keySet();
    }

    /** Follows the chain of steps from {@code type} to a version that has none. */
    public static Lifted lift(String type, ObjectNode data) {
        Lifted at = new Lifted(type, data);
        for (Step step = STEPS.get(at.type()); step != null; step = STEPS.get(at.type())) {
            at = new Lifted(step.to(), step.lift().apply(at.data()));
        }
        return at;
    }

    /**
     * Version 1 of {@code article.withdrawn} had one free {@code reason}; version 2 has a {@code cause} to decide by
     * and keeps the words as a {@code note}.
     */
    private static ObjectNode withdrawnCause(ObjectNode v1) {
        String reason = v1.path("reason").asString("");
        ObjectNode v2 = v1.deepCopy();
        v2.remove("reason");
        v2.put("cause", causeOf(reason.toLowerCase(Locale.ROOT)));
        v2.put("note", reason);
        return v2;
    }

    private static String causeOf(String reason) {
        if (reason.contains("retract") || reason.contains("correction")) {
            return "retracted";
        }
        return reason.contains("eras") ? "erased" : "gone";
    }
}
