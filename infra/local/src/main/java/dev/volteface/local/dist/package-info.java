/** The distribution that the build lays out. It reads the build's dependency tree and returns a classpath a program. */
@NullMarked
package dev.volteface.local.dist;

import org.jspecify.annotations.NullMarked;
