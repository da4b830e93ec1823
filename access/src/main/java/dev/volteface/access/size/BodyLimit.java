package dev.volteface.access.size;

import dev.volteface.access.problem.Problem;
import dev.volteface.access.problem.ProblemException;
import dev.volteface.access.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies longer than a limit: by their announced length at once, otherwise when reading passes the limit. What
 * is refused is still read to its end (up to {@link #PATIENCE} bytes), because a sender who is cut off never sees why.
 */
final class BodyLimit extends OncePerRequestFilter {

    static final long PATIENCE = 256L << 20;

    private final DataSize limit;

    BodyLimit(DataSize limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            drain(request.getInputStream(), PATIENCE);
            Problems.write(tooLong(limit), response);
        } else if (request.getContentLengthLong() < 0) {
            chain.doFilter(new LimitedRequest(request, limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static ProblemException passed(DataSize limit) {
        return new ProblemException(tooLong(limit));
    }

    static void drain(InputStream body, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = most;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = body.read(buffer);
        }
    }

    private static Problem tooLong(DataSize limit) {
        return Problem.of(
                413,
                "too-long",
                "the body is longer than the %d kB taken here".formatted(limit.toKilobytes()),
                "body",
                "send a shorter one, or raise volteface.access.max-body");
    }
}
