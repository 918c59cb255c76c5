package id.prokus.report;

import java.io.OutputStream;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads {@code ringkasan.json}: the same content always gives the same bytes. */
public final class RingkasanJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private RingkasanJson() {}

    public static void write(Ringkasan ringkasan, OutputStream out) {
        MAPPER.writeValue(out, ringkasan);
    }

    /** With the frozen figures it was made of, under {@code olahan}, where there are such. */
    public static void write(Ringkasan ringkasan, Issue issue, OutputStream out) {
        if (issue.cited().isEmpty()) {
            write(ringkasan, out);
            return;
        }
        ObjectNode json = MAPPER.valueToTree(ringkasan);
        issue.cited()
                .ifPresent(cited -> json.putObject("olahan")
                        .put("versi", cited.version())
                        .put("sidik", cited.hash())
                        .put("dibekukan", cited.frozenOn().toString()));
        MAPPER.writeValue(out, json);
    }

    public static String text(Ringkasan ringkasan) {
        return MAPPER.writeValueAsString(ringkasan);
    }

    /** A ringkasan as it was issued. */
    public static Ringkasan read(String text) {
        return MAPPER.readValue(text, Ringkasan.class);
    }
}
