/** The data folder of a stack. It reads and writes ports, process ids and the address under one folder. */
@NullMarked
package dev.volteface.local.folder;

import org.jspecify.annotations.NullMarked;
