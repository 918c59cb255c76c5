package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events for other systems: which kinds there are, what was said since, and what they have to say. */
@Controller
@Needs(Right.FAMILIES)
class EntryApi {

    private static final int MOST_SENT = 1_000;
    private static final int MOST_READ = 1_000;

    private final EntryKinds kinds;
    private final Feed feed;
    private final TakeSent takeSent;
    private final Trail trail;
    private final JsonMapper json;

    EntryApi(EntryKinds kinds, Feed feed, TakeSent takeSent, Trail trail, JsonMapper json) {
        this.kinds = kinds;
        this.feed = feed;
        this.takeSent = takeSent;
        this.trail = trail;
        this.json = json;
    }

    @GetMapping("/api/peristiwa/jenis")
    ResponseEntity<byte[]> kinds(Standing standing) {
        return answer(Map.of(
                "jenis", kinds.all().stream().map(kind -> kind(kind, standing)).toList()));
    }

    /** The same for machines that make their own forms. */
    @GetMapping("/api/peristiwa/openapi.json")
    ResponseEntity<byte[]> described() {
        return answer(OpenApi.of(kinds.all()));
    }

    @GetMapping("/api/peristiwa")
    ResponseEntity<byte[]> read(
            @RequestParam(defaultValue = "0") int edisi,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String sesudah,
            @RequestParam(defaultValue = "500") int banyak,
            Actor actor) {
        int most = Math.clamp(banyak, 1, MOST_READ);
        if (!jenis.isEmpty()) {
            kinds.get(jenis);
        }
        List<KeptEntry> found = feed.after(Feed.Place.read(sesudah), edisi, jenis, most);
        if (!found.isEmpty()) {
            trail.record(actor, "registry.entries-followed", jenis + " " + edisi, found.size() + " baris");
        }
        var page = new LinkedHashMap<String, Object>();
        page.put("peristiwa", found.stream().map(EntryApi::entry).toList());
        page.put(
                "berikutnya",
                found.isEmpty() ? sesudah : Feed.Place.of(found.getLast()).toString());
        page.put("lengkap", found.size() < most);
        return answer(page);
    }

    @Needs(Right.ENTER)
    @PostMapping("/api/peristiwa")
    ResponseEntity<byte[]> send(@RequestBody(required = false) Optional<byte[]> body, Standing standing, Actor actor) {
        List<JsonNode> sent = items(body.orElse(new byte[0]));
        var items = new ArrayList<SentItem>();
        var results = new TreeMap<Integer, SentResult>();
        for (int i = 0; i < sent.size(); i++) {
            try {
                items.add(SentItem.of(sent.get(i)));
            } catch (SentItem.Unreadable unreadable) {
                results.put(i, SentResult.refused(sent.get(i).path("id").asString(""), unreadable.note()));
            }
        }
        var taken = takeSent.take(items, standing, actor).iterator();
        for (int i = 0; i < sent.size(); i++) {
            if (!results.containsKey(i)) {
                results.put(i, taken.next());
            }
        }
        var page = new LinkedHashMap<String, Object>();
        for (SentResult.Outcome outcome : SentResult.Outcome.values()) {
            page.put(
                    word(outcome),
                    results.values().stream()
                            .filter(result -> result.outcome() == outcome)
                            .count());
        }
        page.put("hasil", results.values().stream().map(EntryApi::result).toList());
        return answer(page);
    }

    /** An array, or an object that holds one as "peristiwa". */
    private List<JsonNode> items(byte[] body) {
        JsonNode read;
        try {
            read = json.readTree(body);
        } catch (JacksonException e) {
            throw unreadable();
        }
        JsonNode all = read.isArray() ? read : read.path("peristiwa");
        if (!all.isArray() || all.isEmpty()) {
            throw unreadable();
        }
        if (all.size() > MOST_SENT) {
            throw new Refusal(
                    "registry.too-many-sent",
                    new Text(
                            "Paling banyak %d peristiwa sekali kirim; ini %d. Kirim sebagian demi sebagian."
                                    .formatted(MOST_SENT, all.size()),
                            "At most %d events at once; these are %d. Send them in parts."
                                    .formatted(MOST_SENT, all.size())));
        }
        return all.valueStream().toList();
    }

    private static Refusal unreadable() {
        return new Refusal(
                "registry.sent-unreadable",
                new Text(
                        "Isi permintaan harus JSON: larik peristiwa, atau {\"peristiwa\": [...]}.",
                        "The request must be JSON: an array of events, or {\"peristiwa\": [...]}."));
    }

    private static Map<String, Object> kind(EntryKind kind, Standing standing) {
        var one = new LinkedHashMap<String, Object>();
        one.put("kode", kind.code());
        one.put("bagian", kind.section().code());
        one.put("nama", TakeSent.both(kind.label()));
        one.put("berlangsung", kind.period());
        one.put("boleh_rencana", kind.ahead());
        one.put("dapat_anda_kirim", kind.writtenBy(standing));
        one.put("pembeda", kind.apart());
        one.put("isian", kind.fields().stream().map(EntryApi::field).toList());
        return one;
    }

    private static Map<String, Object> field(EntryField field) {
        var one = new LinkedHashMap<String, Object>();
        one.put("nama", field.name());
        one.put("label", TakeSent.both(field.label()));
        one.put("tipe", field.type().name().toLowerCase(java.util.Locale.ROOT));
        one.put("wajib", field.needed());
        if (!field.hint().indonesian().isEmpty()) {
            one.put("petunjuk", TakeSent.both(field.hint()));
        }
        if (!field.choices().isEmpty()) {
            one.put(
                    "pilihan",
                    field.choices().stream()
                            .map(choice -> Map.of("kode", choice.code(), "label", TakeSent.both(choice.label())))
                            .toList());
        }
        return one;
    }

    private static Map<String, Object> entry(KeptEntry kept) {
        Entry entry = kept.entry();
        var one = new LinkedHashMap<String, Object>();
        one.put("id", entry.id());
        one.put("perihal", entry.thing());
        one.put("keluarga", entry.family());
        one.put("edisi", entry.edition());
        one.put("jenis", entry.kind());
        one.put("tanggal", entry.on().toString());
        entry.until().ifPresent(day -> one.put("sampai", day.toString()));
        one.put("isian", new TreeMap<>(entry.values()));
        entry.together().ifPresent(shared -> one.put("bersama", shared));
        one.put("sumber", entry.source().way().name().toLowerCase(java.util.Locale.ROOT));
        one.put("dinyatakan", entry.statedAt().toString());
        entry.withdrawn().ifPresent(reason -> one.put("ditarik", reason));
        one.put("dicatat", kept.recordedAt().toString());
        return one;
    }

    private static Map<String, Object> result(SentResult result) {
        var one = new LinkedHashMap<String, Object>();
        one.put("id", result.id());
        one.put("hasil", word(result.outcome()));
        if (!result.notes().isEmpty()) {
            one.put(
                    "catatan",
                    result.notes().stream()
                            .map(note -> Map.of(
                                    "isian",
                                    note.column(),
                                    "menolak",
                                    note.impossible(),
                                    "kalimat",
                                    TakeSent.both(note.sentence())))
                            .toList());
        }
        return one;
    }

    private static String word(SentResult.Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT);
    }

    private ResponseEntity<byte[]> answer(Object body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json.writeValueAsBytes(body));
    }
}
