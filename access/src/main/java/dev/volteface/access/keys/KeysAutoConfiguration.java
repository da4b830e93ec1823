package dev.volteface.access.keys;

import dev.volteface.access.AccessProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Puts the key check before everything that a service does. */
@AutoConfiguration
@EnableConfigurationProperties(AccessProperties.class)
public class KeysAutoConfiguration {

    /** Place of the key check among filters; what sets the Authorization header itself goes before it. */
    public static final int ORDER = -100;

    @Bean
    ApiKeys apiKeys(AccessProperties properties) {
        return new ApiKeys(properties.keysFile());
    }

    @Bean
    FilterRegistrationBean<KeyFilter> keyFilter(ApiKeys keys, AccessProperties properties) {
        var registration = new FilterRegistrationBean<>(new KeyFilter(keys, new OpenPaths(properties.openPaths())));
        registration.setOrder(ORDER);
        return registration;
    }
}
