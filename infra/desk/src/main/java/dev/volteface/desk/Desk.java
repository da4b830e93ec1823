package dev.volteface.desk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The desk's process: gateway → sessions → pages. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Desk {

    public static void main(String[] arguments) {
        SpringApplication.run(Desk.class, arguments);
    }
}
