package dev.volteface.desk.gateway;

import dev.volteface.desk.ServiceAddresses;
import java.net.http.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections to the services, shared by gateway and pages. */
@Configuration(proxyBeanMethods = false)
class Connections {

    @Bean
    HttpClient http(ServiceAddresses services) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(services.desk().connect())
                .build();
    }
}
