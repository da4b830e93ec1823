/** The first API key. It appends a key's hash for the services and keeps the clear key for this user alone. */
@NullMarked
package dev.volteface.local.access;

import org.jspecify.annotations.NullMarked;
