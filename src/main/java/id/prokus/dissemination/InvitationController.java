package id.prokus.dissemination;

import id.prokus.organisation.OfficeKind;
import id.prokus.report.document.QrCode;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import id.prokus.web.chart.Svg;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who is invited to a meeting, and the links they are sent. */
@Controller
@Needs(Right.CONVENE)
class InvitationController {

    /** In points: it is scanned from paper, at arm's length. */
    private static final double QR_SIDE = 150;

    private final Meetings meetings;
    private final Invitations invitations;
    private final Invite invite;
    private final IssueLinks issueLinks;

    InvitationController(Meetings meetings, Invitations invitations, Invite invite, IssueLinks issueLinks) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.invite = invite;
        this.issueLinks = issueLinks;
    }

    @PostMapping("/rapat/{id}/undangan/daftar")
    Screen inviteRoster(@PathVariable UUID id, Actor actor) {
        int added = invite.roster(id, actor);
        return Screen.to("/rapat/" + id)
                .saying(Flash.done(added + " lembaga ditambahkan ke undangan.", added + " organisations were added."));
    }

    @PostMapping("/rapat/{id}/undangan")
    Screen inviteOther(@PathVariable UUID id, OtherForm form, Actor actor) {
        String regency = form.kabupaten().orElse("").replaceAll("\\D", "");
        if (regency.isEmpty()) {
            var kind = form.jenis().orElse("").equals("kemensos_unit") ? OfficeKind.KEMENSOS_UNIT : OfficeKind.LAIN;
            invite.other(id, kind, form.nama().orElse("").strip(), actor);
        } else {
            invite.regency(id, regency, actor);
        }
        return Screen.to("/rapat/" + id).saying(Flash.done("Lembaga diundang.", "The organisation is invited."));
    }

    /** The page itself is the answer and is not kept: links are shown once. */
    @PostMapping("/rapat/{id}/undangan/tautan")
    Screen issue(@PathVariable UUID id, Actor actor) {
        Meeting meeting = meetings.get(id);
        return sheets(meeting, issueLinks.missing(id, actor));
    }

    @PostMapping("/rapat/{id}/undangan/{invitation}/tautan")
    Screen issueAgain(@PathVariable UUID id, @PathVariable UUID invitation, Actor actor) {
        Meeting meeting = meetings.get(id);
        return sheets(meeting, List.of(issueLinks.again(invitation, actor)));
    }

    @PostMapping("/rapat/{id}/undangan/{invitation}/pencabutan")
    Screen revoke(@PathVariable UUID id, @PathVariable UUID invitation, Actor actor) {
        issueLinks.revoke(invitation, actor);
        return Screen.to("/rapat/" + id)
                .saying(Flash.done(
                        "Tautan dicabut: " + invitations.get(invitation).name() + ".",
                        "The link is revoked: " + invitations.get(invitation).name() + "."));
    }

    private static Screen sheets(Meeting meeting, List<IssueLinks.Issued> issued) {
        return Screen.of(
                "dissemination/undangan",
                new SheetsPage(
                        meeting,
                        issued.stream()
                                .map(one -> {
                                    String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                                            .path(one.link().path())
                                            .toUriString();
                                    return new Sheet(
                                            one.invitation(),
                                            address,
                                            Svg.of(
                                                    QrCode.of(address + "?qr=1", QR_SIDE),
                                                    "QR " + one.invitation().name()));
                                })
                                .toList()));
    }

    record OtherForm(Optional<String> kabupaten, Optional<String> jenis, Optional<String> nama) {}

    /**
     * One organisation's invitation, on a page of its own.
     *
     * @param qr an svg element
     */
    public record Sheet(Invitation invitation, String address, String qr) {}

    public record SheetsPage(Meeting meeting, List<Sheet> sheets) {}
}
