package dev.volteface.alert.matching;

import dev.volteface.contracts.alert.AlertEvent.AlertCorrected;
import dev.volteface.contracts.alert.AlertEvent.AlertRaised;

/** What a change is to a subscription. */
public sealed interface Match {

    /** News. */
    record Raise(AlertRaised event) implements Match {}

    /** Other than the subscriber was told. The inbox shows it; it is no second notification. */
    record Correct(AlertCorrected event) implements Match {}

    /** Nothing to tell, and why. */
    record Ignore(String reason) implements Match {}
}
