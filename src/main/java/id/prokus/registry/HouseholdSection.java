package id.prokus.registry;

import id.prokus.registry.timeline.Entry;
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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who lives in a household and on how much a head. */
@Component
@Order(10)
class HouseholdSection implements FamilySection {

    @Override
    public Section section() {
        return Section.KELUARGA;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        var facts = new ArrayList<Fact>();
        long named = life.of(HouseholdKinds.MEMBER)
                .filter(entry -> entry.holdsOn(day))
                .count();
        long size = life.last("susunan-keluarga", day)
                .map(entry -> entry.number("anggota"))
                .orElse(0L);
        if (named > 0) {
            facts.add(new Fact(
                    new Text("Anggota yang tercatat satu per satu", "Members recorded one by one"),
                    size > 0
                            ? new Text("%d dari %d".formatted(named, size), "%d of %d".formatted(named, size))
                            : new Text(String.valueOf(named), String.valueOf(named)),
                    size > 0 && named > size ? Tone.WARN : Tone.NEUTRAL,
                    ""));
        }
        life.last(HouseholdKinds.INCOME, day).ifPresent(income -> facts.add(perHead(income)));
        return facts;
    }

    private static Fact perHead(Entry income) {
        long head = income.number("penghasilan_keluarga") / Math.max(1, income.number("anggota"));
        return Fact.of(
                new Text("Penghasilan sebulan per orang", "Income a month per head"),
                new Text(
                        "%s (%d orang, %s)"
                                .formatted(
                                        Format.INDONESIAN.rupiah(head),
                                        income.number("anggota"),
                                        Format.INDONESIAN.day(income.on())),
                        "%s (%d people, %s)"
                                .formatted(
                                        Format.ENGLISH.rupiah(head),
                                        income.number("anggota"),
                                        Format.ENGLISH.day(income.on()))));
    }
}
