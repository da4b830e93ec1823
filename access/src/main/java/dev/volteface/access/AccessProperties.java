package dev.volteface.access;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of access to a service.
 *
 * @param keysFile JSON file of hashed keys, {@code [{name, sha256, created}]}; without it every call is refused
 * @param openPaths path patterns that need no key, besides {@code /health}
 * @param maxBody the longest request body taken
 */
@ConfigurationProperties("volteface.access")
public record AccessProperties(
        @Nullable Path keysFile,
        @DefaultValue List<String> openPaths,
        @DefaultValue("32MB") DataSize maxBody) {

    public AccessProperties {
        openPaths = List.copyOf(openPaths);
        openPaths.forEach(AccessProperties::requireAbsolute);
        if (maxBody.toBytes() <= 0) {
            throw new IllegalArgumentException(
                    "volteface.access.max-body is " + maxBody + "; give a size such as 32MB");
        }
    }

    private static void requireAbsolute(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(
                    "volteface.access.open-paths holds “" + path + "”; a path pattern starts with /");
        }
    }
}
