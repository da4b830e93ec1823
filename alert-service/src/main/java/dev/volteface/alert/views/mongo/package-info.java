/** Fills the views in MongoDB: one projection a stream. */
@NullMarked
package dev.volteface.alert.views.mongo;

import org.jspecify.annotations.NullMarked;
