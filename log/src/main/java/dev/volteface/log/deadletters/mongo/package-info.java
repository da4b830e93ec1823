/** Dead letters as people list them: reads every dead-letter topic, fills one view. */
@NullMarked
package dev.volteface.log.deadletters.mongo;

import org.jspecify.annotations.NullMarked;
