package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.registry.Decisions;
import id.prokus.registry.Likeness;
import id.prokus.registry.SamePersonDecision;
import id.prokus.registry.SamePersonDecisions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Nik;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pairs of rows that seem to be about one person, side by side, for somebody to say so or not. */
@Controller
@Needs(Right.PROCESS)
class LikenessController {

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final SamePersonDecisions decisions;
    private final DecideSamePerson decideSamePerson;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    LikenessController(
            ShownEdition shownEdition,
            CurrentResults currentResults,
            SamePersonDecisions decisions,
            DecideSamePerson decideSamePerson,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.decisions = decisions;
        this.decideSamePerson = decideSamePerson;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/olah/kembar")
    Screen show(
            @RequestParam Optional<Integer> edisi,
            @RequestParam Optional<String> keadaan,
            @RequestParam(defaultValue = "") String sesudah) {
        Edition edition = shownEdition.of(edisi);
        Standing standing = Standing.of(keadaan.orElse(""));
        Optional<Processed> processed = currentResults.find(edition);
        List<Likeness> all = all(processed);
        ListPage<Likeness> list =
                ListPage.ofAll(address(edition, standing, sesudah), shown(all, standing), LikenessController::key);
        Decisions said = decisions.standing(edition);
        List<Pair> pairs = list.lines().stream()
                .map(likeness -> pair(edition, likeness, said))
                .toList();
        return Screen.of(
                "olah/kembar",
                new Page(
                        edition.year(),
                        processed.isPresent(),
                        standing,
                        List.of(Standing.values()).stream()
                                .map(s -> new Choice(s, address(edition, s, "").start(), (int)
                                        all.stream().filter(s::shows).count()))
                                .toList(),
                        pairs,
                        list));
    }

    /** The pairs of one standing whole, to be looked into elsewhere; every NIK masked. */
    @GetMapping("/olah/kembar.csv")
    ResponseEntity<byte[]> take(
            @RequestParam Optional<Integer> edisi, @RequestParam Optional<String> keadaan, Actor actor) {
        Edition edition = shownEdition.of(edisi);
        Standing standing = Standing.of(keadaan.orElse(""));
        List<Likeness> found = shown(all(currentResults.find(edition)), standing);
        Decisions said = decisions.standing(edition);
        var csv = new CsvFile(
                "kemiripan",
                "sebab",
                "nama_1",
                "nik_1",
                "lahir_1",
                "tempat_1",
                "inkubator_1",
                "berkas_1",
                "lembar_1",
                "baris_1",
                "nama_2",
                "nik_2",
                "lahir_2",
                "tempat_2",
                "inkubator_2",
                "berkas_2",
                "lembar_2",
                "baris_2",
                "diputuskan_oleh",
                "alasan");
        for (Likeness likeness : found) {
            Pair pair = pair(edition, likeness, said);
            csv.line(Stream.of(
                            Stream.of(String.valueOf(pair.score()), String.join(", ", likeness.reasons())),
                            pair.one().cells(),
                            pair.other().cells(),
                            Stream.of(
                                    CsvFile.cell(pair.decision().map(SamePersonDecision::by)),
                                    CsvFile.cell(pair.decision().map(SamePersonDecision::reason))))
                    .flatMap(cells -> cells)
                    .toArray(String[]::new));
        }
        trail.recordLines(
                actor,
                "olah.likenesses-taken",
                edition.year() + " " + standing.word(),
                found.stream()
                        .map(likeness -> likeness.later().value(Field.REGENCY))
                        .toList());
        return csv.takenBy(actor, clock, "kembar-%d-%s".formatted(edition.year(), standing.word()));
    }

    @PostMapping("/olah/kembar/keputusan")
    Screen decide(PairForm form, Actor actor) {
        Edition edition = Edition.prokus(form.edisi());
        Screen back =
                Screen.to(address(edition, Standing.of(form.keadaan()), "").start());
        try {
            switch (form.tindakan()) {
                case "sama" ->
                    decideSamePerson.together(edition, form.one(), form.other(), form.counted(), form.alasan(), actor);
                case "beda" -> decideSamePerson.apart(edition, form.one(), form.other(), form.alasan(), actor);
                default -> decideSamePerson.withdraw(edition, form.one(), form.other(), form.alasan(), actor);
            }
        } catch (Refusal refusal) {
            return back.saying(Flash.refused(refusal.sentence()));
        }
        return back.saying(Flash.done(
                "Keputusan disimpan beserta alasannya; angka dihitung kembali.",
                "The decision is kept with its reason; the figures are made again."));
    }

    private static ListAddress address(Edition edition, Standing standing, String after) {
        return ListAddress.of("/olah/kembar", "", after)
                .with("edisi", edition.year())
                .with("keadaan", standing.word());
    }

    private static List<Likeness> all(Optional<Processed> processed) {
        return processed.map(p -> p.families().likenesses()).orElse(List.of());
    }

    private static List<Likeness> shown(List<Likeness> all, Standing standing) {
        return all.stream()
                .filter(standing::shows)
                .sorted(Comparator.comparingDouble(Likeness::score).reversed())
                .toList();
    }

    /** Of where the two rows stand, never of whom they are about. */
    private static String key(Likeness likeness) {
        String two = likeness.earlier().at() + " " + likeness.later().at();
        return UUID.nameUUIDFromBytes(two.getBytes(StandardCharsets.UTF_8)).toString();
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

    /** How far a pair has come. */
    enum Standing {
        ASKED("ditanyakan"),
        TOGETHER("sama"),
        APART("berbeda");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** As the address writes it. */
        String word() {
            return word;
        }

        boolean shows(Likeness likeness) {
            return switch (this) {
                case ASKED -> !likeness.decided() && !likeness.together();
                case TOGETHER -> likeness.together();
                case APART -> likeness.decided() && !likeness.together();
            };
        }

        static Standing of(String word) {
            for (Standing standing : values()) {
                if (standing.word.equals(word)) {
                    return standing;
                }
            }
            return ASKED;
        }
    }

    /** What is said about a pair; rows are named by where they stand, never by a person's number. */
    record PairForm(
            int edisi,
            String keadaan,
            String berkas1,
            String lembar1,
            int urutan1,
            int baris1,
            String berkas2,
            String lembar2,
            int urutan2,
            int baris2,
            String tindakan,
            String dihitung,
            String alasan) {

        RowAddress one() {
            return new RowAddress(berkas1, lembar1, urutan1, baris1);
        }

        RowAddress other() {
            return new RowAddress(berkas2, lembar2, urutan2, baris2);
        }

        Optional<RowAddress> counted() {
            return switch (dihitung) {
                case "1" -> Optional.of(one());
                case "2" -> Optional.of(other());
                default -> Optional.empty();
            };
        }
    }

    /** One row of a pair, its NIK masked. */
    public record Side(
            RowAddress at, String address, String name, String nik, String born, String place, String incubator) {

        Stream<String> cells() {
            return Stream.of(name, nik, born, place, incubator, at.file(), at.sheet(), String.valueOf(at.row()));
        }
    }

    /** @param decision what a person said; empty where nobody did */
    public record Pair(Likeness likeness, Side one, Side other, Optional<SamePersonDecision> decision) {

        /** From 0 to 100. */
        int score() {
            return (int) Math.round(100 * likeness.score());
        }
    }

    /** Pairs of one standing, and how many there are. */
    public record Choice(Standing standing, String address, int pairs) {}

    /** @param processed whether there is any result yet */
    public record Page(
            int edition,
            boolean processed,
            Standing standing,
            List<Choice> choices,
            List<Pair> pairs,
            ListPage<Likeness> list) {}
}
