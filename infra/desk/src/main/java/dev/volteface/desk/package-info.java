/** The desk: one address for people and programs; reads the services over REST, returns pages and forwards calls. */
@NullMarked
package dev.volteface.desk;

import org.jspecify.annotations.NullMarked;
