package dev.volteface.alert.views.web;

import dev.volteface.access.problem.ProblemException;
import dev.volteface.alert.views.mongo.AlertViews;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.subscription.Channel;
import dev.volteface.contracts.subscription.SubscriptionCommand.CancelSubscription;
import dev.volteface.contracts.subscription.SubscriptionCommand.ChangeSubscription;
import dev.volteface.contracts.subscription.SubscriptionCommand.CreateSubscription;
import dev.volteface.contracts.subscription.SubscriptionCommand.EndSilence;
import dev.volteface.contracts.subscription.SubscriptionCommand.SetSilence;
import dev.volteface.contracts.subscription.Terms;
import dev.volteface.contracts.wire.Topics;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions: listed, made, changed, silenced and cancelled. */
@RestController
@RequestMapping("/api/subscriptions")
final class SubscriptionsController {

    /** A time until which nothing is sent. */
    record Silence(@Nullable Instant until, @Nullable String reason) {}

    private final AlertViews views;
    private final Commands commands;
    private final Secrets secrets;
    private final Sealing sealing;
    private final Opening opening;

    SubscriptionsController(AlertViews views, Commands commands, Secrets secrets, Sealing sealing) {
        this.views = views;
        this.commands = commands;
        this.secrets = secrets;
        this.sealing = sealing;
        this.opening = new Opening(sealing);
    }

    @GetMapping
    List<ShownSubscription> list() {
        return views.subscriptions().stream()
                .map(document -> ShownSubscription.of(document, opening))
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownSubscription> read(@PathVariable String id) {
        ShownSubscription shown = ShownSubscription.of(require(id), opening);
        return ResponseEntity.ok().eTag(Long.toString(shown.version())).body(shown);
    }

    @PostMapping
    ResponseEntity<ShownSubscription> create(@RequestBody SubscriptionRequest request, HttpServletRequest call) {
        String id = secrets.newId();
        SubscriptionRequest.Webhook webhook = request.webhook();
        request.terms(new Channel.Inbox());
        String given = webhook == null ? null : webhook.checkedSecret();
        String made = webhook != null && given == null ? secrets.newSecret() : null;
        Terms terms = request.terms(webhook == null ? new Channel.Inbox() : sealed(id, webhook, given, made));
        Reply.Accepted reply = commands.ask(Topics.SUBSCRIPTION_COMMANDS, id, new CreateSubscription(id, terms), call);
        return ResponseEntity.created(URI.create("/api/subscriptions/" + id))
                .eTag(Long.toString(reply.version()))
                .body(ShownSubscription.of(id, reply.version(), terms, null, false, opening, made));
    }

    @PutMapping("/{id}")
    ResponseEntity<ShownSubscription> change(
            @PathVariable String id, @RequestBody SubscriptionRequest request, HttpServletRequest call) {
        Document before = require(id);
        SubscriptionRequest.Webhook webhook = request.webhook();
        request.terms(new Channel.Inbox());
        Channel.Webhook known = ShownSubscription.termsOf(before).channel() instanceof Channel.Webhook it ? it : null;
        String given = webhook == null ? null : webhook.checkedSecret();
        String made = webhook != null && given == null && known == null ? secrets.newSecret() : null;
        Terms terms = request.terms(webhook == null ? new Channel.Inbox() : changed(id, webhook, given, made, known));
        Reply.Accepted reply = commands.ask(Topics.SUBSCRIPTION_COMMANDS, id, new ChangeSubscription(id, terms), call);
        return ResponseEntity.ok()
                .eTag(Long.toString(reply.version()))
                .body(ShownSubscription.of(
                        id, reply.version(), terms, ShownSubscription.silentUntil(before), false, opening, made));
    }

    /** Cancels it, and erases its address and secret. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> cancel(@PathVariable String id, HttpServletRequest call) {
        commands.ask(Topics.SUBSCRIPTION_COMMANDS, id, new CancelSubscription(id, null), call);
        sealing.erase(subject(id));
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/{id}/silence")
    Reply.Accepted silence(@PathVariable String id, @RequestBody Silence silence, HttpServletRequest call) {
        Instant until = silence.until();
        if (until == null) {
            throw new ProblemException(
                    422, "invalid", "until is missing", "until", "give a time such as 2030-01-31T08:00:00Z");
        }
        return commands.ask(Topics.SUBSCRIPTION_COMMANDS, id, new SetSilence(id, until, silence.reason()), call);
    }

    @DeleteMapping("/{id}/silence")
    Reply.Accepted endSilence(@PathVariable String id, HttpServletRequest call) {
        return commands.ask(Topics.SUBSCRIPTION_COMMANDS, id, new EndSilence(id), call);
    }

    private Channel changed(
            String id,
            SubscriptionRequest.Webhook webhook,
            @Nullable String given,
            @Nullable String made,
            Channel.@Nullable Webhook known) {
        return given == null && made == null && known != null
                ? new Channel.Webhook(sealing.seal(subject(id), webhook.requireUrl()), known.secret())
                : sealed(id, webhook, given, made);
    }

    private Channel sealed(
            String id, SubscriptionRequest.Webhook webhook, @Nullable String given, @Nullable String made) {
        String secret = given != null ? given : made != null ? made : secrets.newSecret();
        String url = webhook.requireUrl();
        return new Channel.Webhook(sealing.seal(subject(id), url), sealing.seal(subject(id), secret));
    }

    private Document require(String id) {
        return views.subscription(id)
                .filter(document -> !document.getBoolean("cancelled", false))
                .orElseThrow(() -> new ProblemException(
                        404, "not-found", "there is no subscription " + id, "id", "list them at /api/subscriptions"));
    }

    private static String subject(String id) {
        return "subscription:" + id;
    }
}
