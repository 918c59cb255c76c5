package id.prokus.place;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Loading the list of desa and kelurahan, which is too large and changes too often to ship with the programme. */
@Controller
@Needs(Right.CONFIGURE)
class VillageController {

    private static final int SHOWN = 20;

    private final Villages villages;
    private final LoadVillages loadVillages;

    VillageController(Villages villages, LoadVillages loadVillages) {
        this.villages = villages;
        this.loadVillages = loadVillages;
    }

    @GetMapping("/wilayah/impor")
    Screen show() {
        return Screen.of("place/impor", page("", "", List.of()));
    }

    @PostMapping("/wilayah/impor")
    Screen load(
            @RequestParam String dasar,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate berlaku,
            @RequestParam MultipartFile daftar,
            Actor actor)
            throws IOException {
        try {
            var reading = loadVillages.load(daftar.getBytes(), dasar.strip(), berlaku, actor);
            if (reading.broken().isEmpty()) {
                return Screen.to("/wilayah/impor").saying(loaded(reading));
            }
            return Screen.of("place/impor", page(dasar, berlaku.toString(), reading.broken()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refusal refusal) {
            return Screen.of("place/impor", page(dasar, berlaku.toString(), List.of()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    private static Flash loaded(ReadVillages.Reading reading) {
        return Flash.done(
                "%d desa dan kelurahan dimuat; %d baris provinsi, kabupaten/kota, dan kecamatan dilewati."
                        .formatted(reading.villages().size(), reading.skipped()),
                "%d desa and kelurahan were loaded; %d lines about provinces, regencies and districts were passed over."
                        .formatted(reading.villages().size(), reading.skipped()));
    }

    private Page page(String basis, String validFrom, List<ReadVillages.BrokenLine> broken) {
        return new Page(
                villages.lists(),
                basis,
                validFrom,
                broken.size(),
                broken.stream().limit(SHOWN).toList());
    }

    /**
     * @param lists the one that counts first
     * @param allBroken how many lines are broken
     * @param broken the first of them
     */
    public record Page(
            List<VillageList> lists,
            String basis,
            String validFrom,
            int allBroken,
            List<ReadVillages.BrokenLine> broken) {}
}
