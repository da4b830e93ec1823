package dev.volteface.alert.views.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Changes and alerts as they come, as server-sent events; a comment every 15 seconds keeps the line open. */
@RestController
final class StreamController {

    private static final int HEARTBEAT_SECONDS = 15;

    private final RecentEvents recent;

    StreamController(RecentEvents recent) {
        this.recent = recent;
    }

    @GetMapping(path = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastHeard) {
        SseEmitter emitter = new SseEmitter(0L);
        Listener listener = recent.listen(lastHeard);
        emitter.onCompletion(listener::drop);
        emitter.onError(gone -> listener.drop());
        Thread.ofVirtual().name("stream").start(() -> send(listener, emitter));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    private void send(Listener listener, SseEmitter emitter) {
        try {
            emitter.send(SseEmitter.event().comment("listening"));
            while (!listener.isDropped()) {
                LiveEvent event = listener.next(HEARTBEAT_SECONDS);
                if (!listener.isDropped()) {
                    emitter.send(event == null ? SseEmitter.event().comment("still here") : sent(event));
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            listener.drop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            recent.leave(listener);
        }
    }

    private static SseEmitter.SseEventBuilder sent(LiveEvent event) {
        SseEmitter.SseEventBuilder built =
                SseEmitter.event().name(event.name()).data(event.json(), MediaType.TEXT_PLAIN);
        return event.id().isEmpty() ? built : built.id(event.id());
    }
}
