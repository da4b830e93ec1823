/** Import of files and folders. It reads documents from disk and returns what the stack made of each. */
@NullMarked
package dev.volteface.local.importing;

import org.jspecify.annotations.NullMarked;
