/** English as far as propositions and statements need it: reads text and word lists, returns tokens and cues. */
@NullMarked
package dev.volteface.analysis.topics.words;

import org.jspecify.annotations.NullMarked;
