package dev.volteface.alert.views.web;

import dev.volteface.access.problem.ProblemException;

/** How many things a list may hold. */
final class Limits {

    private static final int MOST = 1000;

    private Limits() {}

    static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(400, "invalid", "limit is " + limit, "limit", "give a number from 1 to " + MOST);
        }
        return limit;
    }
}
