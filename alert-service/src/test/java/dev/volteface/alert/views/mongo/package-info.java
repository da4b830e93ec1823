/** The views under test. */
@NullMarked
package dev.volteface.alert.views.mongo;

import org.jspecify.annotations.NullMarked;
