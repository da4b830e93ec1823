/** Text sealed under a subject's key, so that dropping the key erases it everywhere. */
@NullMarked
package dev.volteface.contracts.erasure;

import org.jspecify.annotations.NullMarked;
