package dev.volteface.desk.session;

import dev.volteface.access.keys.Admission;
import dev.volteface.access.keys.ApiKeys;
import dev.volteface.access.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with an API key, and out again. */
@Controller
final class Login {

    private final Sessions sessions;
    private final ApiKeys keys;

    Login(Sessions sessions, ApiKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    @GetMapping("/login")
    String form(@RequestParam(defaultValue = "/") String next, @RequestParam @Nullable String refused, Model model) {
        model.addAttribute("next", local(next));
        model.addAttribute("trouble", refused == null ? null : "That key is not known here.");
        return "login";
    }

    @PostMapping("/login")
    String enter(
            @RequestParam String key,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        requireOwnPage(request);
        return switch (keys.admit("Bearer " + key.strip())) {
            case Admission.Admitted known -> {
                SessionCookie.set(sessions.open(key.strip()), request, response);
                yield "redirect:" + local(next);
            }
            case Admission.Refused refused -> {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                model.addAttribute("next", local(next));
                model.addAttribute("trouble", refused.problem().detail());
                yield "login";
            }
        };
    }

    @PostMapping("/logout")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::close);
        SessionCookie.clear(request, response);
        return "redirect:/login";
    }

    private static void requireOwnPage(HttpServletRequest request) {
        Origin.refusal(request).ifPresent(why -> {
            throw new ProblemException(403, "cross-site", why, null, "sign in on the desk’s own page");
        });
    }

    /** Where to go after signing in: a path of the desk, never another site. */
    static String local(String next) {
        boolean inside =
                next.startsWith("/") && !next.startsWith("//") && next.chars().noneMatch(c -> c == '\\' || c < ' ');
        return inside ? next : "/";
    }
}
