package id.prokus.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a {@link Visitor} got to see. */
public final class Answer {

    private final Visitor visitor;
    private final HttpResponse<byte[]> response;

    Answer(Visitor visitor, HttpResponse<byte[]> response) {
        this.visitor = visitor;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    /** Where the visitor ended up, after being sent on. */
    public String path() {
        return response.uri().getPath();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** Empty where there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public Document page() {
        return Jsoup.parse(body(), response.uri().toString());
    }

    /** What can be read in the main part of the page. */
    public String text() {
        Element main = page().selectFirst("main");
        return main == null ? "" : main.text();
    }

    /** The form that is sent to a path, with what its fields hold already. */
    public Form form(String action) {
        Element form = page().selectFirst("form[action=" + action + "]:not([method=get])");
        if (form == null) {
            throw new AssertionError("No form for " + action + " on " + path());
        }
        return Form.of(visitor, form);
    }

    /** The form that is sent to a path, among several, whose field holds that value. */
    public Form form(String action, String field, String value) {
        return page().select("form[action=" + action + "]").stream()
                .filter(form -> !form.select("[name=" + field + "][value=" + value + "]")
                        .isEmpty())
                .findFirst()
                .map(form -> Form.of(visitor, form))
                .orElseThrow(() -> new AssertionError("No form for " + action + " with " + value + " on " + path()));
    }
}
