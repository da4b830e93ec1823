package dev.volteface.local.stack;

import dev.volteface.local.Complaint;
import dev.volteface.local.folder.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * What to run.
 *
 * @param port of the desk, or null for whatever suits
 * @param instances of each service
 */
public record StackOptions(DataFolder folder, @Nullable Integer port, int instances) {
    public StackOptions {
        if (port != null && (port < 1 || port > 65535)) {
            throw new Complaint("--port " + port + " is no port", "give one from 1 to 65535");
        }
        if (instances < 1 || instances > 16) {
            throw new Complaint("--instances " + instances + " is out of range", "give 1 to 16");
        }
    }
}
