package id.prokus.monitoring.instrument;

import static id.prokus.monitoring.instrument.GateRemark.risky;
import static id.prokus.monitoring.instrument.GateRemark.wrong;

import id.prokus.monitoring.family.FamilyList;
import id.prokus.monitoring.instrument.GateRemark.Code;
import id.prokus.registry.timeline.EntryKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a form can be filled in at all, in both languages, and whether what it asks can be kept. */
final class CheckForm {

    private static final String FAMILIES = "jr://file-csv/" + FamilyList.FILE;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    /** What made-up answers cannot be aimed at: there, nothing is proved by never getting through. */
    private static final Pattern BEYOND = Pattern.compile("regex\\s*\\(|pulldata\\s*\\(|distance\\s*\\(|area\\s*\\(");

    private static final int MOST_NAMED = 5;

    private final FormPaper paper;
    private final EntryKinds kinds;
    private final List<GateRemark> found = new ArrayList<>();

    private CheckForm(FormPaper paper, EntryKinds kinds) {
        this.paper = paper;
        this.kinds = kinds;
    }

    static List<GateRemark> check(FormPaper paper, byte[] bytes, EntryKinds kinds) {
        var check = new CheckForm(paper, kinds);
        check.identity();
        check.attachments();
        check.languages();
        check.found.addAll(CheckFields.check(paper, kinds));
        check.browser();
        check.walk(bytes);
        return check.found;
    }

    private void identity() {
        FormHeader header = paper.header();
        if (!CODE.matcher(header.id()).matches()
                || !VERSION.matcher(header.version()).matches()
                || header.title().isBlank()) {
            found.add(wrong(
                    Code.TANDA_PENGENAL,
                    "",
                    "Formulir harus menyebut id (huruf kecil, angka, tanda hubung), version, dan judulnya.",
                    "A form must tell its id (small letters, digits, hyphens), its version and its title."));
        }
        var unknown = new ArrayList<>(header.parts().values());
        unknown.addFirst(header.kind());
        unknown.removeIf(kind -> kinds.find(kind).isPresent());
        if (!unknown.isEmpty()) {
            found.add(wrong(
                    Code.JENIS_TIDAK_DIKENAL,
                    "",
                    "prokus:kind harus menyebut jenis peristiwa yang ada; \"%s\" tidak ada."
                            .formatted(String.join("\", \"", unknown)),
                    "prokus:kind must name kinds of events that there are; \"%s\" is none."
                            .formatted(String.join("\", \"", unknown))));
        }
        paper.lines().stream()
                .filter(line -> line.control().equals("repeat"))
                .filter(line -> header.parts().keySet().stream()
                        .anyMatch(part -> part.equals(line.path()) || part.startsWith(line.path() + "/")))
                .forEach(line -> found.add(wrong(
                        Code.JENIS_TIDAK_DIKENAL,
                        line.path(),
                        "%s diulang, sehingga tidak dapat menjadi satu peristiwa. Pakailah satu grup untuk satu peristiwa."
                                .formatted(line.name()),
                        "%s repeats, and so cannot become one event. Use one group for one event."
                                .formatted(line.name()))));
        if (paper.encrypted()) {
            found.add(
                    wrong(
                            Code.TERENKRIPSI,
                            "",
                            "Formulir ini mengenkripsi isian, sehingga tidak dapat diperiksa dan dicatat. Hapus kuncinya; pakai https untuk perjalanannya.",
                            "This form encrypts its answers, which could then be neither checked nor recorded. Take its key out; https guards the way."));
        }
    }

    private void attachments() {
        paper.attached().forEach((name, source) -> {
            if (!source.equals(FAMILIES)) {
                found.add(wrong(
                        Code.LAMPIRAN_TIDAK_ADA,
                        "",
                        "Daftar \"%s\" (%s) tidak diberikan kepada ponsel; yang ada hanya %s."
                                .formatted(name, source, FamilyList.FILE),
                        "The list \"%s\" (%s) is not given to phones; there is only %s."
                                .formatted(name, source, FamilyList.FILE)));
            }
        });
        for (String needed : List.of(FamilyList.NAME, "tanggal")) {
            if (paper.questions().stream().noneMatch(line -> line.name().equals(needed))) {
                found.add(wrong(
                        Code.ISIAN_WAJIB_TIDAK_DITANYAKAN,
                        "",
                        "Formulir tidak menanyakan %s, padahal tanpa itu isiannya tidak dapat dicatat."
                                .formatted(needed),
                        "The form does not ask %s, without which nothing can be recorded.".formatted(needed)));
            }
        }
    }

