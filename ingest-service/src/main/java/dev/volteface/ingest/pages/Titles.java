package dev.volteface.ingest.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Headlines without the outlet's name, which templates join to them. */
final class Titles {

    private static final List<String> JOINTS = List.of(" | ", " - ", " – ", " — ", " :: ", " » ");

    private Titles() {}

    /** @param seen the headline that a reader sees, which decides where the written one begins with it */
    static String withoutOutlet(String written, @Nullable String outlet, @Nullable String seen) {
        if (seen != null
                && written.length() > seen.length()
                && written.startsWith(seen)
                && isJoint(written, seen.length())) {
            return seen;
        }
        for (String joint : JOINTS) {
            int at = written.lastIndexOf(joint);
            if (at > 0 && isOutlet(written.substring(at + joint.length()), outlet)) {
                return written.substring(0, at).strip();
            }
        }
        return written;
    }

    private static boolean isJoint(String written, int at) {
        return JOINTS.stream().anyMatch(joint -> written.startsWith(joint, at));
    }

    private static boolean isOutlet(String tail, @Nullable String outlet) {
        if (outlet == null) {
            return false;
        }
        String one = tail.toLowerCase(Locale.ROOT);
        String other = outlet.toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one);
    }
}
