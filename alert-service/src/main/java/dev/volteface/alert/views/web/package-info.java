/** The REST interface to the views, to subscriptions and alerts, and the stream of both as they come. */
@NullMarked
package dev.volteface.alert.views.web;

import org.jspecify.annotations.NullMarked;
