package id.prokus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A house rule: what a person reads is said with {@code here.say(indonesian, english)}, where neither language can be left
 * out. Words that stand in a page by themselves would be in one language only.
 */
class EveryWordHasBothLanguagesTest {

    private static final Path PAGES = Path.of("src/main/jte");
    private static final Pattern NOT_READ = Pattern.compile(
            "(?s)<%--.*?--%>|<!--.*?-->|<svg.*?</svg>|^@(import|param)[^\\n]*|!\\{.*?}|\\$(unsafe)?\\{(?:[^{}]|\\{[^{}]*})*}",
            Pattern.MULTILINE);
    private static final Pattern READ_ATTRIBUTE =
            Pattern.compile("\\b(alt|title|placeholder|aria-label)=\"([^\"]*\\p{L}{2,}[^\"]*)\"");
    private static final Pattern CODE =
            Pattern.compile("@(?:if|elseif|for|else|endif|endfor|template)[^\\n]*|<[^>]*>|@`|`\\)?");
    private static final List<String> NAMES =
            List.of("ProKUS", "· ProKUS", "NIK", "WhatsApp", "English", "Bahasa Indonesia");

    @Test
    void no_page_holds_words_in_one_language_only() throws IOException {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            var found = pages.filter(path -> path.toString().endsWith(".jte"))
                    .flatMap(EveryWordHasBothLanguagesTest::bareWords)
                    .toList();

            assertThat(found).as("words outside here.say(…)").isEmpty();
        }
    }

    private static Stream<String> bareWords(Path page) {
        try {
            String read = NOT_READ.matcher(Files.readString(page)).replaceAll("");
            var attributes = READ_ATTRIBUTE.matcher(read).results().map(hit -> hit.group());
            var words = CODE.matcher(read)
                    .replaceAll("\n")
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.matches(".*\\p{L}{2,}.*"))
                    .filter(line -> !line.matches("[.]\\w+\\(.*|,?\\s*\\w+ =( .*)?"))
                    .filter(line -> !NAMES.contains(line));
            return Stream.concat(attributes, words).map(text -> page + ": " + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
