/** The database of the views. It reads the environment and a folder and returns a server that speaks MongoDB's protocol. */
@NullMarked
package dev.volteface.local.mongo;

import org.jspecify.annotations.NullMarked;
