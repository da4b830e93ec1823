/** Topics as they must be: makes those that are missing and reads the settings of all back. Appends nothing. */
@NullMarked
package dev.volteface.log.topics;

import org.jspecify.annotations.NullMarked;
