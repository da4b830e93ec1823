package dev.volteface.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts ingest-service. */
@SpringBootApplication
public class IngestService {

    public static void main(String[] args) {
        SpringApplication.run(IngestService.class, args);
    }
}
