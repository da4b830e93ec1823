package dev.volteface.access;

import jakarta.servlet.http.HttpServletRequest;

/** The name of the API key behind a call: who an event says caused it. */
public final class Actor {

    /** The request attribute that holds it. */
    public static final String ATTRIBUTE = "dev.volteface.actor";

    private Actor() {}

    /**
     * The actor of a call that passed the key check.
     *
     * @throws IllegalStateException on an open path, where nobody is known
     */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String name) {
            return name;
        }
        throw new IllegalStateException(request.getRequestURI() + " is an open path: its callers have no names");
    }
}
