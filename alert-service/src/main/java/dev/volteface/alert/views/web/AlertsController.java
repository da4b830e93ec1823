package dev.volteface.alert.views.web;

import dev.volteface.access.problem.ProblemException;
import dev.volteface.alert.views.mongo.AlertViews;
import dev.volteface.contracts.alert.AlertCommand;
import dev.volteface.contracts.alert.AlertCommand.AcknowledgeAlert;
import dev.volteface.contracts.alert.AlertCommand.AssignAlert;
import dev.volteface.contracts.alert.AlertCommand.DisputeAlert;
import dev.volteface.contracts.alert.AlertCommand.RetryDelivery;
import dev.volteface.contracts.alert.AlertCommand.SnoozeAlert;
import dev.volteface.contracts.erasure.Sealing;
import dev.volteface.contracts.reply.Reply;
import dev.volteface.contracts.wire.Topics;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts: the inbox, and what people do with what is in it. */
@RestController
@RequestMapping("/api/alerts")
final class AlertsController {

    /** What a person says about an alert. */
    record Said(
            @Nullable String note,
            @Nullable Instant until,
            @Nullable String to) {}

    private static final Said NOTHING = new Said(null, null, null);

    private final AlertViews views;
    private final Commands commands;
    private final Opening opening;

    AlertsController(AlertViews views, Commands commands, Sealing sealing) {
        this.views = views;
        this.commands = commands;
        this.opening = new Opening(sealing);
    }

    @GetMapping
    List<ShownAlert> list(
            @RequestParam(required = false) @Nullable String subscription,
            @RequestParam(defaultValue = "200") int limit) {
        return views.alerts(subscription, Limits.checked(limit)).stream()
                .map(this::shown)
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownAlert> read(@PathVariable String id) {
        ShownAlert shown = shown(require(id));
        return ResponseEntity.ok().eTag(Long.toString(shown.version())).body(shown);
    }

    @PostMapping("/{id}/acknowledge")
    Reply.Accepted acknowledge(
            @PathVariable String id, @RequestBody(required = false) @Nullable Said said, HttpServletRequest call) {
        return ask(new AcknowledgeAlert(subscriptionOf(id), id, or(said).note()), call);
    }

    @PostMapping("/{id}/dispute")
    Reply.Accepted dispute(
            @PathVariable String id, @RequestBody(required = false) @Nullable Said said, HttpServletRequest call) {
        String note = or(said).note();
        if (note == null || note.isBlank()) {
            throw invalid("note", "say in a note what is wrong");
        }
        return ask(new DisputeAlert(subscriptionOf(id), id, note), call);
    }

    @PostMapping("/{id}/snooze")
    Reply.Accepted snooze(
            @PathVariable String id, @RequestBody(required = false) @Nullable Said said, HttpServletRequest call) {
        Instant until = or(said).until();
        if (until == null) {
            throw invalid("until", "give a time such as 2030-01-31T08:00:00Z");
        }
        return ask(new SnoozeAlert(subscriptionOf(id), id, until), call);
    }

    @PostMapping("/{id}/assign")
    Reply.Accepted assign(
            @PathVariable String id, @RequestBody(required = false) @Nullable Said said, HttpServletRequest call) {
        String to = or(said).to();
        if (to == null || to.isBlank()) {
            throw invalid("to", "name who takes the alert");
        }
        return ask(new AssignAlert(subscriptionOf(id), id, to), call);
    }

    @PostMapping("/{id}/retry")
    Reply.Accepted retry(@PathVariable String id, HttpServletRequest call) {
        return ask(new RetryDelivery(subscriptionOf(id), id), call);
    }

    private Reply.Accepted ask(AlertCommand command, HttpServletRequest call) {
        return commands.ask(Topics.ALERT_COMMANDS, command.subscriptionId(), (Record) command, call);
    }

    private ShownAlert shown(Document document) {
        return ShownAlert.of(document.getString("_id"), document, opening);
    }

    private String subscriptionOf(String id) {
        return require(id).getString("subscription");
    }

    private Document require(String id) {
        return views.alert(id)
                .orElseThrow(() -> new ProblemException(
                        404, "not-found", "there is no alert " + id, "id", "list them at /api/alerts"));
    }

    private static Said or(@Nullable Said said) {
        return said == null ? NOTHING : said;
    }

    private static ProblemException invalid(String field, String remedy) {
        return new ProblemException(422, "invalid", field + " is missing", field, remedy);
    }
}
