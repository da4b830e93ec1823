/** The stream of subscriptions: who wants to hear of which changes. Key: subscription id. */
@NullMarked
package dev.volteface.contracts.subscription;

import org.jspecify.annotations.NullMarked;
