package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import id.prokus.report.Kalimat;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanPart;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an organisation is shown of itself.
 *
 * @param notes how many open notes there are by code
 */
public record ResultPack(
        Invitation invitation,
        Ringkasan ringkasan,
        List<FigureLine> figures,
        List<Section> sections,
        Optional<Peers> peers,
        CaseMix mix,
        Map<String, Integer> notes) {

    /** Sentences under one heading. */
    public record Section(Text title, List<Kalimat> sentences) {}

    /** The figures that some family is behind. */
    public List<FigureLine> told() {
        return figures.stream().filter(line -> !line.silent()).toList();
    }

    /** The figures about which the organisation's reports say nothing, of cohorts that it has. */
    public List<FigureLine> silent() {
        var kpm = ringkasan.kelengkapan().kpm();
        return figures.stream()
                .filter(FigureLine::silent)
                .filter(line -> line.cohort().equals("lanjutan")
                        ? kpm.lanjutan().masuk() + kpm.lanjutan().sasaran() > 0
                        : kpm.baru().masuk() + kpm.baru().sasaran() > 0)
                .toList();
    }

    /** As an address names a sentence. */
    public String target(Kalimat sentence) {
        return URLEncoder.encode("kalimat:" + sentence.kunci(), StandardCharsets.UTF_8);
    }

    static ResultPack of(Invitation invitation, UUID snapshot, Ringkasan own, Ringkasan nation, Format format) {
        return new ResultPack(
                invitation,
                own,
                own.capaian().stream()
                        .map(figure -> FigureLine.of(figure, format))
                        .toList(),
                Stream.of(RingkasanPart.values())
                        .map(part -> new Section(part.title(), own.bagian(part.code())))
                        .filter(section -> !section.sentences().isEmpty())
                        .toList(),
                Peers.of(nation, invitation, snapshot, format),
                CaseMix.of(own, nation, format),
                own.temuan());
    }
}
