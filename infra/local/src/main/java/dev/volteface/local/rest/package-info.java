/** Calls to a running stack. It reads an address and a key and returns JSON, or the problem in words. */
@NullMarked
package dev.volteface.local.rest;

import org.jspecify.annotations.NullMarked;
