/** The demonstration. It serves the sample feed, hears the webhook and returns what a person should see. */
@NullMarked
package dev.volteface.local.demo;

import org.jspecify.annotations.NullMarked;
