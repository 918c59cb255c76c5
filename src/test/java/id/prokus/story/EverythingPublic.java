package id.prokus.story;

import id.prokus.testing.Answer;
import id.prokus.testing.Visitor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;

/** Somebody without an account who follows every link, opens every picture and takes every file along. */
final class EverythingPublic {

    private static final List<String> DOORS = List.of(
            "/", "/umum", "/umum?bahasa=en", "/masuk", "/robots.txt", "/sitemap.xml", "/cari?q=Sumarni", "/kisah");

    private final Map<String, Answer> answers = new TreeMap<>();

    private EverythingPublic() {}

    /** @param known addresses that somebody wrote down earlier */
    static EverythingPublic of(Visitor anybody, Set<String> known) {
        var all = new EverythingPublic();
        var waiting = new ArrayDeque<>(DOORS);
        waiting.addAll(known);
        while (!waiting.isEmpty()) {
            String address = waiting.removeFirst();
            if (all.answers.containsKey(address)) {
                continue;
            }
            Answer answer = anybody.open(address);
            all.answers.put(address, answer);
            if (answer.header("Content-Type").startsWith("text/html")) {
                waiting.addAll(links(answer));
            }
        }
        return all;
    }

    private static List<String> links(Answer answer) {
        return answer.page().select("[href], [src]").stream()
                .flatMap((Element one) -> Stream.of(one.attr("href"), one.attr("src")))
                .filter(link -> link.startsWith("/"))
                .map(link -> link.contains("#") ? link.substring(0, link.indexOf('#')) : link)
                .toList();
    }

    Set<String> addresses() {
        return answers.keySet();
    }

    /** Addresses of which what is answered holds these words, also inside a PDF, or these bytes. */
    List<String> holding(String words) {
        return answers.entrySet().stream()
                .filter(one -> read(one.getValue()).contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    Answer at(String address) {
        return java.util.Objects.requireNonNull(answers.get(address), address);
    }

    private static String read(Answer answer) {
        String body = answer.body();
        if (!answer.header("Content-Type").contains("pdf")) {
            return body;
        }
        try (var document = Loader.loadPDF(answer.bytes())) {
            return body
                    + new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getTitle();
        } catch (IOException e) {
            return body;
        }
    }
}
