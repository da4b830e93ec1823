package dev.volteface.testkit.killing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A story of one kill: while a step is under way a process is killed hard and started again; the step ends; a check
 * looks at what is left. {@code named("…").kill(process).when(halfway).during(step).then(check)}.
 */
public final class Scenario {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;

    private Scenario(String name) {
        this.name = name;
    }

    /** A scenario, named by a sentence. */
    public static Scenario named(String name) {
        return new Scenario(name);
    }

    /** The process that is killed. */
    public Killing kill(ChildProcess process) {
        return new Killing(name, process, () -> true);
    }

    /** Something that is done, and may fail. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    /** Who is killed, and when. */
    public record Killing(String scenario, ChildProcess process, BooleanSupplier moment) {

        /** Not at once, but as soon as this holds; it is asked again and again from the step's beginning. */
        public Killing when(BooleanSupplier holds) {
            return new Killing(scenario, process, holds);
        }

        /** In the midst of what; it must live through the kill by trying again what fails. */
        public Story during(Step step) {
            return new Story(this, step);
        }
    }

    /** All but the check. */
    public record Story(Killing killing, Step step) {

        /** Runs the scenario, then the check. */
        public void then(Step check) {
            FutureTask<?> underWay = new FutureTask<@Nullable Object>(() -> {
                step.run();
                return null;
            });
            Thread.ofVirtual().start(underWay);
            try {
                killInTheMidst(underWay);
                finish(underWay);
                check.run();
            } catch (Exception | AssertionError fault) {
                throw new AssertionError("“" + killing.scenario() + "”: " + fault.getMessage(), fault);
            } finally {
                underWay.cancel(true);
            }
        }

        private void killInTheMidst(FutureTask<?> underWay) {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> killing.moment().getAsBoolean() || underWay.isDone());
            if (underWay.isDone() && !killing.moment().getAsBoolean()) {
                throw new AssertionError("the step ended before the moment to kill " + name() + " came");
            }
            killing.process().killHard();
            killing.process().restart();
        }

        private String name() {
            return killing.process().name();
        }

        private static void finish(FutureTask<?> underWay) throws Exception {
            try {
                underWay.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw new AssertionError("the step failed: " + e.getCause(), e.getCause());
            }
        }
    }
}
