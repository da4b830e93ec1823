package dev.volteface.local.stack;

import dev.volteface.local.access.ApiKey;

/** Where a stack answers and the key that opens it. */
public record RunningStack(String address, ApiKey key) {

    /** The desk's address with the key in it, for a browser's first visit. */
    public String deskAddress() {
        return address + "/?key=" + key.clear();
    }
}
