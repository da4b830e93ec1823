package dev.volteface.desk.gateway;

import dev.volteface.access.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/**}: every call goes to its service, every answer comes back as it flows. */
@RestController
final class Gateway {

    private static final int CHUNK = 16 * 1024;

    private final Forwarding forwarding;

    Gateway(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    @RequestMapping("/api/**")
    void pass(HttpServletRequest call, HttpServletResponse answer) throws IOException, InterruptedException {
        Service service = Routes.of(call.getMethod(), call.getRequestURI()).orElseThrow(() -> nowhere(call));
        HttpResponse<InputStream> response = forwarding.forward(service, call);
        try (InputStream body = response.body()) {
            head(response, answer);
            flow(body, answer, isEventStream(response));
        }
    }

    private static void head(HttpResponse<?> response, HttpServletResponse answer) {
        answer.setStatus(response.statusCode());
        response.headers().map().forEach((name, values) -> {
            if (Headers.travelOut(name)) {
                values.forEach(value -> answer.addHeader(name, value));
            }
        });
    }

    /** An event goes out as it comes in; other bodies fill the buffer first. */
    private static void flow(InputStream body, HttpServletResponse answer, boolean atOnce) throws IOException {
        if (atOnce) {
            answer.setHeader("X-Accel-Buffering", "no");
            answer.flushBuffer();
        }
        OutputStream out = answer.getOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
            out.write(chunk, 0, read);
            if (atOnce) {
                out.flush();
            }
        }
    }

    private static boolean isEventStream(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE))
                .isPresent();
    }

    private static ProblemException nowhere(HttpServletRequest call) {
        return new ProblemException(
                404, "not-found", "no service has the path " + call.getRequestURI(), null, "check the path");
    }
}
