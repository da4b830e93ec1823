package dev.volteface.contracts.catalogue;

/** How high an office stands when two who speak for one body differ; the order is the rank, highest last. */
public enum Authority {
    NONE,
    SPOKESPERSON,
    ENVOY,
    DEPUTY_MINISTER,
    MINISTER,
    HEAD_OF_GOVERNMENT,
    HEAD_OF_STATE
}
