package dev.volteface.access.problem;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The problem of any exception; what nobody foresaw is logged under an id that the problem names. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** The problem to answer with. */
    public static Problem problemOf(Throwable thrown) {
        return ProblemOf.exception(thrown).orElseGet(() -> logged(thrown));
    }

    private static Problem logged(Throwable thrown) {
        String id = UUID.randomUUID().toString();
        LOG.error("fault {}", id, thrown);
        return Problem.of(
                        500,
                        "fault",
                        "the service failed at this call; it is no fault of the input",
                        null,
                        "try again; if it stays, look for " + id + " in the service's log")
                .logged(id);
    }
}
