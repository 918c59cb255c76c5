package id.prokus.registry.exchange;

import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.CellText;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvText;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The workbook of a kind of event: empty, or with what is recorded. */
@Controller
@Needs(Right.FAMILIES)
class ExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int SHORTEST_REASON = 8;

    private final EntryKinds kinds;
    private final Exports exports;
    private final ExchangeEdition exchangeEdition;
    private final Trail trail;
    private final Clock clock;

    ExportController(EntryKinds kinds, Exports exports, ExchangeEdition exchangeEdition, Trail trail, Clock clock) {
        this.kinds = kinds;
        this.exports = exports;
        this.exchangeEdition = exchangeEdition;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/peristiwa/{kind}/templat.xlsx")
    ResponseEntity<StreamingResponseBody> template(@PathVariable String kind, Actor actor) {
        EntryKind known = kinds.get(kind);
        trail.record(actor, "registry.entry-template-taken", known.code());
        return download(
                "templat-" + known.code() + ".xlsx",
                XLSX,
                out -> new KindWorkbook(known).write(Stream.empty(), "", out));
    }

    @GetMapping("/peristiwa/{kind}.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable String kind, Filter filter, Actor actor) {
        return workbook(kinds.get(kind), wanted(kind, filter, false), "", actor);
    }

    /** A part of what is recorded, as the form on the page asks for it. */
    @GetMapping("/peristiwa/unduhan")
    ResponseEntity<StreamingResponseBody> part(
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "xlsx") String bentuk,
            Filter filter,
            Actor actor) {
        return bentuk.equals("csv") ? csv(jenis, filter, actor) : workbook(jenis, filter, actor);
    }

    /** With the NIK in full, for a reason that the trail keeps. */
    @Needs(Right.UNMASK)
    @PostMapping("/peristiwa/unduhan")
    ResponseEntity<StreamingResponseBody> opened(
            @RequestParam(defaultValue = "") String jenis,
            Filter filter,
            @RequestParam(defaultValue = "") String alasan,
            Actor actor) {
        EntryKind known = kinds.get(jenis);
        if (alasan.strip().length() < SHORTEST_REASON) {
            throw new Refusal(
                    "registry.reason-missing",
                    new Text(
                            "NIK belum dibuka. Tulis alasannya, misalnya: mencocokkan dengan data Dukcapil.",
                            "The NIK stay closed. Give the reason, such as: to compare them with Dukcapil."));
        }
        return workbook(known, wanted(jenis, filter, true), alasan.strip(), actor);
    }

    @GetMapping("/peristiwa/{kind}.csv")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable String kind, Filter filter, Actor actor) {
        EntryKind known = kinds.get(kind);
        Exports.Wanted wanted = wanted(kind, filter, false);
        List<KindColumn> columns = KindColumn.of(known);
        return download(fileName(wanted, actor, "csv"), "text/csv;charset=UTF-8", out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var csv = new CsvText(writer);
            line(csv, columns.stream().map(KindColumn::heading).toList());
            int[] lines = {0};
            exports.read(
                    wanted,
                    rows -> rows.map(row -> row.columns(known)).forEach(row -> {
                        lines[0]++;
                        line(
                                csv,
                                columns.stream()
                                        .map(column -> row.getOrDefault(column.name(), ""))
                                        .toList());
                    }));
            line(csv, List.of("# diambil oleh " + actor.name() + ", " + clock.instant() + ", " + lines[0] + " baris"));
            writer.flush();
            taken(known, wanted, "", lines[0], actor);
        });
    }

    private ResponseEntity<StreamingResponseBody> workbook(
            EntryKind kind, Exports.Wanted wanted, String reason, Actor actor) {
        String taken = "Diambil oleh %s, %s.".formatted(actor.name(), clock.instant());
        return download(fileName(wanted, actor, "xlsx"), XLSX, out -> {
            int[] lines = {0};
            exports.read(wanted, rows -> {
                try {
                    Stream<Map<String, String>> written = rows.map(row -> row.columns(kind));
                    lines[0] = new KindWorkbook(kind).write(written, taken, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            taken(kind, wanted, reason, lines[0], actor);
        });
    }

    private void taken(EntryKind kind, Exports.Wanted wanted, String reason, int lines, Actor actor) {
        trail.record(
                actor,
                wanted.openNik() ? "registry.entries-taken-with-nik" : "registry.entries-taken",
                kind.code() + " " + wanted.edition(),
                reason.isEmpty() ? lines + " baris" : lines + " baris: " + reason);
    }

    private Exports.Wanted wanted(String kind, Filter filter, boolean openNik) {
        Edition edition = exchangeEdition.of(filter.edisi());
        return new Exports.Wanted(
                kinds.get(kind).code(),
                edition.year(),
                filter.wilayah().orElse(""),
                filter.inkubator().orElse(""),
                openNik);
    }

    private static String fileName(Exports.Wanted wanted, Actor actor, String ending) {
        return "%s-%d-%s.%s"
                .formatted(wanted.kind(), wanted.edition(), actor.name().replaceAll("[^A-Za-z0-9._-]", "_"), ending);
    }

    private static void line(CsvText csv, List<String> cells) {
        try {
            for (String cell : cells) {
                csv.plain(CellText.harmless(cell));
            }
            csv.endLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseEntity<StreamingResponseBody> download(
            String name, String type, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(body);
    }

    /**
     * @param wilayah Kemendagri digits, dots allowed
     * @param inkubator its name
     */
    record Filter(Optional<Integer> edisi, Optional<String> wilayah, Optional<String> inkubator) {}
}
