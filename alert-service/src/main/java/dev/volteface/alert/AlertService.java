package dev.volteface.alert;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts alert-service. */
@SpringBootApplication
public class AlertService {

    public static void main(String[] args) {
        SpringApplication.run(AlertService.class, args);
    }
}
