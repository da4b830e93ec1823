package dev.volteface.access.keys;

import dev.volteface.access.problem.Problem;
import dev.volteface.contracts.wire.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** The keys of an installation, as their file holds them now: read again whenever the file's time or size changes. */
public final class ApiKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ApiKeys.class);

    private final @Nullable Path file;
    private volatile Reading last = new Reading(null, List.of(), null);

    private record Stamp(FileTime modified, long size) {}

    /** What the file held at a stamp: keys, or the problem why there are none. */
    private record Reading(
            @Nullable Stamp stamp,
            List<ApiKey> keys,
            @Nullable Problem trouble) {}

    public ApiKeys(@Nullable Path file) {
        this.file = file;
    }

    /** The admission of a call by its Authorization header. */
    public Admission admit(@Nullable String authorization) {
        Reading reading = current();
        return reading.trouble() != null
                ? new Admission.Refused(reading.trouble())
                : KeyCheck.ofHeader(authorization, reading.keys());
    }

    private Reading current() {
        if (file == null) {
            return failed(null, "volteface.access.keys-file is not set", "set it to the file of hashed API keys");
        }
        try {
            Stamp stamp = new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            return stamp.equals(last.stamp()) ? last : remember(read(file, stamp));
        } catch (NoSuchFileException missing) {
            return failed(null, "the file of API keys, " + file + ", is missing", "start the launcher, which makes it");
        } catch (IOException e) {
            return failed(null, "the file of API keys, " + file + ", can't be read: " + e, "make it readable");
        }
    }

    private Reading remember(Reading reading) {
        last = reading;
        if (reading.trouble() != null) {
            LOG.error("{}; all calls are refused", reading.trouble().detail());
        }
        return reading;
    }

    private static Reading read(Path file, Stamp stamp) throws IOException {
        try {
            ApiKey[] keys = EventJson.mapper().readValue(Files.readAllBytes(file), ApiKey[].class);
            return new Reading(stamp, List.of(keys), null);
        } catch (JacksonException | NullPointerException e) {
            return failed(
                    stamp,
                    "the file of API keys, " + file + ", is not a list of {name, sha256, created}: " + cause(e),
                    "restore it, or delete it and start the launcher");
        }
    }

    private static @Nullable String cause(RuntimeException e) {
        return e instanceof JacksonException json ? json.getOriginalMessage() : "it holds null";
    }

    private static Reading failed(@Nullable Stamp stamp, String detail, String remedy) {
        return new Reading(stamp, List.of(), Problem.of(503, "no-keys", detail, null, remedy));
    }
}
