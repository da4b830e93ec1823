package dev.volteface.desk;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are.
 *
 * @param ingest {@code volteface.ingest.url}
 * @param analysis {@code volteface.analysis.url}
 * @param alert {@code volteface.alert.url}
 * @param desk how long the desk waits for them
 */
@ConfigurationProperties("volteface")
public record ServiceAddresses(
        @DefaultValue Ingest ingest,
        @DefaultValue Analysis analysis,
        @DefaultValue Alert alert,
        @DefaultValue Waiting desk) {

    /** Takes articles and feeds. */
    public record Ingest(
            @DefaultValue("http://localhost:8081") URI url) {
        public Ingest {
            requireHttp("volteface.ingest.url", url);
        }
    }

    /** Holds articles, statements, topics and speakers. */
    public record Analysis(
            @DefaultValue("http://localhost:8082") URI url) {
        public Analysis {
            requireHttp("volteface.analysis.url", url);
        }
    }

    /** Holds positions, changes, subscriptions and alerts. */
    public record Alert(
            @DefaultValue("http://localhost:8083") URI url) {
        public Alert {
            requireHttp("volteface.alert.url", url);
        }
    }

    /**
     * Patience.
     *
     * @param connect {@code volteface.desk.connect}: to reach a service
     * @param answer {@code volteface.desk.answer}: for a service to begin its answer
     */
    public record Waiting(
            @DefaultValue("PT3S") Duration connect,
            @DefaultValue("PT60S") Duration answer) {
        public Waiting {
            if (connect.isNegative() || connect.isZero() || answer.isNegative() || answer.isZero()) {
                throw new IllegalArgumentException("volteface.desk.connect and .answer must be longer than nothing");
            }
        }
    }

    private static void requireHttp(String property, URI url) {
        if (url.getHost() == null || url.getScheme() == null || !url.getScheme().startsWith("http")) {
            throw new IllegalArgumentException(property + " is “" + url + "”; give one such as http://localhost:8081");
        }
    }
}
