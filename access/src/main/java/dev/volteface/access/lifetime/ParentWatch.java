package dev.volteface.access.lifetime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends this process when the one that started it is gone, however that ended: a child must not outlive a launcher that
 * was killed, or it would hold the ports of the next. It halts without shutdown hooks, as a crash would; whatever a
 * crash must not harm is on the disk already.
 */
final class ParentWatch {

    /** The system property that names the parent's process id. */
    static final String PROPERTY = "volteface.parent.pid";

    private static final Logger LOG = LoggerFactory.getLogger(ParentWatch.class);

    private ParentWatch() {}

    /** Runs {@code end} when the process is gone, at once if it already is. */
    static void watch(long parent, Runnable end) {
        ProcessHandle.of(parent).ifPresentOrElse(process -> process.onExit().thenRun(end), end);
    }

    static void halt(long parent) {
        LOG.warn("process {}, which started this one, is gone: ending", parent);
        Runtime.getRuntime().halt(143);
    }
}
