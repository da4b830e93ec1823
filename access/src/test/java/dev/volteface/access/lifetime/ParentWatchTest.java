package dev.volteface.access.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ParentWatchTest {

    @Test
    void the_end_of_the_parent_is_noticed_and_not_before() throws Exception {
        Process parent = new ProcessBuilder("sleep", "60").start();
        CountDownLatch ended = new CountDownLatch(1);

        ParentWatch.watch(parent.pid(), ended::countDown);
        assertThat(ended.getCount()).isEqualTo(1);
        parent.destroyForcibly();

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_parent_that_is_gone_already_is_noticed_at_once() throws Exception {
        Process parent = new ProcessBuilder("true").start();
        parent.waitFor();
        CountDownLatch ended = new CountDownLatch(1);

        ParentWatch.watch(parent.pid(), ended::countDown);

        assertThat(ended.getCount()).isZero();
    }
}
