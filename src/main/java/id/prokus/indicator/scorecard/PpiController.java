package id.prokus.indicator.scorecard;

import id.prokus.access.Trail;
import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.programme.KnownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How many of an edition's families are likely to live below each line, by the cards that were answered. */
@Controller
@Needs({Right.RESULTS, Right.FAMILIES})
class PpiController {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final String PROKUS = "ProKUS";
    private static final int DECIMALS = 6;

    private final PpiAnswers answers;
    private final Editions editions;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    PpiController(PpiAnswers answers, Editions editions, Regions regions, Trail trail, Clock clock) {
        this.answers = answers;
        this.editions = editions;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/tangga/ppi")
    Screen show(Asked asked) {
        return Screen.of("indicator/scorecard/ppi", page(asked));
    }

    @GetMapping("/tangga/ppi.csv")
    ResponseEntity<byte[]> take(Asked asked, Actor actor) {
        Page page = page(asked);
        var csv = new CsvFile("kartu", "garis", "keluarga", "perkiraan", "batas_bawah", "batas_atas");
        for (Line line : page.lines()) {
            csv.line(
                    line.card().version(),
                    line.label().indonesian(),
                    String.valueOf(line.rate().families()),
                    decimal(line.rate().rate()),
                    decimal(line.rate().interval().low()),
                    decimal(line.rate().interval().high()));
        }
        trail.record(actor, "indicator.ppi-taken", page.edition().key(), csv.lines() + " baris", page.place());
        return csv.takenBy(actor, clock, "ppi-" + page.edition().key());
    }

    private static String decimal(double share) {
        return BigDecimal.valueOf(share)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Page page(Asked asked) {
        int year = LocalDate.ofInstant(clock.instant(), JAKARTA).getYear();
        List<Edition> known = editions.all().stream()
                .map(KnownEdition::edition)
                .filter(one -> one.name().equals(PROKUS))
                .toList();
        Edition edition = known.stream()
                .filter(one -> one.key().equals(asked.edisi()))
                .findFirst()
                .or(() -> known.stream().filter(one -> one.year() <= year).findFirst())
                .orElseGet(() -> Edition.prokus(year));
        List<Line> lines = answers.rates(edition.year(), asked.tempat()).stream()
                .flatMap(rate -> PpiKinds.card(rate.kind()).stream().map(card -> line(card, rate)))
                .toList();
        return new Page(edition, known, asked.tempat(), lines, regions);
    }

    private static Line line(Scorecard card, PpiAnswers.Rate rate) {
        return new Line(card, List.copyOf(card.lines().values()).get(rate.line() - 1), rate.rate());
    }

    /** What the address asks for, as typed. */
    record Asked(String edisi, String tempat) {

        Asked {
            tempat = tempat.replace(".", "").strip();
            if (!tempat.matches("\\d\\d")) {
                tempat = "";
            }
        }
    }

    /** One line of one card. */
    public record Line(Scorecard card, Text label, GroupRate rate) {}

    /** @param place the two Kemendagri digits of a province; empty for all */
    public record Page(Edition edition, List<Edition> editions, String place, List<Line> lines, Regions regions) {

        /** The cards that were answered. */
        public List<Scorecard> cards() {
            return lines.stream().map(Line::card).distinct().toList();
        }

        public List<Line> of(Scorecard card) {
            return lines.stream().filter(line -> line.card().equals(card)).toList();
        }

        public List<Region> provinces() {
            return regions.provinces();
        }

        public String csv() {
            return "/tangga/ppi.csv?edisi=%s&tempat=%s".formatted(edition.key(), place);
        }
    }
}
