/** The services as processes of their own. It reads what to run and keeps it running until told otherwise. */
@NullMarked
package dev.volteface.local.processes;

import org.jspecify.annotations.NullMarked;
