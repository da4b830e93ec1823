/** What the desk asks of the services: reads their REST views, returns records, or the problem why there are none. */
@NullMarked
package dev.volteface.desk.backend;

import org.jspecify.annotations.NullMarked;
