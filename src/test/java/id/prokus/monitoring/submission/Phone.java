package id.prokus.monitoring.submission;

import com.burgstaller.okhttp.AuthenticationCacheInterceptor;
import com.burgstaller.okhttp.CachingAuthenticatorDecorator;
import com.burgstaller.okhttp.DispatchingAuthenticator;
import com.burgstaller.okhttp.basic.BasicAuthenticator;
import com.burgstaller.okhttp.digest.CachingAuthenticator;
import com.burgstaller.okhttp.digest.Credentials;
import com.burgstaller.okhttp.digest.DigestAuthenticator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** ODK Collect without its screen: the same HTTP client and the same Digest, with the same rules on what it takes for a yes. */
final class Phone {

    private final String url;
    private final OkHttpClient client;

    Phone(String url, String user, String password) {
        this(url, user, password, new OkHttpClient.Builder());
    }

    /** @param connects over TLS, whom it trusts; there Basic is known too, as on a phone */
    Phone(String url, String user, String password, OkHttpClient.Builder connects) {
        this.url = url;
        Map<String, CachingAuthenticator> known = new ConcurrentHashMap<>();
        var credentials = new Credentials(user, password);
        var ways = new DispatchingAuthenticator.Builder().with("digest", new DigestAuthenticator(credentials));
        if (url.startsWith("https:")) {
            ways.with("basic", new BasicAuthenticator(credentials));
        }
        this.client = connects.authenticator(new CachingAuthenticatorDecorator(ways.build(), known))
                .addInterceptor(new AuthenticationCacheInterceptor(known))
                .build();
    }

    /** What came back. */
    record Got(int status, Map<String, String> headers, byte[] body) {

        String text() {
            return new String(body, java.nio.charset.StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }

        /** What a phone would show. */
        String message() {
            return xml().getElementsByTagName("message").item(0).getTextContent();
        }

        Document xml() {
            try {
                return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(body));
            } catch (Exception e) {
                throw new AssertionError(text(), e);
            }
        }

        List<Element> all(String name) {
            var found = new ArrayList<Element>();
            var nodes = xml().getElementsByTagName(name);
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
            return found;
        }
    }

    static String text(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }

    Got get(String address, String... headers) {
        return send(request(address).headers(okhttp3.Headers.of(plus(headers))).get());
    }

    Got head(String address) {
        return send(request(address).headers(okhttp3.Headers.of(plus())).head());
    }

    /** The form as the list names it, with its files. */
    record Downloaded(byte[] form, byte[] list) {}

    Downloaded download(String code) {
        Element listed = get("/formList").all("xform").stream()
                .filter(one -> text(one, "formID").equals(code))
                .findFirst()
                .orElseThrow();
        byte[] form = get(text(listed, "downloadUrl")).body();
        Element list = get(text(listed, "manifestUrl")).all("mediaFile").getFirst();
        return new Downloaded(form, get(text(list, "downloadUrl")).body());
    }

    Got submit(byte[] xml) {
        return submit(xml, Map.of(), false);
    }

    Got submit(byte[] xml, Map<String, byte[]> files, boolean more) {
        var body = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart(
                        "xml_submission_file", "kiriman.xml", RequestBody.create(xml, MediaType.parse("text/xml")));
        files.forEach((name, bytes) ->
                body.addFormDataPart(name, name, RequestBody.create(bytes, MediaType.parse("image/jpeg"))));
        if (more) {
            body.addFormDataPart("*isIncomplete*", "yes");
        }
        return post(body.build());
    }

    Got post(RequestBody body) {
        return send(request("/submission").headers(okhttp3.Headers.of(plus())).post(body));
    }

    private Request.Builder request(String address) {
        return new Request.Builder()
                .url((address.startsWith("http") ? address : url + address) + (address.contains("?") ? "&" : "?")
                        + "deviceID=collect%3Auji-1");
    }

    /** Its date is written with a twelve-hour clock, and so wrong every afternoon. */
    private static String[] plus(String... headers) {
        var all = new ArrayList<String>(List.of(headers));
        all.addAll(List.of("X-OpenRosa-Version", "1.0", "Date", "Fri, 27 Nov 2026 03:00:00 GMT"));
        return all.toArray(String[]::new);
    }

    private Got send(Request.Builder request) {
        try (Response response = client.newCall(request.build()).execute()) {
            Map<String, String> headers = new ConcurrentHashMap<>();
            response.headers()
                    .forEach(pair -> headers.put(pair.getFirst().toLowerCase(java.util.Locale.ROOT), pair.getSecond()));
            return new Got(
                    response.code(),
                    headers,
                    Optional.ofNullable(response.body()).orElseThrow().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
