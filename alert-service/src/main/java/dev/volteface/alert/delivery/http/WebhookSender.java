package dev.volteface.alert.delivery.http;

import dev.volteface.alert.delivery.Sender;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends deliveries, each on a thread of its own, so many at a time. A delivery is under way until its outcome is
 * recorded; if recording fails it is tried until it succeeds or the process ends, and then the next one sends again.
 */
final class WebhookSender implements Sender, AutoCloseable {

    /** Port: has the outcome of an attempt recorded; returns once the log has it. */
    interface Recorder {
        void record(Delivery delivery, Outcome outcome) throws Exception;
    }

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);

    private final Function<Delivery, Outcome> call;
    private final Recorder recorder;
    private final Semaphore free;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    WebhookSender(Function<Delivery, Outcome> call, Recorder recorder, int atOnce) {
        this.call = call;
        this.recorder = recorder;
        this.free = new Semaphore(atOnce, true);
    }

    @Override
    public void send(Delivery delivery) {
        String key = delivery.alert().alertId() + "@" + delivery.attempt();
        if (underWay.add(key)) {
            threads.execute(() -> {
                try {
                    record(delivery, call(delivery));
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                } finally {
                    underWay.remove(key);
                }
            });
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Outcome call(Delivery delivery) throws InterruptedException {
        free.acquire();
        try {
            return call.apply(delivery);
        } catch (RuntimeException fault) {
            LOG.error("alert {} could not be sent", delivery.alert().alertId(), fault);
            return Outcome.unanswered("not sent: " + fault.getMessage());
        } finally {
            free.release();
        }
    }

    private void record(Delivery delivery, Outcome outcome) throws InterruptedException {
        for (int seconds = 1; ; seconds = Math.min(60, 2 * seconds)) {
            try {
                recorder.record(delivery, outcome);
                return;
            } catch (InterruptedException closing) {
                throw closing;
            } catch (Exception fault) {
                LOG.warn(
                        "“{}” of alert {} is not recorded yet",
                        outcome.text(),
                        delivery.alert().alertId(),
                        fault);
                TimeUnit.SECONDS.sleep(seconds);
            }
        }
    }
}
