/**
 * The whole path of a fact in one process and without servers: documents in, positions, changes and alerts out. It calls
 * the very functions that the services call, in the order in which documents arrive. Reads and appends no log.
 */
@NullMarked
package dev.volteface.local.analysing;

import org.jspecify.annotations.NullMarked;
