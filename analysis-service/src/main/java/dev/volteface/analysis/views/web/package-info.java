/** The REST interface to the views, to topics and speakers, and to dead letters. */
@NullMarked
package dev.volteface.analysis.views.web;

import org.jspecify.annotations.NullMarked;
