package id.prokus.monitoring.submission;

import id.prokus.monitoring.family.FamilyList;
import id.prokus.monitoring.instrument.Hash;
import id.prokus.monitoring.instrument.SafeXml;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A filled-in form, read without knowing the form.
 *
 * @param instance made by the phone; of its bytes where it made none
 * @param deprecated the instance it takes the place of
 * @param answers by path, the empty ones too: {@code /data/pekerjaan/pekerja}; the second of a repeat ends in {@code [2]}
 */
public record SubmissionXml(
        String form, String version, String instance, Optional<String> deprecated, Map<String, String> answers) {

    /** A form of 250 questions is 20 KB. */
    private static final int LARGEST = 2_000_000;

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final String OPEN_ROSA = "http://openrosa.org/xforms";

    /** @throws Unreadable where it is no filled-in form */
    public static SubmissionXml read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Unreadable(
                    "Isian formulir ini terlalu besar untuk diterima. Sampaikan nama formulirnya kepada pengelola.",
                    true);
        }
        try {
            return new Reading(bytes).read();
        } catch (XMLStreamException e) {
            // What the reader says of it may hold what was answered.
            throw unreadable("Kiriman ini bukan XML yang utuh. Kirim lagi; bila terulang, isi formulirnya dari awal.");
        }
    }

    public static Optional<UUID> uuid(String typed) {
        try {
            return typed.length() == 36 ? Optional.of(UUID.fromString(typed)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** When the phone says that it was finished; empty where it says nothing readable. */
    public Optional<Instant> finishedAt() {
        try {
            String end = answer("end");
            return end.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(end).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Optional<UUID> family() {
        return uuid(answer(FamilyList.NAME));
    }

    /** Of the question by that name, wherever it stands; empty where it is not answered. */
    public String answer(String name) {
        return answers.entrySet().stream()
                .filter(one ->
                        one.getKey().endsWith("/" + name) && !one.getKey().contains("/meta/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Never what was answered. */
    @Override
    public String toString() {
        return "SubmissionXml[" + form + " " + version + "]";
    }

    private static Unreadable unreadable(String sentence) {
        return new Unreadable(sentence, false);
    }

    /** One pass over the XML. */
    private static final class Reading {

        private final byte[] bytes;
        private final XMLStreamReader xml;
        private final Deque<String> path = new ArrayDeque<>();
        private final Map<String, Integer> times = new HashMap<>();
        private final Map<String, String> answers = new LinkedHashMap<>();
        private final StringBuilder words = new StringBuilder();
        private String form = "";
        private String version = "";
        private String instance = "";
        private String deprecated = "";
        private boolean leaf;
        private int elements;

        public Reading(byte[] bytes) throws XMLStreamException {
            this.bytes = bytes;
            this.xml = SafeXml.reader(new ByteArrayInputStream(bytes));
        }

        public SubmissionXml read() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                        throw unreadable(
                                "Kiriman ini memuat DOCTYPE, yang tidak pernah ada pada formulir. Isi dan kirim dari aplikasi formulirnya.");
                    case XMLStreamReader.START_ELEMENT -> begin();
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> words.append(xml.getText());
                    case XMLStreamReader.END_ELEMENT -> end();
                    default -> {
                        // Comments and instructions say nothing.
                    }
                }
            }
            if (form.isEmpty() || form.length() > LONGEST_NAME || version.length() > LONGEST_NAME) {
                throw unreadable("Kiriman ini tidak menyebut formulirnya. Isi dan kirim dari aplikasi formulirnya.");
            }
            if (instance.isEmpty() || instance.length() > LONGEST_NAME || deprecated.length() > LONGEST_NAME) {
                instance = "sha256:" + Hash.sha256(bytes);
            }
            return new SubmissionXml(
                    form,
                    version,
                    instance,
                    Optional.of(deprecated).filter(one -> !one.isEmpty() && one.length() <= LONGEST_NAME),
                    answers);
        }

        private void begin() {
            if (path.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
                throw unreadable(
                        "Isian formulir ini lebih banyak daripada formulir mana pun. Isi dan kirim dari aplikasi formulirnya.");
            }
            String name = xml.getLocalName();
            if (path.isEmpty()) {
                form = attribute("", "id");
                version = attribute("", "version");
                version = version.isEmpty() ? attribute(OPEN_ROSA, "version") : version;
                path.addLast("/" + name);
            } else {
                String at = path.getLast() + "/" + name;
                int nth = times.merge(at, 1, Integer::sum);
                path.addLast(nth > 1 ? at + "[" + nth + "]" : at);
            }
            words.setLength(0);
            leaf = true;
        }

        private void end() {
            String at = path.removeLast();
            if (leaf && !path.isEmpty()) {
                String said = words.toString();
                answers.put(at, said);
                if (at.endsWith("/meta/instanceID")) {
                    instance = said.strip();
                } else if (at.endsWith("/meta/deprecatedID")) {
                    deprecated = said.strip();
                }
            }
            leaf = false;
        }

        private String attribute(String space, String name) {
            String value = xml.getAttributeValue(space.isEmpty() ? null : space, name);
            return value == null ? "" : value;
        }
    }
}
