package id.prokus.registry.candidate;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The empty list of candidates, with the incubators and places of an edition. */
@Controller
@Needs(Right.PROCESS)
class CandidateTemplateController {

    private final ShownEdition shownEdition;
    private final Rosters rosters;
    private final Regions regions;
    private final Trail trail;

    CandidateTemplateController(ShownEdition shownEdition, Rosters rosters, Regions regions, Trail trail) {
        this.shownEdition = shownEdition;
        this.rosters = rosters;
        this.regions = regions;
        this.trail = trail;
    }

    @GetMapping("/usulan/templat.xlsx")
    ResponseEntity<byte[]> take(@RequestParam Optional<Integer> edisi, Actor actor) {
        Edition edition = shownEdition.of(edisi);
        trail.record(actor, "registry.candidate-template-taken", edition.key());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("templat-usulan-" + edition.key() + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new CandidateTemplate(regions, new EditionIncubators(rosters.find(edition))).written());
    }
}
