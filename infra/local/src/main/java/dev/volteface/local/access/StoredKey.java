package dev.volteface.local.access;

import java.time.Instant;

/** What is kept of a key for the services to check calls with. */
record StoredKey(String name, String sha256, Instant created) {}
