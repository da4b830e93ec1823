/**
 * The key store: one AES-SIV key (RFC 5297) a subject, made at first use, dropped for erasure. Reads and writes a
 * folder of its own, outside log and views.
 */
@NullMarked
package dev.volteface.log.keys;

import org.jspecify.annotations.NullMarked;
