package dev.volteface.testkit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HandTurnedClockTest {

    private final HandTurnedClock clock = HandTurnedClock.at("2031-03-01T09:00:00Z");

    @Test
    void it_shows_what_it_is_turned_to() {
        assertThat(clock.instant()).isEqualTo("2031-03-01T09:00:00Z");
        assertThat(clock.turn(Duration.ofHours(2)).instant()).isEqualTo("2031-03-01T11:00:00Z");
        assertThat(clock.turn(Duration.ofHours(-3)).instant()).isEqualTo("2031-03-01T08:00:00Z");
    }

    @Test
    void its_views_in_other_zones_turn_with_it() {
        Clock elsewhere = clock.withZone(ZoneId.of("Asia/Tokyo"));

        clock.set(Instant.EPOCH);

        assertThat(elsewhere.instant()).isEqualTo(Instant.EPOCH);
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
