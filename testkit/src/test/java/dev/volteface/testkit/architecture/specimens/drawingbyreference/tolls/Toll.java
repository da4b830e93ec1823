package dev.volteface.testkit.architecture.specimens.drawingbyreference.tolls;

import java.util.UUID;
import java.util.function.Supplier;

class Toll {
    final Supplier<UUID> ids = UUID::randomUUID;
}
