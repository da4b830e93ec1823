/** The one address in front of the services: reads calls to /api, returns what the service concerned answers. */
@NullMarked
package dev.volteface.desk.gateway;

import org.jspecify.annotations.NullMarked;
