/** Resolves the mentions of an article to people and bodies; reads text and the {@link SpeakerBook}, returns speakers. */
@NullMarked
package dev.volteface.analysis.speakers;

import org.jspecify.annotations.NullMarked;
