package id.prokus.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form on a page, being filled in. */
public final class Form {

    private static final String BOUNDARY = "----batas-uji-prokus";

    private final Visitor visitor;
    private final String action;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();

    private record Entry(String name, String value) {}

    private record Attachment(String name, String file, byte[] content) {}

    private Form(Visitor visitor, String action) {
        this.visitor = visitor;
        this.action = action;
    }

    static Form of(Visitor visitor, Element element) {
        var form = new Form(visitor, element.attr("action"));
        for (KeyVal pair : ((FormElement) element).formData()) {
            form.entries.add(new Entry(pair.key(), pair.value()));
        }
        return form;
    }

    /** Replaces what the field holds. */
    public Form with(String name, String value) {
        entries.removeIf(entry -> entry.name().equals(name));
        return adding(name, value);
    }

    /** Adds to what the field holds: a further tick among boxes of one name. */
    public Form adding(String name, String value) {
        entries.add(new Entry(name, value));
        return this;
    }

    public Form without(String name) {
        entries.removeIf(entry -> entry.name().equals(name));
        return this;
    }

    /** Sends it to another path, as somebody might who writes the request by hand. */
    public Form to(String path) {
        var other = new Form(visitor, path);
        other.entries.addAll(entries);
        other.attachments.addAll(attachments);
        return other;
    }

    public Form attach(String name, Path file) {
        try {
            return attach(name, String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Form attach(String name, String file, byte[] content) {
        entries.removeIf(entry -> entry.name().equals(name));
        attachments.add(new Attachment(name, file, content));
        return this;
    }

    public Answer submit() {
        return attachments.isEmpty() ? submitWords() : submitWithFiles();
    }

    private Answer submitWords() {
        String body = entries.stream()
                .map(entry -> encoded(entry.name()) + "=" + encoded(entry.value()))
                .collect(Collectors.joining("&"));
        return visitor.send(visitor.request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private Answer submitWithFiles() {
        var body = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            part(body, "name=\"" + entry.name() + "\"", entry.value().getBytes(StandardCharsets.UTF_8));
        }
        for (Attachment attachment : attachments) {
            part(
                    body,
                    "name=\"" + attachment.name() + "\"; filename=\"" + attachment.file() + "\"\r\n"
                            + "Content-Type: application/octet-stream",
                    attachment.content());
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return visitor.send(visitor.request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
