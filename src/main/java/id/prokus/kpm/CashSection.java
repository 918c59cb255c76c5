package id.prokus.kpm;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.FamilySection;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The last month of a family's cash book, beside the turnover that others report. */
@Component
class CashSection implements FamilySection {

    @Override
    public Section section() {
        return Section.USAHA;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        return CashBook.of(life).months().stream()
                .filter(month -> !month.month().isAfter(YearMonth.from(day)))
                .findFirst()
                .map(month -> List.of(new Fact(
                        new Text("Penjualan menurut buku kas", "Sales by the cash book"),
                        new Text(sentence(month, Format.INDONESIAN), sentence(month, Format.ENGLISH)),
                        Tone.NEUTRAL,
                        "/keluarga/" + family + "/buku-kas")))
                .orElse(List.of());
    }

    private static String sentence(CashBook.Month month, Format format) {
        return format.rupiah(month.sold()) + ", " + format.month(month.month());
    }

    /** What others report as the turnover of a month; the latest word of it, empty where there is none. */
    static java.util.Optional<Long> reported(Life life, YearMonth month) {
        return life.of("laporan-usaha")
                .filter(entry -> YearMonth.from(entry.on()).equals(month))
                .filter(entry -> entry.value("omzet").isPresent())
                .reduce((before, after) -> after)
                .map((Entry entry) -> entry.number("omzet"));
    }
}
