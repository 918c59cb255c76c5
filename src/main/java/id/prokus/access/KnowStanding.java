package id.prokus.access;

import id.prokus.database.RowScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;

/** Learns who is there, and lets the request see no rows but theirs. */
public final class KnowStanding extends OncePerRequestFilter {

    private static final Standing NOBODY = new Standing("", "", List.of());

    private final Function<HttpServletRequest, Standing> standings;

    /** @param standings who asks; somebody is signed in */
    public KnowStanding(Function<HttpServletRequest, Standing> standings) {
        this.standings = standings;
    }

    /** Nobody where nobody is signed in. */
    static Standing of(HttpServletRequest request) {
        return request.getAttribute(Standing.class.getName()) instanceof Standing standing ? standing : NOBODY;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var standing = request.getRemoteUser() == null ? NOBODY : standings.apply(request);
        request.setAttribute(Standing.class.getName(), standing);
        try (var scope = RowScope.enter(standing.scope())) {
            chain.doFilter(request, response);
        }
    }
}
