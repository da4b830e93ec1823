@NullMarked
package dev.volteface.access;

import org.jspecify.annotations.NullMarked;
