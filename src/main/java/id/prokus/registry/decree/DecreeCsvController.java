package id.prokus.registry.decree;

import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.registry.decree.Denominators.Standing;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of an edition's SK, taken along as they are shown. */
@Controller
@Needs(Right.PROCESS)
class DecreeCsvController {

    private final ShownEdition shownEdition;
    private final HandedInLists lists;
    private final Denominators denominators;
    private final Trail trail;
    private final Clock clock;

    DecreeCsvController(
            ShownEdition shownEdition, HandedInLists lists, Denominators denominators, Trail trail, Clock clock) {
        this.shownEdition = shownEdition;
        this.lists = lists;
        this.denominators = denominators;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/penetapan.csv")
    ResponseEntity<byte[]> lists(
            @RequestParam Optional<Integer> edisi, @RequestParam(defaultValue = "") String urut, Actor actor) {
        Edition edition = shownEdition.of(edisi);
        var csv = new CsvFile("nomor", "jenis", "tanggal", "tentang", "keadaan", "baris", "ditinggalkan", "sha256");
        for (HandedInList list : DecreeTables.lists(lists.of(edition), urut)) {
            csv.line(
                    list.number(),
                    list.kind().label().indonesian(),
                    list.decidedOn().toString(),
                    list.about(),
                    list.setting().isPresent() ? "ditetapkan" : "menunggu ditetapkan",
                    CsvFile.cell(list.setting().map(HandedInList.Setting::lines)),
                    CsvFile.cell(list.setting().map(HandedInList.Setting::leftOut)),
                    list.sha256());
        }
        trail.record(actor, "registry.lists-taken", String.valueOf(edition.year()), csv.lines() + " baris");
        return csv.takenBy(actor, clock, "penetapan-" + edition.year());
    }

    @GetMapping("/penetapan/menurut-inkubator.csv")
    ResponseEntity<byte[]> standings(
            @RequestParam Optional<Integer> edisi, @RequestParam(defaultValue = "") String urut, Actor actor) {
        Edition edition = shownEdition.of(edisi);
        var csv = new CsvFile(
                "inkubator", "pernah_ditetapkan", "baru", "lanjutan", "diganti", "mundur", "meninggal", "salur");
        for (Standing one : DecreeTables.standings(denominators.of(edition), urut)) {
            csv.line(
                    one.incubator(),
                    String.valueOf(one.named()),
                    String.valueOf(one.baru()),
                    String.valueOf(one.lanjutan()),
                    String.valueOf(one.replaced()),
                    String.valueOf(one.withdrawn()),
                    String.valueOf(one.died()),
                    String.valueOf(one.paid()));
        }
        trail.record(actor, "registry.standings-taken", String.valueOf(edition.year()), csv.lines() + " baris");
        return csv.takenBy(actor, clock, "penetapan-menurut-inkubator-" + edition.year());
    }
}
