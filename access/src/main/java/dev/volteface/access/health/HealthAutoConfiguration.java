package dev.volteface.access.health;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives every service its {@code /health}. */
@AutoConfiguration
class HealthAutoConfiguration {

    @Bean
    HealthController healthController(ObjectProvider<HealthPart> parts) {
        return new HealthController(parts.orderedStream().toList());
    }
}
