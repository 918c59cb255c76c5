package id.prokus.monitoring.browser;

import id.prokus.monitoring.submission.SentFile;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser saved because it could not send it. */
record RescuedFile(String account, List<Item> items) {

    private static final String KIND = "prokus-isian";
    private static final int MOST = 10_000;

    /** @param draft whether it was never finished, and so is not sent */
    record Item(String title, String label, boolean draft, byte[] xml, List<SentFile> files) {

        /** Never what was answered. */
        @Override
        public String toString() {
            return "Item[" + title + "]";
        }
    }

    /** @throws Refusal {@code monitoring.no-saved-forms} */
    static RescuedFile read(byte[] bytes, JsonMapper json) {
        try {
            JsonNode file = json.readTree(bytes);
            JsonNode items = file.path("items");
            if (!file.path("kind").asString("").equals(KIND) || !items.isArray() || items.size() > MOST) {
                throw notOurs();
            }
            return new RescuedFile(
                    file.path("account").asString(""),
                    items.valueStream().map(RescuedFile::item).toList());
        } catch (JacksonException | IllegalArgumentException e) {
            // What the reader says of it may hold what was answered.
            throw notOurs();
        }
    }

    private static Item item(JsonNode item) {
        JsonNode content = item.path("content");
        return new Item(
                item.path("title").asString(""),
                content.path("label").asString(""),
                item.path("state").asString("").equals("draft"),
                content.path("xml").asString("").getBytes(StandardCharsets.UTF_8),
                content.path("files").valueStream().map(RescuedFile::file).toList());
    }

    private static SentFile file(JsonNode file) {
        byte[] bytes = Base64.getDecoder().decode(file.path("base64").asString(""));
        return SentFile.of(file.path("name").asString("berkas"), new ByteArrayResource(bytes));
    }

    private static Refusal notOurs() {
        return new Refusal(
                "monitoring.no-saved-forms",
                new Text(
                        "Berkas itu bukan simpanan isian formulir, atau rusak. Pilih berkas .json yang disimpan dari halaman Isi formulir.",
                        "The file holds no saved forms, or is damaged. Choose a .json file saved on the page Fill in forms."));
    }

    /** Never what was answered. */
    @Override
    public String toString() {
        return "RescuedFile[" + account + ", " + items.size() + "]";
    }
}
