package id.prokus.monitoring.phone;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what a phone sends before anything else does: what is cut off or too large on its way is answered as phones
 * understand it, not with a page.
 */
final class ReadParts extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !OpenRosa.sends(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > OpenRosa.MOST) {
            OpenRosa.say(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "Kiriman ini lebih dari %d MB. Perkecil foto atau rekamannya, lalu kirim lagi."
                            .formatted(OpenRosa.MOST / 1_000_000));
            return;
        }
        boolean multipart = Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/form-data"))
                .isPresent();
        if (!multipart || !readable(request)) {
            OpenRosa.say(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "Kiriman ini terputus atau bukan kiriman formulir. Kirim lagi dari ponsel saat jaringan lebih baik.");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean readable(HttpServletRequest request) {
        try {
            request.getParts();
            return true;
        } catch (IOException | ServletException | IllegalStateException cutOff) {
            return false;
        }
    }
}
