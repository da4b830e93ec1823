package dev.volteface.access.lifetime;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Watches the parent process where one is named. */
@AutoConfiguration
@ConditionalOnProperty(ParentWatch.PROPERTY)
class LifetimeAutoConfiguration {

    @Bean
    InitializingBean parentWatch(@Value("${" + ParentWatch.PROPERTY + "}") long parent) {
        return () -> ParentWatch.watch(parent, () -> ParentWatch.halt(parent));
    }
}
