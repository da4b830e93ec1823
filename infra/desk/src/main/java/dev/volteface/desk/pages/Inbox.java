package dev.volteface.desk.pages;

import static java.util.stream.Collectors.toMap;

import dev.volteface.desk.backend.Answer;
import dev.volteface.desk.backend.Backend;
import dev.volteface.desk.backend.Views.Alert;
import dev.volteface.desk.backend.Views.Subscription;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /alerts}: the inbox; what nobody has acknowledged comes first. */
@Controller
final class Inbox {

    private static final Comparator<Alert> NEWEST_FIRST = Comparator.comparing(
                    Alert::raisedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Alert::id)
            .reversed();

    private final Backend backend;

    Inbox(Backend backend) {
        this.backend = backend;
    }

    @GetMapping("/alerts")
    String show(@RequestHeader(HttpHeaders.AUTHORIZATION) String key, Model model) {
        Answer<List<Alert>> alerts = backend.alerts(key);
        Answer<List<Subscription>> subscriptions = backend.subscriptions(key);
        List<InboxItem> items = items(alerts.or(List.of()), names(subscriptions.or(List.of())));
        model.addAttribute("open", items.stream().filter(InboxItem::open).toList());
        model.addAttribute(
                "settled", items.stream().filter(item -> !item.open()).toList());
        model.addAttribute("subscribed", !subscriptions.or(List.of()).isEmpty());
        model.addAttribute(
                "troubles",
                Stream.of(alerts.trouble(), subscriptions.trouble())
                        .flatMap(trouble -> trouble.stream())
                        .distinct()
                        .toList());
        return "alerts";
    }

    @PostMapping("/alerts/{id}/acknowledge")
    String acknowledge(
            @RequestHeader(HttpHeaders.AUTHORIZATION) String key,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note) {
        backend.acknowledge(key, id, note).orFail();
        return "redirect:/alerts";
    }

    private static List<InboxItem> items(List<Alert> alerts, Map<String, String> names) {
        return alerts.stream()
                .sorted(NEWEST_FIRST)
                .map(alert -> InboxItem.of(alert, names.getOrDefault(alert.subscriptionId(), alert.subscriptionId())))
                .toList();
    }

    private static Map<String, String> names(List<Subscription> subscriptions) {
        return subscriptions.stream().collect(toMap(Subscription::id, Subscription::name, (one, same) -> one));
    }
}
