package id.prokus.monitoring.phone;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.monitoring.instrument.Hash;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is said at the phones' door, word for word. */
@Story
class PhoneDoorTest {

    private static final String ASKED = "/openrosa/formList?deviceID=collect%3Auji";

    private final Visitor visitor;
    private final HandOutDevice handOutDevice;
    private final Devices devices;
    private final Nonces nonces;
    private final HttpClient http = HttpClient.newHttpClient();
    private DeviceSecret secret = new DeviceSecret("", "");

    PhoneDoorTest(Visitor visitor, HandOutDevice handOutDevice, Devices devices, Nonces nonces) {
        this.visitor = visitor;
        this.handOutDevice = handOutDevice;
        this.devices = devices;
        this.nonces = nonces;
    }

    @BeforeEach
    void aPhone() {
        String account = visitor.colleague("mentor", "3215", "Inkubator Alfa").account();
        secret = handOutDevice.make(new Actor("uji"), account, "ponsel uji");
    }

    @Test
    void a_header_that_was_overheard_opens_nothing_a_second_time() throws Exception {
        String nonce = nonce(ask(""));
        String header = answer(secret.ha1(), nonce, 1, ASKED);

        assertThat(ask(header).statusCode()).isEqualTo(200);
        var again = ask(header);
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.headers().firstValue("WWW-Authenticate").orElse("")).contains("stale=true");
        assertThat(ask(answer(secret.ha1(), nonce, 2, ASKED)).statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_for_another_address_a_made_up_nonce_or_a_wrong_password_opens_nothing() throws Exception {
        String nonce = nonce(ask(""));

        assertThat(ask(answer(secret.ha1(), nonce, 1, "/openrosa/submission")).statusCode())
                .isEqualTo(401);
        assertThat(ask(answer(secret.ha1(), "karangan.sendiri.saja", 1, ASKED)).statusCode())
                .isEqualTo(401);
        assertThat(ask(answer(DeviceSecret.ha1(secret.userName(), "salah"), nonce, 1, ASKED))
                        .statusCode())
                .isEqualTo(401);
        for (String nonsense :
                List.of("Digest", "Digest username=", "Bearer x", "Basic !!!", "Digest nc=zz, qop=auth")) {
            assertThat(ask(nonsense).statusCode()).as(nonsense).isEqualTo(401);
        }
    }

    @Test
    void a_password_in_clear_is_taken_over_https_only() throws Exception {
        assertThat(ask(basic(secret.password())).statusCode()).as("http").isEqualTo(401);
        assertThat(ask("").headers().allValues("WWW-Authenticate")).noneMatch(one -> one.startsWith("Basic"));

        assertThat(comesInOverHttps(basic(secret.password()))).isTrue();
        assertThat(comesInOverHttps(basic("salah"))).isFalse();
    }

    private boolean comesInOverHttps(String header) throws Exception {
        var request = new MockHttpServletRequest("GET", "/openrosa/formList");
        request.setSecure(true);
        request.addHeader("Authorization", header);
        var response = new MockHttpServletResponse();
        var cameIn = new ArrayList<Device>();
        new KnowPhone(devices, nonces).doFilter(request, response, (in, _) -> cameIn.add(KnowPhone.of(request)));
        assertThat(cameIn.isEmpty() ? response.getHeaders("WWW-Authenticate") : List.of("Basic"))
                .anyMatch(one -> one.startsWith("Basic"));
        return !cameIn.isEmpty();
    }

    private String basic(String password) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (secret.userName() + ":" + password).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String answer(String ha1, String nonce, int count, String uri) {
        String nc = "%08x".formatted(count);
        return "Digest username=\"%s\", realm=\"ProKUS\", nonce=\"%s\", uri=\"%s\", qop=auth, nc=%s, cnonce=\"uji\", response=\"%s\""
                .formatted(
                        secret.userName(),
                        nonce,
                        uri,
                        nc,
                        Hash.md5(String.join(":", ha1, nonce, nc, "uji", "auth", Hash.md5("GET:" + uri))));
    }

    private static String nonce(HttpResponse<String> challenge) {
        return challenge
                .headers()
                .firstValue("WWW-Authenticate")
                .orElseThrow()
                .replaceAll(".*nonce=\"([^\"]*)\".*", "$1");
    }

    private HttpResponse<String> ask(String header) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(visitor.address(ASKED)));
        Optional.of(header).filter(one -> !one.isEmpty()).ifPresent(one -> request.header("Authorization", one));
        return http.send(request.GET().build(), BodyHandlers.ofString());
    }
}
