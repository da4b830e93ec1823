package dev.volteface.access.problem;

import dev.volteface.contracts.wire.EventJson;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** One shape of problems, and the JSON of events as the JSON of HTTP. */
@AutoConfiguration(before = {JacksonAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
class ProblemAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JsonMapper jsonMapper() {
        return EventJson.mapper();
    }

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ProblemOfLastResort problemOfLastResort() {
        return new ProblemOfLastResort();
    }
}
