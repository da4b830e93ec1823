package dev.volteface.testkit.architecture.specimens.drawing.tolls;

import java.time.Instant;

class Toll {
    final Instant paid = Instant.now();
}
