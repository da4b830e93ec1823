package dev.volteface.ingest.dates;

import java.time.LocalDate;

/** Somebody's term in an office; names and places are in lower case and without accents. */
record Office(String country, String office, String name, LocalDate from, LocalDate to) {

    boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