    private void languages() {
        if (paper.languages().stream().noneMatch(language -> language.contains("(id)"))
                || paper.languages().stream().noneMatch(language -> language.contains("(en)"))) {
            found.add(wrong(
                    Code.BAHASA,
                    "",
                    "Formulir harus lengkap dalam \"Bahasa Indonesia (id)\" dan \"English (en)\".",
                    "A form must be complete in \"Bahasa Indonesia (id)\" and \"English (en)\"."));
        } else if (!paper.untranslated().isEmpty()) {
            String some = paper.untranslated().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            found.add(wrong(
                    Code.BELUM_DITERJEMAHKAN,
                    "",
                    "%d kata hanya ada dalam satu bahasa, di antaranya %s."
                            .formatted(paper.untranslated().size(), some),
                    "%d words are there in one language only, among them %s."
                            .formatted(paper.untranslated().size(), some)));
        }
    }

    private void browser() {
        paper.questions()
                .forEach(line -> BrowserGaps.of(line)
                        .ifPresent(gap -> found.add(risky(
                                Code.PERAMBAN,
                                line.path(),
                                "%s memakai %s, yang belum ada di peramban; di ponsel tetap dapat diisi."
                                        .formatted(line.name(), gap.indonesian()),
                                "%s uses %s, which the browser does not have yet; phones do."
                                        .formatted(line.name(), gap.english())))));
    }

    private void walk(byte[] bytes) {
        WalkForm.Walked walked = WalkForm.walk(bytes, paper);
        walked.broken().ifPresent(this::broken);
        walked.neverAsked()
                .forEach(path -> stuck(
                        path,
                        Code.TIDAK_PERNAH_DITANYAKAN,
                        "%s tidak pernah ditanyakan, apa pun jawaban yang lain. Periksa syaratnya.",
                        "%s is never asked, whatever the other answers are. Check its condition."));
        walked.neverAnswered()
                .forEach(path -> stuck(
                        path,
                        Code.TIDAK_DAPAT_DIJAWAB,
                        "Tidak ada jawaban yang memenuhi batas %s. Periksa batasnya.",
                        "No answer fits what %s may be. Check its constraint."));
    }

    private void broken(String said) {
        String plain = said.replaceAll("\\s+", " ");
        String quoted = plain.length() > 300 ? plain.substring(0, 300) + "…" : plain;
        found.add(
                plain.contains("ycle")
                        ? wrong(
                                Code.BERPUTAR,
                                "",
                                "Pertanyaan saling menunggu dalam lingkaran. Kata mesinnya: %s".formatted(quoted),
                                "Questions wait for each other in a circle. The engine says: %s".formatted(quoted))
                        : wrong(
                                Code.TIDAK_DAPAT_DIBUKA,
                                "",
                                "Mesin yang dipakai ponsel tidak dapat membuka formulir ini. Katanya: %s"
                                        .formatted(quoted),
                                "The engine that phones use cannot open this form. It says: %s".formatted(quoted)));
    }

    private void stuck(String path, Code code, String indonesian, String english) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean proved = paper.lines().stream()
                .filter(line -> line.path().equals(path) || path.startsWith(line.path() + "/"))
                .noneMatch(line ->
                        BEYOND.matcher(line.relevant() + line.constraint()).find());
        found.add(
                proved
                        ? wrong(code, path, indonesian.formatted(name), english.formatted(name))
                        : risky(
                                code,
                                path,
                                indonesian.formatted(name) + " Syaratnya memakai pola, sehingga ini tidak terbukti.",
                                english.formatted(name) + " Its condition has a pattern, so that this is not proved."));
    }
}
