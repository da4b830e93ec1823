package dev.volteface.analysis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts analysis-service. */
@SpringBootApplication
public class AnalysisService {

    public static void main(String[] args) {
        SpringApplication.run(AnalysisService.class, args);
    }
}
