/** Spring beans that every service of ours shares: settings, topics, keys, asking and the database. */
@NullMarked
package dev.volteface.log.wiring;

import org.jspecify.annotations.NullMarked;
