package dev.volteface.desk.session;

import dev.volteface.access.keys.ApiKeys;
import dev.volteface.access.keys.KeysAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts sessions before the key check, and the safety headers before all. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final int MOST_SESSIONS = 10_000;

    @Bean
    Sessions sessions() {
        return new Sessions(MOST_SESSIONS);
    }

    @Bean
    FilterRegistrationBean<SessionFilter> sessionFilter(Sessions sessions, ApiKeys keys) {
        var registration = new FilterRegistrationBean<>(new SessionFilter(sessions, keys));
        registration.setOrder(KeysAutoConfiguration.ORDER - 10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SafetyHeaders> safetyHeaders() {
        var registration = new FilterRegistrationBean<>(new SafetyHeaders());
        registration.setOrder(KeysAutoConfiguration.ORDER - 20);
        return registration;
    }
}
