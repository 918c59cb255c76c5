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
import java.util.Set;
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
    private static final String META = "meta";
    private static final String INSTANCE = "instanceID";
    private static final String DEPRECATED = "deprecatedID";

    /** What a form says of itself. */
    private static final Set<String> SELF = Set.of(FamilyList.NAME, INSTANCE, DEPRECATED);

    /** @throws Unreadable where it is no filled-in form */
    public static SubmissionXml read(byte[] bytes) {
        Reading read = reading(bytes, true);
        return new SubmissionXml(read.form, read.version, read.instance(), read.deprecated(), read.answers);
    }

    /**
     * As {@link #read}, without the answers: enough to keep it and thank for it. All of it is read over, so that nothing
     * broken is thanked for.
     *
     * @throws Unreadable where it is no filled-in form
     */
    static SubmissionHead head(byte[] bytes) {
        Reading read = reading(bytes, false);
        return new SubmissionHead(read.form, read.version, read.instance(), read.deprecated(), uuid(read.family));
    }

    private static Reading reading(byte[] bytes, boolean answers) {
        if (bytes.length > LARGEST) {
            throw new Unreadable(
                    "Isian formulir ini terlalu besar untuk diterima. Sampaikan nama formulirnya kepada pengelola.",
                    true);
        }
        try {
            var reading = new Reading(bytes, answers);
            reading.read();
            return reading;
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
        private final boolean whole;
        private final Deque<String> names = new ArrayDeque<>();
        private final Deque<String> path = new ArrayDeque<>();
        private final Map<String, Integer> times = new HashMap<>();
        private final Map<String, String> answers = new LinkedHashMap<>();
        private final StringBuilder words = new StringBuilder();
        private String form = "";
        private String version = "";
        private String instance = "";
        private String deprecated = "";
        private String family = "";
        private boolean leaf;
        private boolean listened;
        private int elements;

        /** @param whole whether the answers are wanted, and not only what it says of itself */
        Reading(byte[] bytes, boolean whole) throws XMLStreamException {
            this.bytes = bytes;
            this.whole = whole;
            this.xml = SafeXml.reader(new ByteArrayInputStream(bytes));
        }

        void read() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                        throw unreadable(
                                "Kiriman ini memuat DOCTYPE, yang tidak pernah ada pada formulir. Isi dan kirim dari aplikasi formulirnya.");
                    case XMLStreamReader.START_ELEMENT -> begin(xml.getLocalName());
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                        if (listened) {
                            words.append(xml.getText());
                        }
                    }
                    case XMLStreamReader.END_ELEMENT -> end();
                    default -> {
                        // Comments and instructions say nothing.
                    }
                }
            }
            if (form.isEmpty() || form.length() > LONGEST_NAME || version.length() > LONGEST_NAME) {
                throw unreadable("Kiriman ini tidak menyebut formulirnya. Isi dan kirim dari aplikasi formulirnya.");
            }
        }

        String instance() {
            return instance.isEmpty() || instance.length() > LONGEST_NAME || deprecated.length() > LONGEST_NAME
                    ? "sha256:" + Hash.sha256(bytes)
                    : instance;
        }

        Optional<String> deprecated() {
            return Optional.of(deprecated).filter(one -> !one.isEmpty() && one.length() <= LONGEST_NAME);
        }

        private void begin(String name) {
            if (names.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
                throw unreadable(
                        "Isian formulir ini lebih banyak daripada formulir mana pun. Isi dan kirim dari aplikasi formulirnya.");
            }
            if (names.isEmpty()) {
                form = attribute("", "id");
                version = attribute("", "version");
                version = version.isEmpty() ? attribute(OPEN_ROSA, "version") : version;
            }
            if (whole) {
                path.addLast(path(name));
            }
            names.addLast(name);
            words.setLength(0);
            leaf = true;
            listened = whole || SELF.contains(name);
        }

        private String path(String name) {
            if (path.isEmpty()) {
                return "/" + name;
            }
            String at = path.getLast() + "/" + name;
            int nth = times.merge(at, 1, Integer::sum);
            return nth > 1 ? at + "[" + nth + "]" : at;
        }

        private void end() {
            String name = names.removeLast();
            String at = whole ? path.removeLast() : "";
            if (leaf && listened && !names.isEmpty()) {
                String said = words.toString();
                if (whole) {
                    answers.put(at, said);
                }
                told(name, said);
            }
            leaf = false;
            listened = false;
        }

        private void told(String name, String said) {
            if (names.getLast().equals(META)) {
                switch (name) {
                    case INSTANCE -> instance = said.strip();
                    case DEPRECATED -> deprecated = said.strip();
                    default -> {
                        // What else stands there is for phones.
                    }
                }
            } else if (family.isEmpty() && name.equals(FamilyList.NAME) && !names.contains(META)) {
                family = said;
            }
        }

        private String attribute(String space, String name) {
            String value = xml.getAttributeValue(space.isEmpty() ? null : space, name);
            return value == null ? "" : value;
        }
    }
}
