/** The launcher: what a person types. It reads the command line and hands over to a command. */
@NullMarked
package dev.volteface.local;

import org.jspecify.annotations.NullMarked;
