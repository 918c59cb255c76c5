package id.prokus.dissemination.feedback;

import id.prokus.access.Standing;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Meetings;
import id.prokus.dissemination.Speaking;
import id.prokus.intake.Field;
import id.prokus.olah.snapshot.FrozenRow;
import id.prokus.olah.snapshot.FrozenRows;
import id.prokus.organisation.OfficeKind;
import id.prokus.web.Needs;
import id.prokus.web.Paging;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows behind a figure: where a sanggahan begins. */
@Controller
@Needs({Right.CONVENE, Right.RESPOND})
class BehindController {

    private static final int ON_A_PAGE = 25;

    private final Meetings meetings;
    private final Speaking speaking;
    private final Packs packs;
    private final FrozenRows frozenRows;

    BehindController(Meetings meetings, Speaking speaking, Packs packs, FrozenRows frozenRows) {
        this.meetings = meetings;
        this.speaking = speaking;
        this.packs = packs;
        this.frozenRows = frozenRows;
    }

    @GetMapping("/rapat/{id}/sanggahan/baru")
    Screen rows(
            @PathVariable UUID id,
            Optional<UUID> lembaga,
            @RequestParam String tentang,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int hal,
            Standing standing) {
        Meeting meeting = meetings.get(id);
        Invitation speaker = speaking.of(id, lembaga, standing);
        String about = packs.about(meeting, speaker, tentang);
        Behind behind = Behind.of(tentang, meeting.edition());
        boolean incubator = speaker.kind() == OfficeKind.INKUBATOR;
        var wanted = new FrozenRows.Wanted(
                meeting.snapshot(),
                incubator ? speaker.key() : "",
                incubator ? "" : speaker.key(),
                behind.cohort(),
                behind.fields(),
                cari);
        String address = "%s/sanggahan/baru?lembaga=%s&tentang=%s&cari=%s&hal="
                .formatted(
                        meeting.address(),
                        speaker.id(),
                        URLEncoder.encode(tentang, StandardCharsets.UTF_8),
                        URLEncoder.encode(cari, StandardCharsets.UTF_8));
        var whole = new Paging(1, ON_A_PAGE, frozenRows.count(wanted), address);
        int page = Math.clamp(hal, 1, whole.pages());
        return Screen.of(
                "dissemination/feedback/sanggahan-baris",
                new Page(
                        meeting,
                        speaker,
                        tentang,
                        about,
                        cari,
                        behind.fields(),
                        frozenRows.page(wanted, ON_A_PAGE, page),
                        new Paging(page, ON_A_PAGE, whole.total(), address)));
    }

    /** @param fields the cells behind the figure */
    public record Page(
            Meeting meeting,
            Invitation speaker,
            String target,
            String about,
            String words,
            List<Field> fields,
            List<FrozenRow> rows,
            Paging paging) {

        public String address(FrozenRow row) {
            return "%s/sanggahan/isian?lembaga=%s&tentang=%s&baris=%s"
                    .formatted(
                            meeting.address(),
                            speaker.id(),
                            URLEncoder.encode(target, StandardCharsets.UTF_8),
                            row.id());
        }
    }
}
