/**
 * The commands of the command line. Each reads options, calls the running stack, or the pure core where it works on files
 * alone, and prints.
 */
@NullMarked
package dev.volteface.local.commands;

import org.jspecify.annotations.NullMarked;
