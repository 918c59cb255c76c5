package id.prokus.enterprise;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FamilySection;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How a family's business stands: stage, last month, workers, papers, credit. */
@Component
class BusinessSection implements FamilySection {

    private final StageChecks stageChecks;

    BusinessSection(StageChecks stageChecks) {
        this.stageChecks = stageChecks;
    }

    @Override
    public Section section() {
        return Section.USAHA;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        var facts = new ArrayList<Fact>();
        Optional<Entry> business = life.last("usaha", day);
        Optional<Entry> month = MonthlyChecks.last(life, day);
        business.ifPresent(entry -> facts.add(Fact.of(
                new Text("Usaha", "Business"),
                same(entry.value("nama_usaha").orElse("–") + ": "
                        + entry.value("produk").orElse("–")))));
        if (business.isPresent() || month.isPresent()) {
            stage(family, life, day, facts);
        }
        month.ifPresent(entry -> {
            facts.add(turnover(entry));
            facts.add(Fact.of(
                    new Text("Pekerja", "Workers"),
                    new Text(workers(entry, "dibayar", "keluarga"), workers(entry, "paid", "family"))));
        });
        life.of(RoundKind.CODE)
                .filter(entry -> !RoundKind.counts(entry, life))
                .forEach(entry -> facts.add(twoDoors(entry, life)));
        life.of("izin-usaha").filter(entry -> !entry.on().isAfter(day)).forEach(entry -> facts.add(paper(entry, day)));
        life.last("kredit", day).ifPresent(entry -> facts.add(credit(entry)));
        return facts;
    }

    /** What a person confirmed; beside it the rule's proposal, as long as it is a different one. */
    private void stage(UUID family, Life life, LocalDate day, List<Fact> facts) {
        String form = "/keluarga/" + family + "/catat/penetapan-tahap";
        Optional<Entry> confirmed = life.last("penetapan-tahap", day);
        confirmed.ifPresent(entry -> facts.add(Fact.of(
                new Text("Tahap, ditetapkan", "Stage, confirmed"),
                new Text(
                        stageLabel(entry).indonesian() + ", " + Format.INDONESIAN.day(entry.on()),
                        stageLabel(entry).english() + ", " + Format.ENGLISH.day(entry.on())))));
        int edition = life.entries().stream().mapToInt(Entry::edition).max().orElse(0);
        StageProposal proposal = stageChecks.proposal(edition, life, day);
        boolean agreed = confirmed
                .flatMap(entry -> entry.value("tahap"))
                .filter(stage -> proposal.stage().isEmpty()
                        || proposal.stage().get().code().equals(stage))
                .isPresent();
        if (!agreed) {
            facts.add(new Fact(
                    new Text("Tahap, menunggu penetapan orang", "Stage, waiting for a person"),
                    proposal.why(),
                    confirmed.isPresent() ? Tone.WARN : Tone.INFO,
                    form));
        }
    }

    private static Text stageLabel(Entry entry) {
        String stage = entry.value("tahap").orElse("");
        return StageChecks.CHOICES.stream()
                .filter(choice -> choice.code().equals(stage))
                .findFirst()
                .map(choice -> choice.label())
                .orElse(same(stage));
    }

    private static Fact turnover(Entry month) {
        long amount = month.number("omzet");
        return Fact.of(
                new Text("Omzet terakhir", "Last turnover"),
                new Text(
                        Format.INDONESIAN.rupiah(amount) + ", " + monthOf(Format.INDONESIAN.day(month.on())),
                        Format.ENGLISH.rupiah(amount) + ", " + monthOf(Format.ENGLISH.day(month.on()))));
    }

    /** "3 Mei 2021" without its day. */
    private static String monthOf(String day) {
        return day.substring(day.indexOf(' ') + 1);
    }

    /** Said where both came, since only one of them is in the figures. */
    private static Fact twoDoors(Entry asked, Life life) {
        String end = asked.value(RoundKind.END).orElse("");
        long reported = RoundKind.ofWorkbook(asked, life)
                .map(entry -> entry.number("omzet"))
                .orElse(0L);
        return new Fact(
                new Text("Putaran %s dari dua pintu".formatted(end), "Two reports of the round %s".formatted(end)),
                new Text(
                        "Dihitung: buku kerja yang dibekukan, omzet %s. Isian di lapangan, omzet %s, tersimpan dan tidak dihitung."
                                .formatted(
                                        Format.INDONESIAN.rupiah(reported),
                                        Format.INDONESIAN.rupiah(asked.number("omzet"))),
                        "Counted: the frozen workbook, turnover %s. The one asked in the field, turnover %s, is kept and not counted."
                                .formatted(
                                        Format.ENGLISH.rupiah(reported), Format.ENGLISH.rupiah(asked.number("omzet")))),
                Tone.INFO,
                "");
    }

    private static String workers(Entry month, String paid, String family) {
        var words = new ArrayList<String>();
        words.add(String.valueOf(MonthlyChecks.workers(month)));
        month.value("pekerja_dibayar").ifPresent(count -> words.add(count + " " + paid));
        month.value("pekerja_keluarga").ifPresent(count -> words.add(count + " " + family));
        return String.join(", ", words);
    }

    private static Fact paper(Entry entry, LocalDate day) {
        EntryKind kind = PermitKind.PERMIT;
        String code = entry.value("jenis_izin").orElse("");
        Text label = kind.field("jenis_izin")
                .flatMap(field -> field.chosen(code))
                .map(choice -> choice.label())
                .orElse(same(code));
        String number = entry.value("nomor_izin").orElse("");
        Optional<LocalDate> last = PermitKind.lastDay(entry);
        Tone tone = last.filter(end -> end.isBefore(day))
                .map(end -> Tone.DANGER)
                .or(() -> last.filter(end -> !end.isAfter(day.plusMonths(Permit.AHEAD)))
                        .map(end -> Tone.WARN))
                .orElse(Tone.NEUTRAL);
        return new Fact(
                label,
                new Text(
                        number
                                + last.map(end -> ", berlaku sampai " + Format.INDONESIAN.day(end))
                                        .orElse(""),
                        number
                                + last.map(end -> ", valid until " + Format.ENGLISH.day(end))
                                        .orElse("")),
                tone,
                "");
    }

    private static Fact credit(Entry entry) {
        String lender = entry.value("pemberi_kredit").orElse("");
        return Fact.of(
                new Text("Kredit terakhir", "Last credit"),
                new Text(
                        Format.INDONESIAN.rupiah(entry.number("plafon")) + ", " + lender,
                        Format.ENGLISH.rupiah(entry.number("plafon")) + ", " + lender));
    }

    private static Text same(String words) {
        return new Text(words, words);
    }
}
