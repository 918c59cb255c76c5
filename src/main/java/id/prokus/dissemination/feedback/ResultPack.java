package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Kalimat;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

    private static final List<Map.Entry<String, Text>> SECTIONS = List.of(
            Map.entry("kelengkapan", new Text("Kelengkapan laporan", "Completeness")),
            Map.entry("kegiatan", new Text("Capaian kegiatan", "Activities")),
            Map.entry("hasil", new Text("Capaian hasil", "Outcomes")),
            Map.entry("variasi", new Text("Variasi", "Variation")),
            Map.entry("tantangan", new Text("Tantangan", "Challenges")),
            Map.entry("kendala", new Text("Kendala", "Obstacles")),
            Map.entry("perbaikan", new Text("Yang dapat diperbaiki oleh tiap pelaku", "What each actor can improve")),
            Map.entry("dukungan", new Text("Dukungan yang diharapkan", "Support that is asked for")),
            Map.entry("batas", new Text("Batas pembacaan", "How far this may be read")));

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
                SECTIONS.stream()
                        .map(section -> new Section(section.getValue(), own.bagian(section.getKey())))
                        .filter(section -> !section.sentences().isEmpty())
                        .toList(),
                Peers.of(nation, invitation, snapshot, format),
                CaseMix.of(own, nation, format),
                own.temuan());
    }
}
