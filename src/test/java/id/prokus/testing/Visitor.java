package id.prokus.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Somebody at a browser without script: opens pages, fills in forms, follows where they lead, keeps the cookies. */
public final class Visitor {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final URI home;
    private final String account;
    private final String password;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    Visitor(String home) {
        this(home, "", "");
    }

    private Visitor(String home, String account, String password) {
        this.home = URI.create(home);
        this.account = account;
        this.password = password;
    }

    /** The password of a {@link #colleague}, for a real browser. */
    public String password() {
        return password;
    }

    /** The account's name of a {@link #colleague}. */
    public String account() {
        return account;
    }

    /** Another person, at another browser. */
    public Visitor somebodyElse() {
        return new Visitor(home.toString());
    }

    /** As the account of the first start. */
    public Visitor signIn() {
        signIn("petugas", FirstStart.password());
        return this;
    }

    /**
     * Another person, at another browser, whom the account of the first start has made and given a duty.
     *
     * @param role a role's code
     * @param place Kemendagri digits; empty for the whole country
     * @param partner the incubator's name; empty for none
     */
    public Visitor colleague(String role, String place, String partner) {
        var operator = somebodyElse().signIn();
        String account = role + ".uji" + MADE.incrementAndGet();
        String password = operator.open("/akun")
                .form("/akun")
                .with("nama", account)
                .with("lengkap", "Uji " + role)
                .submit()
                .page()
                .select("output")
                .text();
        operator.open("/akun/" + account)
                .form("/akun/" + account + "/tugas")
                .with("peran", role)
                .with("wilayah", place)
                .with("inkubator", partner)
                .submit();
        var colleague = new Visitor(home.toString(), account, password);
        colleague.signIn(account, password);
        return colleague;
    }

    public Answer signIn(String name, String password) {
        return open("/masuk")
                .form("/masuk")
                .with("nama", name)
                .with("sandi", password)
                .submit();
    }

    /** The password that the first start printed. */
    public String firstPassword() {
        return FirstStart.password();
    }

    /** The full address, for a real browser. */
    public String address(String path) {
        return home.resolve(path).toString();
    }

    /** @param path with its query */
    public Answer open(String path) {
        return send(request(path).GET());
    }

    /** As a machine would: {@code accept} is a media type. */
    public Answer open(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    /** With a header that a script would send. */
    public Answer send(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    /** An empty form sent to a path, with the proof that it is ours: for what needs no form of a page. */
    public Answer post(String path) {
        String token = open("/sandi")
                .page()
                .select("form[action=/sandi] input[name=_csrf]")
                .val();
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token)));
    }

    /** The lines of a stream of events, as they come; closing it goes away. */
    public Stream<String> listen(String path) {
        try {
            var request =
                    request(path).header("Accept", "text/event-stream").GET().build();
            return browser.send(request, BodyHandlers.ofLines()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(this, browser.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
