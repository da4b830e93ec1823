/** Topics: reads definitions and the topics file, returns compiled propositions and the catalogue's events. */
@NullMarked
package dev.volteface.analysis.topics;

import org.jspecify.annotations.NullMarked;
