package dev.volteface.desk.gateway;

/** A service behind the gateway. */
enum Service {
    INGEST,
    ANALYSIS,
    ALERT
}
