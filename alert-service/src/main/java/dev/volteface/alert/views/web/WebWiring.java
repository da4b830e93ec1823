package dev.volteface.alert.views.web;

import dev.volteface.log.asking.Asking;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebWiring {

    @Bean
    Commands commands(Asking asking, Clock clock) {
        return new Commands(asking::ask, () -> UUID.randomUUID().toString(), clock);
    }

    @Bean
    Secrets secrets() {
        SecureRandom random = new SecureRandom();
        return new Secrets(length -> {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            return bytes;
        });
    }
}
