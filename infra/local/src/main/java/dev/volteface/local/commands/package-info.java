/** The commands of the command line. Each reads options, calls the running stack and prints. */
@NullMarked
package dev.volteface.local.commands;

import org.jspecify.annotations.NullMarked;
