package id.prokus.indicator.ladder;

import id.prokus.place.Regions;
import id.prokus.registry.timeline.FamilySection.Fact;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On which rung one family stands, as a sentence: by the edition's rule, by both where they contradict, or why it cannot be said. */
record RungWords(IncomeStep last, Optional<LadderRule> decides, Regions regions) {

    Fact fact() {
        return new Fact(
                new Text("Tangga hasil", "Ladder of results"),
                new Text(
                        words(Text::indonesian) + ", " + Format.INDONESIAN.month(last.month()),
                        words(Text::english) + ", " + Format.ENGLISH.month(last.month())),
                last.comparison().contradicts() ? Tone.WARN : Tone.NEUTRAL,
                "/tangga?edisi=prokus-" + last.edition());
    }

    private String words(Function<Text, String> in) {
        String said = last.comparison().contradicts()
                ? List.of(LadderRule.UMK, LadderRule.GK).stream()
                        .map(rule -> in.apply(rule.label()) + ": " + rung(rule, in))
                        .collect(Collectors.joining("; "))
                : rung(decides.orElse(LadderRule.UMK), in);
        return missing().isEmpty()
                ? said
                : said + " (" + missing().stream().map(in).collect(Collectors.joining(", ")) + ")";
    }

    private String rung(LadderRule rule, Function<Text, String> in) {
        return last.comparison()
                .rung(rule)
                .map(rung -> in.apply(rung.label()))
                .orElseGet(() -> in.apply(new Text("tidak dapat ditentukan", "cannot be determined")));
    }

    /** What would have to be filled in to say more. */
    private List<Text> missing() {
        var missing = new ArrayList<Text>();
        Comparison known = last.comparison();
        if (known.aboveUmk().isEmpty()) {
            missing.add(new Text(
                    "UMK %s %d belum diisi"
                            .formatted(
                                    regions.nameOf(last.regency()), last.month().getYear()),
                    "the minimum wage of %s %d is not filled in"
                            .formatted(
                                    regions.nameOf(last.regency()), last.month().getYear())));
        }
        if (last.household().isEmpty()) {
            missing.add(new Text("jumlah anggota belum diisi", "the size of the household is not filled in"));
        } else if (known.aboveGk().isEmpty()) {
            missing.add(new Text(
                    "garis kemiskinan bulan itu belum diisi", "the poverty line of that month is not filled in"));
        } else if (!known.aboveGk().get() && known.aboveExtreme().isEmpty()) {
            missing.add(
                    new Text("garis ekstrem bulan itu belum diisi", "the extreme line of that month is not filled in"));
        }
        if (known.up().isEmpty()) {
            missing.add(new Text("baru sekali diukur", "measured only once"));
        }
        return missing;
    }
}
