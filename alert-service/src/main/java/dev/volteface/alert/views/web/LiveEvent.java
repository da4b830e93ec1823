package dev.volteface.alert.views.web;

/**
 * Something to tell those who listen.
 *
 * @param id where it stands in the log; opaque to listeners
 * @param name {@code change} or {@code alert}
 * @param json what REST would answer for it
 */
record LiveEvent(String id, String name, String json) {}
