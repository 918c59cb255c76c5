package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.decree.Denominators;
import id.prokus.registry.decree.Denominators.Basis;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has reported and who has not. */
@Controller
@Needs(Right.RESULTS)
class CompletenessController {

    private final Rosters rosters;
    private final CurrentResults results;
    private final Denominators denominators;
    private final Trail trail;
    private final Clock clock;

    CompletenessController(
            Rosters rosters, CurrentResults results, Denominators denominators, Trail trail, Clock clock) {
        this.rosters = rosters;
        this.results = results;
        this.denominators = denominators;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry completenessEntry() {
        return new MenuEntry(
                MenuGroup.REPORTS,
                20,
                "/olah/kelengkapan",
                new Text("Kelengkapan", "Completeness"),
                new Text(
                        "Siapa yang sudah dan belum melapor, dan berapa KPM-nya.",
                        "Who has reported and who has not, and how many families."));
    }

    @GetMapping("/olah/kelengkapan")
    Screen show(
            @RequestParam(defaultValue = "") String urut,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String provinsi) {
        return Screen.of("olah/completeness", page(urut, keadaan, provinsi));
    }

    /** The board's incubators as they are shown, in the same order. */
    @GetMapping("/olah/kelengkapan.csv")
    ResponseEntity<byte[]> take(
            @RequestParam(defaultValue = "") String urut,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String provinsi,
            Actor actor) {
        Page page = page(urut, keadaan, provinsi);
        var csv = new CsvFile(
                "inkubator",
                "kode_provinsi",
                "provinsi",
                "baru_dilaporkan",
                "baru_sasaran",
                "lanjutan_dilaporkan",
                "lanjutan_sasaran",
                "sasaran_menurut",
                "catatan",
                "keadaan");
        for (Bagian part : page.incubators()) {
            csv.line(
                    part.inkubator().orElse(""),
                    part.kodeProvinsi(),
                    part.provinsi(),
                    String.valueOf(part.baru().masuk()),
                    String.valueOf(part.baru().sasaran()),
                    String.valueOf(part.lanjutan().masuk()),
                    String.valueOf(part.lanjutan().sasaran()),
                    page.basis(part).label().indonesian(),
                    String.valueOf(part.catatan()),
                    page.arrived(part) ? "melapor" : "belum melapor");
        }
        trail.record(actor, "olah.completeness-taken", "kelengkapan.csv", csv.lines() + " baris");
        return csv.takenBy(actor, clock, "kelengkapan");
    }

    private Page page(String order, String state, String province) {
        var edition = rosters.latestEdition();
        return new Page(
                edition,
                edition.flatMap(results::find),
                BoardOrder.of(order),
                state,
                province,
                edition.flatMap(one -> rosters.find(one).map(roster -> denominators.bases(one, roster)))
                        .orElse(Map.of()));
    }

    /**
     * @param result empty where nothing was processed yet
     * @param order of the incubators
     * @param state "belum" for those who have not reported, "melapor" for those who have, anything else for all
     * @param province Kemendagri digits of the only one that is shown; empty for all
     * @param bases whose word each incubator's number of families is
     */
    public record Page(
            Optional<Edition> edition,
            Optional<Processed> result,
            BoardOrder order,
            String state,
            String province,
            Map<String, Basis> bases) {

        /** The incubators that are shown, to be taken along. */
        public String csv() {
            return new ListAddress("/olah/kelengkapan", Map.of(), order.code(), "")
                    .with("keadaan", state)
                    .with("provinsi", province)
                    .csv();
        }

        /** Whose word it is how many families this incubator is to report. */
        public Basis basis(Bagian part) {
            return part.inkubator().map(bases::get).orElse(Basis.ROSTER);
        }

        /** How many incubators are counted so. */
        public long countedBy(Basis basis) {
            return bases.values().stream().filter(basis::equals).count();
        }

        /** The name of the only province that is shown; empty for all. */
        public String provinceName() {
            return provinces().stream()
                    .filter(part -> !province.isEmpty())
                    .map(Bagian::provinsi)
                    .findFirst()
                    .orElse("");
        }

        public List<Bagian> incubators() {
            return order.sorted(result.map(r -> r.ringkasan().perInkubator()).orElse(List.of()).stream()
                    .filter(part -> inProvince(part)
                            && switch (state) {
                                case "belum" -> !arrived(part);
                                case "melapor" -> arrived(part);
                                default -> true;
                            })
                    .toList());
        }

        public List<Bagian> provinces() {
            return result.map(r -> r.ringkasan().perProvinsi()).orElse(List.of()).stream()
                    .filter(this::inProvince)
                    .toList();
        }

        private boolean inProvince(Bagian part) {
            return province.isEmpty() || part.kodeProvinsi().equals(province);
        }

        public boolean arrived(Bagian part) {
            return part.masuk() > 0;
        }

        /** Opens WhatsApp with a text that names nobody but the office. */
        public String reminder(Bagian part) {
            var text =
                    "Yth. pengelola %s. Laporan monitoring %s %d belum kami terima. Mohon kirim buku kerjanya, atau balas pesan ini bila ada kendala. Terima kasih."
                            .formatted(
                                    part.inkubator().orElse(part.provinsi()),
                                    edition.map(Edition::name).orElse("ProKUS"),
                                    edition.map(Edition::year).orElse(0));
            return "https://wa.me/?text="
                    + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
