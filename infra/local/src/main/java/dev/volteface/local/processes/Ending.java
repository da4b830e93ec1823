package dev.volteface.local.processes;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How a process is ended: asked, waited for, then killed. */
public final class Ending {

    private static final int PATIENCE_SECONDS = 15;

    private Ending() {}

    /** Ends {@code process} and returns when it is gone. */
    public static void of(ProcessHandle process) {
        process.destroy();
        if (!gone(process)) {
            process.destroyForcibly();
            gone(process);
        }
    }

    private static boolean gone(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stubborn) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("can't wait for process " + process.pid(), e);
        }
    }
}
