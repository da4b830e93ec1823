/** The REST interface under test, over views in memory. */
@NullMarked
package dev.volteface.alert.views.web;

import org.jspecify.annotations.NullMarked;
