package id.prokus.assistance;

import id.prokus.registry.timeline.FamilySection;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a family was given and used, edition by edition, by everything known today. */
@Component
class AidSection implements FamilySection {

    private final Balances balances;

    AidSection(Balances balances) {
        this.balances = balances;
    }

    @Override
    public Section section() {
        return Section.BANTUAN;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        var facts = new ArrayList<Fact>();
        for (Balance one : balances.of(family)) {
            if (one.aid() > 0 || one.used() > 0) {
                facts.add(Fact.of(labelled("Uang diberikan", "Money given", one), amount(one.aid())));
                facts.add(new Fact(
                        labelled("Belum jelas pemakaiannya", "Not accounted for", one),
                        amount(one.difference()),
                        one.difference() == 0 ? Tone.OK : Tone.WARN,
                        ""));
            }
            if (one.outside() > 0) {
                facts.add(new Fact(
                        labelled("Di luar SK", "Outside the SK", one), amount(one.outside()), Tone.DANGER, ""));
            }
            if (one.goods() > 0) {
                facts.add(Fact.of(labelled("Nilai barang", "Worth of goods", one), amount(one.goods())));
            }
        }
        if (!facts.isEmpty()) {
            facts.add(new Fact(
                    new Text("Berkas pemeriksaan", "Auditor's pack"),
                    new Text("Unduh PDF", "Download PDF"),
                    Tone.NEUTRAL,
                    "/bantuan/berkas/keluarga/" + family));
        }
        return facts;
    }

    private static Text labelled(String indonesian, String english, Balance one) {
        return new Text(indonesian + ", edisi " + one.edition(), english + ", edition " + one.edition());
    }

    private static Text amount(long rupiah) {
        return new Text(Format.INDONESIAN.rupiah(rupiah), Format.ENGLISH.rupiah(rupiah));
    }
}
