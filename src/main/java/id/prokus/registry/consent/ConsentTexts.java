package id.prokus.registry.consent;

import id.prokus.vocabulary.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of consent, each version a file of its own: {@code registry/persetujuan/foto-1.id.txt} and {@code .en.txt}. */
@Component
class ConsentTexts {

    private static final Pattern NAME = Pattern.compile("([a-z-]+)-(\\d+)\\.id\\.txt");
    private static final String FOLDER = "classpath:registry/persetujuan/";

    private final List<ConsentText> all;

    ConsentTexts() {
        this.all = read();
    }

    /** By purpose, the latest version first. */
    List<ConsentText> all() {
        return all;
    }

    ConsentText latest(Purpose purpose) {
        return all.stream()
                .filter(text -> text.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    Optional<ConsentText> find(String code) {
        return all.stream().filter(text -> text.code().equals(code)).findFirst();
    }

    private static List<ConsentText> read() {
        var files = new PathMatchingResourcePatternResolver();
        var texts = new ArrayList<ConsentText>();
        try {
            for (Resource file : files.getResources(FOLDER + "*.id.txt")) {
                Matcher name =
                        NAME.matcher(Optional.ofNullable(file.getFilename()).orElse(""));
                if (!name.matches()) {
                    throw new IllegalStateException("Not called purpose-version.id.txt: " + file);
                }
                String code = name.group(1) + "-" + name.group(2);
                texts.add(new ConsentText(
                        code,
                        Purpose.find(name.group(1)).orElseThrow(),
                        Integer.parseInt(name.group(2)),
                        new Text(words(file), words(files.getResource(FOLDER + code + ".en.txt")))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.sort(Comparator.comparing(ConsentText::purpose)
                .thenComparing(Comparator.comparing(ConsentText::version).reversed()));
        return List.copyOf(texts);
    }

    private static String words(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8).strip();
    }
}
