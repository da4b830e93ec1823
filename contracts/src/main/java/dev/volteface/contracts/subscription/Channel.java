package dev.volteface.contracts.subscription;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.volteface.contracts.erasure.Sealed;

/** How a subscriber is told. Every alert is in the inbox as well. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "channel")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Channel.Inbox.class, name = "inbox"),
    @JsonSubTypes.Type(value = Channel.Webhook.class, name = "webhook")
})
public sealed interface Channel {

    /** The inbox of the desk and its REST interface. */
    record Inbox() implements Channel {}

    /** An HTTP POST signed after Standard Webhooks 1.0.0; the address and the secret are sealed. */
    record Webhook(Sealed address, Sealed secret) implements Channel {}
}
