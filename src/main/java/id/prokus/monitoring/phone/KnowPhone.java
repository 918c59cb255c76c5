package id.prokus.monitoring.phone;

import id.prokus.database.RowScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Learns which phone asks, and for which account it works. A phone sends nothing before it is asked, so that every first
 * request is answered with the challenge: Digest over plain http, where a password must not travel, and Basic as well over
 * https.
 */
final class KnowPhone extends OncePerRequestFilter {

    private static final String BASIC = "basic ";

    private final Devices devices;
    private final Nonces nonces;
    private final ForASecond<Optional<Devices.Known>> held = new ForASecond<>();

    KnowPhone(Devices devices, Nonces nonces) {
        this.devices = devices;
        this.nonces = nonces;
    }

    static Device of(HttpServletRequest request) {
        if (request.getAttribute(Device.class.getName()) instanceof Device device) {
            return device;
        }
        throw new IllegalStateException("Only phones that are known come this far");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OpenRosa.mark(response);
        String header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        Known known = know(request, header);
        if (known.device().isEmpty()) {
            challenge(request, response, header.isEmpty(), known.stale());
            return;
        }
        Device device = known.device().get();
        devices.seen(device, called(request));
        request.setAttribute(Device.class.getName(), device);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(device.account(), "", List.of()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    /** From the address alone: asking for parameters would read the whole of what is sent. */
    private static String called(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getQueryString())
                    .map(query -> UriComponentsBuilder.newInstance()
                            .query(query)
                            .build()
                            .getQueryParams()
                            .getFirst("deviceID"))
                    .map(name -> UriUtils.decode(name, StandardCharsets.UTF_8))
                    .orElse("");
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private record Known(Optional<Device> device, boolean stale) {

        private static final Known NOBODY = new Known(Optional.empty(), false);
    }

    private Known know(HttpServletRequest request, String header) {
        // The phone is looked for as the programme; whoever it works for sees only their rows afterwards.
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            if (request.isSecure() && header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
                return new Known(basic(header.substring(BASIC.length()).strip(), request), false);
            }
            return DigestAnswer.read(header)
                    .map(answer -> digest(answer, request))
                    .orElse(Known.NOBODY);
        }
    }

    private Known digest(DigestAnswer answer, HttpServletRequest request) {
        String asked = request.getRequestURI()
                + Optional.ofNullable(request.getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
        Optional<Device> device = holding(request, answer.userName())
                .filter(known -> answer.proves(known.ha1(), request.getMethod(), asked))
                .map(Devices.Known::device);
        if (device.isPresent() && !nonces.accept(answer.nonce(), answer.uses())) {
            return new Known(Optional.empty(), true);
        }
        return new Known(device, false);
    }

    private Optional<Device> basic(String encoded, HttpServletRequest request) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0 || pair.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            String userName = pair.substring(0, colon);
            String ha1 = DeviceSecret.ha1(userName, pair.substring(colon + 1));
            return holding(request, userName)
                    .filter(known -> DeviceSecret.same(known.ha1(), ha1))
                    .map(Devices.Known::device);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<Devices.Known> holding(HttpServletRequest request, String userName) {
        return OpenRosa.sends(request)
                ? held.get(userName, () -> devices.holding(userName))
                : devices.holding(userName);
    }

    private void challenge(HttpServletRequest request, HttpServletResponse response, boolean first, boolean stale)
            throws IOException {
        response.addHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                "Digest realm=\"%s\", qop=\"auth\", algorithm=MD5, nonce=\"%s\"%s"
                        .formatted(DeviceSecret.REALM, nonces.fresh(), stale ? ", stale=true" : ""));
        if (request.isSecure()) {
            response.addHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Basic realm=\"%s\", charset=\"UTF-8\"".formatted(DeviceSecret.REALM));
        }
        OpenRosa.say(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                first || stale
                        ? "Ponsel ini perlu masuk dengan nama dan kata sandi yang dibuat pada halaman Ponsel."
                        : "Nama atau kata sandi ponsel tidak dikenal atau sudah dicabut. Buat yang baru pada halaman Ponsel, lalu pindai QR-nya.");
    }
}
