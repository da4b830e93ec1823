package dev.volteface.alert.views.web;

import dev.volteface.contracts.position.Change;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Parameters are written as in JSON: {@code ?kind=reversed}. */
@Configuration(proxyBeanMethods = false)
class EnumWords implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Change.Kind.class, word -> Change.Kind.valueOf(upper(word)));
        registry.addConverter(String.class, Change.Tier.class, word -> Change.Tier.valueOf(upper(word)));
    }

    private static String upper(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }
}
