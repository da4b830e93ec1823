@NullMarked
package dev.volteface.desk;

import org.jspecify.annotations.NullMarked;
