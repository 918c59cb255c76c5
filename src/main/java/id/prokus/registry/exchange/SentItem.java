package id.prokus.registry.exchange;

import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * An event as another system sends it.
 *
 * @param id made by the sender, so that sending it twice is harmless
 * @param thing what it is about; the id of the first word about it
 * @param nik where the sender does not know the family's id; never given back
 * @param typed answers by field, days included
 * @param statedAt when it was said; empty for now
 * @param withdrawn why it is taken back; empty for everything that holds
 */
record SentItem(
        UUID id,
        UUID thing,
        Optional<UUID> family,
        String nik,
        String kind,
        int edition,
        Map<String, String> typed,
        Optional<UUID> together,
        Optional<Instant> statedAt,
        Optional<String> withdrawn) {

    /** @throws Unreadable where it cannot be read at all */
    static SentItem of(JsonNode json) throws Unreadable {
        var typed = new HashMap<String, String>();
        JsonNode answers = json.path("isian");
        for (Map.Entry<String, JsonNode> answer : answers.properties()) {
            typed.put(
                    answer.getKey(),
                    answer.getValue().isNull() ? "" : answer.getValue().asString(""));
        }
        typed.put(ReadAnswers.ON, text(json, "tanggal"));
        typed.put(ReadAnswers.UNTIL, text(json, "sampai"));
        UUID id = id(json, "id")
                .orElseThrow(() -> new Unreadable(
                        "id",
                        new Text(
                                "Beri setiap peristiwa id berupa UUID buatan Anda.",
                                "Give every event an id of your own, a UUID.")));
        return new SentItem(
                id,
                id(json, "perihal").orElse(id),
                id(json, "keluarga"),
                text(json, "nik"),
                text(json, "jenis"),
                year(text(json, "edisi")),
                typed,
                id(json, "bersama"),
                moment(text(json, "dinyatakan")),
                Optional.of(text(json, "ditarik")).filter(reason -> !reason.isBlank()));
    }

    /** Never what was said. */
    @Override
    public String toString() {
        return "SentItem[" + id + "]";
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asString("").strip();
    }

    private static Optional<UUID> id(JsonNode json, String name) throws Unreadable {
        String typed = text(json, name);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(name, new Text("Isi dengan sebuah UUID.", "This must be a UUID."));
        }
    }

    private static int year(String typed) throws Unreadable {
        if (!typed.matches("\\d{4}")) {
            throw new Unreadable(
                    "edisi", new Text("Isi tahun edisinya, misalnya 2021.", "Give the year of the edition."));
        }
        return Integer.parseInt(typed);
    }

    private static Optional<Instant> moment(String typed) throws Unreadable {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(typed).toInstant());
        } catch (DateTimeParseException e) {
            throw new Unreadable(
                    "dinyatakan",
                    new Text(
                            "Tulis saatnya seperti 2021-08-17T09:30:00+07:00.",
                            "Write the moment like 2021-08-17T09:30:00+07:00."));
        }
    }

    /** An item that cannot be read. */
    static final class Unreadable extends Exception {

        private final String field;
        private final transient Text sentence;

        Unreadable(String field, Text sentence) {
            super(field);
            this.field = field;
            this.sentence = sentence;
        }

        RowNote note() {
            return new RowNote(field, true, sentence);
        }
    }
}
