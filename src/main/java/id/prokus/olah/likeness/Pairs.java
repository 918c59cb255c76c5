package id.prokus.olah.likeness;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.olah.OlahAddress;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.registry.Decisions;
import id.prokus.registry.Likeness;
import id.prokus.registry.SamePersonDecision;
import id.prokus.registry.SamePersonDecisions;
import id.prokus.vocabulary.Nik;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Likenesses as people compare them: both rows, NIK masked, with what somebody said of them. */
@Component
class Pairs {

    private final SamePersonDecisions decisions;
    private final Regions regions;

    Pairs(SamePersonDecisions decisions, Regions regions) {
        this.decisions = decisions;
        this.regions = regions;
    }

    List<Pair> of(Edition edition, List<Likeness> likenesses) {
        Decisions said = decisions.standing(edition);
        return likenesses.stream()
                .map(likeness -> pair(edition, likeness, said))
                .toList();
    }

    private Pair pair(Edition edition, Likeness likeness, Decisions said) {
        Optional<SamePersonDecision> decision = likeness.decided()
                ? said.keys().flatMap(keys -> {
                    var two = new TreeSet<>(List.of(keys.of(likeness.earlier()), keys.of(likeness.later())));
                    return said.standing().stream()
                            .filter(one ->
                                    one.one().equals(two.first()) && one.other().equals(two.last()))
                            .findFirst();
                })
                : Optional.empty();
        return new Pair(likeness, side(edition, likeness.earlier()), side(edition, likeness.later()), decision);
    }

    private Side side(Edition edition, KpmRow row) {
        String nik = row.has(Field.NIK) ? row.value(Field.NIK) : row.damagedNik();
        String regency = row.value(Field.REGENCY);
        String district = row.value(Field.DISTRICT);
        return new Side(
                row.at(),
                OlahAddress.row(
                        edition.year(),
                        row.at().file(),
                        row.at().sheet(),
                        row.at().row()),
                row.value(Field.NAME),
                nik.isEmpty() ? "" : Nik.mask(nik),
                row.value(Field.BIRTH_DATE),
                (regency.isEmpty() ? "" : regions.nameOf(regency))
                        + (district.isEmpty() ? "" : ", " + regions.nameOf(district)),
                row.incubator());
    }
}
