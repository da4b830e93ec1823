package dev.volteface.access.size;

import dev.volteface.access.AccessProperties;
import dev.volteface.access.keys.KeysAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Limits bodies, after the key check: strangers' bodies aren't read at all. */
@AutoConfiguration(after = KeysAutoConfiguration.class)
class SizeAutoConfiguration {

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(AccessProperties properties) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(properties.maxBody()));
        registration.setOrder(KeysAutoConfiguration.ORDER + 10);
        return registration;
    }
}
