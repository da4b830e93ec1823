package dev.volteface.alert.views.mongo;

import com.mongodb.client.MongoDatabase;
import dev.volteface.access.health.HealthPart;
import dev.volteface.log.projecting.Projection;
import dev.volteface.log.projecting.RunningProjections;
import dev.volteface.log.projecting.Views;
import dev.volteface.log.wiring.LogSettings;
import dev.volteface.log.wiring.TopicsReady;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ViewsWiring {

    @Bean
    AlertViews alertViews(MongoDatabase database) {
        return new AlertViews(new Views(database));
    }

    @Bean(destroyMethod = "close")
    RunningProjections projections(MongoDatabase database, LogSettings settings, TopicsReady ready) {
        List<Projection> projections = List.of(new PositionsView(), new SubscriptionsView(), new AlertsView());
        return RunningProjections.start(
                projections, database, settings.kafka().bootstrapServers(), settings.instance());
    }

    @Bean
    HealthPart viewsHealth(RunningProjections projections) {
        return HealthPart.of("views", projections::trouble);
    }
}
