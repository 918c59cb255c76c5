package id.prokus.olah.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Which rules make figures of what was sent. Nobody has to remember to raise a number: each version is a digest over the
 * compiled rules themselves and their word lists.
 */
@Component
class RuleVersions {

    private static final Map<String, String[]> RULES = rules();

    private static Map<String, String[]> rules() {
        Map<String, String[]> rules = new LinkedHashMap<>();
        rules.put("membaca", new String[] {"id/prokus/workbook/*.class", "id/prokus/intake/**/*.class", "intake/**"});
        rules.put("keluarga", new String[] {"id/prokus/registry/*.class"});
        rules.put("indikator", new String[] {"id/prokus/indicator/*.class", "indicator/**"});
        rules.put("kalimat", new String[] {"id/prokus/report/*.class"});
        return rules;
    }

    /** One {@code name=digest} a line, digests of twelve hexadecimal digits. */
    String text() {
        return RULES.entrySet().stream()
                .map(rule -> rule.getKey() + "=" + digest(rule.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String digest(String[] patterns) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            var resolver = new PathMatchingResourcePatternResolver(RuleVersions.class.getClassLoader());
            for (String pattern : patterns) {
                Resource[] parts = resolver.getResources("classpath*:" + pattern);
                Arrays.sort(parts, Comparator.comparing(RuleVersions::name));
                for (Resource part : parts) {
                    if (part.isReadable() && !name(part).endsWith("/")) {
                        try (InputStream content = part.getInputStream()) {
                            all.update(content.readAllBytes());
                        }
                    }
                }
            }
            return HexFormat.of().formatHex(all.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Resource part) {
        String name = part.getFilename();
        return name == null ? "" : name;
    }
}
