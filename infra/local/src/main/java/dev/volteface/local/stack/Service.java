package dev.volteface.local.stack;

/** The programs of a stack. */
enum Service {
    INGEST("ingest", "ingest-service", "dev.volteface.ingest.IngestService", 512, 8081),
    ANALYSIS("analysis", "analysis-service", "dev.volteface.analysis.AnalysisService", 768, 8082),
    ALERT("alert", "alert-service", "dev.volteface.alert.AlertService", 512, 8083),
    DESK("desk", "desk", "dev.volteface.desk.Desk", 512, 8080);

    private final String word;
    private final String program;
    private final String mainClass;
    private final int heapMegabytes;
    private final int port;

    Service(String word, String program, String mainClass, int heapMegabytes, int port) {
        this.word = word;
        this.program = program;
        this.mainClass = mainClass;
        this.heapMegabytes = heapMegabytes;
        this.port = port;
    }

    /** The name of its {@code number}th instance. */
    String instance(int number) {
        return word + "-" + number;
    }

    /** The property by which the desk learns where it is. */
    String address() {
        return "volteface." + word + ".url";
    }

    /** Its name among the classpath files of the distribution. */
    String program() {
        return program;
    }

    String mainClass() {
        return mainClass;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** The port that its first instance gets if it is free. */
    int port() {
        return port;
    }
}
