package dev.volteface.alert.views.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who listens hears everything once, or is told that something was missed. */
class RecentEventsTest {

    private final RecentEvents recent = new RecentEvents();

    @Test
    void a_listener_hears_what_comes() throws Exception {
        Listener listener = recent.listen(null);
        tell(1, 3);

        assertThat(heard(listener)).containsExactly("1", "2", "3");
    }

    @Test
    void a_listener_who_comes_again_hears_what_was_missed() throws Exception {
        tell(1, 5);
        Listener listener = recent.listen("3");
        tell(6, 6);

        assertThat(heard(listener)).containsExactly("4", "5", "6");
    }

    @Test
    void a_listener_who_comes_too_late_is_told_so() throws Exception {
        tell(1, RecentEvents.KEPT + 10);
        Listener listener = recent.listen("3");

        assertThat(listener.next(0)).isEqualTo(RecentEvents.MISSED);
    }

    @Test
    void a_slow_listener_is_dropped_and_holds_nobody_up() throws Exception {
        Listener slow = recent.listen(null);
        tell(1, 3 * RecentEvents.KEPT);
        Listener quick = recent.listen(null);
        tell(1, 1);

        assertThat(slow.isDropped()).isTrue();
        assertThat(quick.isDropped()).isFalse();
        assertThat(heard(quick)).containsExactly("1");
    }

    private void tell(int from, int to) {
        for (int i = from; i <= to; i++) {
            recent.tell(new LiveEvent(Integer.toString(i), "change", "{}"));
        }
    }

    private static List<String> heard(Listener listener) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        for (@Nullable LiveEvent event = listener.next(0); event != null; event = listener.next(0)) {
            ids.add(event.id());
        }
        return ids;
    }
}
