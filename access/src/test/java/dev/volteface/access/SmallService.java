package dev.volteface.access;

import dev.volteface.access.health.HealthPart;
import dev.volteface.access.problem.ProblemException;
import dev.volteface.contracts.position.Change;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service with nothing of its own but a greeting, a fault and a part that can be troubled. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class SmallService {

    static final AtomicReference<Optional<String>> TROUBLE = new AtomicReference<>(Optional.empty());

    @Bean
    HealthPart part() {
        return new HealthPart() {
            @Override
            public String name() {
                return "log";
            }

            @Override
            public Optional<String> trouble() {
                return TROUBLE.get();
            }
        };
    }

    record Greeting(String name, LocalDate day, Change.Tier tier) {
        Greeting {
            if (name == null || name.isBlank()) {
                throw new ProblemException(422, "invalid", "name is missing", "name", "give a name");
            }
        }
    }

    @RestController
    static class Greeter {

        @GetMapping("/hello")
        Map<String, String> hello(HttpServletRequest request) {
            return Map.of("actor", Actor.of(request));
        }

        @PostMapping(path = "/hello", consumes = "application/json")
        Greeting echo(@RequestBody Greeting greeting) {
            return greeting;
        }

        @GetMapping("/open/door")
        Map<String, Change.Tier> open() {
            return Map.of("tier", Change.Tier.CONFIRMED);
        }

        @GetMapping("/of")
        String tier(@RequestParam Change.Tier tier) {
            return tier.name();
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("a secret of the inside");
        }
    }
}
