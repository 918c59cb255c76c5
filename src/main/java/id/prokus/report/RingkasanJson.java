package id.prokus.report;

import java.io.OutputStream;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

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

    public static String text(Ringkasan ringkasan) {
        return MAPPER.writeValueAsString(ringkasan);
    }

    /** A ringkasan as it was issued. */
    public static Ringkasan read(String text) {
        return MAPPER.readValue(text, Ringkasan.class);
    }
}
