/** The stream of alerts: changes that a subscription matched, and what became of them. Key: subscription id. */
@NullMarked
package dev.volteface.contracts.alert;

import org.jspecify.annotations.NullMarked;
