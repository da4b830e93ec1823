package dev.volteface.analysis.views.mongo;

import com.mongodb.client.MongoDatabase;
import dev.volteface.access.health.HealthPart;
import dev.volteface.log.deadletters.mongo.DeadLettersView;
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
    Views views(MongoDatabase database) {
        return new Views(database);
    }

    @Bean
    AnalysisViews analysisViews(Views views) {
        return new AnalysisViews(views);
    }

    @Bean(destroyMethod = "close")
    RunningProjections projections(MongoDatabase database, LogSettings settings, TopicsReady ready) {
        List<Projection> projections =
                List.of(new ArticlesView(), new StatementsView(), new CatalogueView(), new DeadLettersView());
        return RunningProjections.start(
                projections, database, settings.kafka().bootstrapServers(), settings.instance());
    }

    @Bean
    HealthPart viewsHealth(RunningProjections projections) {
        return HealthPart.of("views", projections::trouble);
    }
}
