package dev.volteface.log.wiring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.asking.Asking;
import dev.volteface.log.keys.Keys;
import dev.volteface.log.keys.KeysInFolder;
import dev.volteface.log.topics.TopicSetup;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The beans of the log. */
@AutoConfiguration
@EnableConfigurationProperties(LogSettings.class)
public class LogWiring {

    private static final Logger LOG = LoggerFactory.getLogger(LogWiring.class);
    private static final int SIXTY_SECONDS = 60_000;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Sealing sealing(LogSettings settings) {
        return new Keys(new KeysInFolder(settings.keys()));
    }

    @Bean
    TopicsReady topicsReady(LogSettings settings) {
        Map<String, Object> admin = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka().bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                SIXTY_SECONDS);
        try (Admin client = Admin.create(admin)) {
            TopicSetup setup = new TopicSetup(
                    client, settings.kafka().partitions(), settings.kafka().replication());
            setup.ensure(Topics.all());
            setup.differences(Topics.all())
                    .forEach((setting, found) -> LOG.warn("{} is {} and should not be", setting, found));
        }
        return new TopicsReady(Topics.all().size());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Asking asking(LogSettings settings, TopicsReady ready) {
        return new Asking(settings.kafka().bootstrapServers());
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(LogSettings settings) {
        return MongoClients.create(settings.mongodb().uri());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, LogSettings settings) {
        return client.getDatabase(settings.mongodb().database());
    }
}
