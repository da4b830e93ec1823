/** What people and programs read: positions, changes, subscriptions and alerts, as the streams leave them. */
@NullMarked
package dev.volteface.alert.views;

import org.jspecify.annotations.NullMarked;
