package id.prokus.monitoring.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.ProkusProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server with a certificate of its own: phones sign in as they do over TLS, and nothing of it goes in the clear. */
class EncryptedPhoneTest {

    private static final String PASSWORD = "contoh-rekaan";

    @TempDir
    static Path folder;

    @Test
    void a_phone_signs_in_with_basic_over_tls_and_downloads_its_forms() throws Exception {
        KeyStore keys = keys();
        Path certificate = pem("CERTIFICATE", keys.getCertificate("prokus").getEncoded());
        Path key =
                pem("PRIVATE KEY", keys.getKey("prokus", PASSWORD.toCharArray()).getEncoded());
        Path data = folder.resolve("data");
        try (ProkusProcess server = ProkusProcess.start(
                data,
                Map.of(
                        "SERVER_PORT", "0",
                        "SERVER_SSL_CERTIFICATE", "file:" + certificate,
                        "SERVER_SSL_CERTIFICATE_PRIVATE_KEY", "file:" + key))) {
            assertThat(server.says("ProKUS siap")).as(server.said()).isTrue();
            String base = server.said().replaceAll("(?s).*Buka (https://localhost:\\d+) di peramban.*", "$1");
            assertThat(base).startsWith("https://localhost:");

            try (Response refused = trusting(keys)
                    .build()
                    .newCall(new Request.Builder()
                            .url(base + "/openrosa/formList")
                            .header("X-OpenRosa-Version", "1.0")
                            .build())
                    .execute()) {
                assertThat(refused.code()).isEqualTo(401);
                assertThat(refused.headers("WWW-Authenticate"))
                        .anyMatch(way -> way.startsWith("Basic"))
                        .anyMatch(way -> way.startsWith("Digest"));
            }

            Phone phone = connect(data, base, keys);
            Phone.Got list = phone.get("/formList");
            assertThat(list.status()).isEqualTo(200);
            assertThat(list.all("xform"))
                    .isNotEmpty()
                    .allSatisfy(
                            form -> assertThat(Phone.text(form, "downloadUrl")).startsWith(base));
            assertThat(phone.download("kunjungan").form()).isNotEmpty();

            try (Response door = trusting(keys)
                    .build()
                    .newCall(new Request.Builder().url(base + "/masuk").build())
                    .execute()) {
                assertThat(door.headers("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
                assertThat(door.header("Strict-Transport-Security")).isNotNull();
            }
        }
    }

    private static Phone connect(Path data, String base, KeyStore keys) throws Exception {
        try (ProkusProcess command =
                ProkusProcess.start(data, Map.of(), "ponsel", "--untuk", "petugas", "--alamat", base)) {
            assertThat(command.ends()).as(command.said()).isZero();
            Map<String, String> said = command.said()
                    .lines()
                    .filter(line -> line.matches("(url|user|password)=.*"))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf('=')),
                            line -> line.substring(line.indexOf('=') + 1)));
            return new Phone(
                    said.getOrDefault("url", ""),
                    said.getOrDefault("user", ""),
                    said.getOrDefault("password", ""),
                    trusting(keys));
        }
    }

    private static KeyStore keys() throws Exception {
        Path store = folder.resolve("kunci.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "prokus",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes());
        assertThat(made.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static Path pem(String kind, byte[] bytes) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(
                folder.resolve(kind.replace(' ', '-') + ".pem"),
                "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, text, kind));
    }

    private static OkHttpClient.Builder trusting(KeyStore keys) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("prokus", keys.getCertificate("prokus"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        X509TrustManager manager = Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow();
        return new OkHttpClient.Builder().sslSocketFactory(context.getSocketFactory(), manager);
    }
}
