package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import id.prokus.indicator.Capaian;
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
 * @param figures those that somebody reported
 * @param unreported names of those that nobody did, or of which one group of families did not
 * @param notes how many open notes there are by code
 */
public record ResultPack(
        Invitation invitation,
        Ringkasan ringkasan,
        List<FigureLine> figures,
        List<String> unreported,
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

    /** As an address names a sentence. */
    public String target(Kalimat sentence) {
        return URLEncoder.encode("kalimat:" + sentence.kunci(), StandardCharsets.UTF_8);
    }

    static ResultPack of(Invitation invitation, UUID snapshot, Ringkasan own, Ringkasan nation, Format format) {
        return new ResultPack(
                invitation,
                own,
                own.capaian().stream()
                        .filter(figure ->
                                figure.n() > 0 || figure.tidakDitampilkan().isPresent())
                        .map(figure -> FigureLine.of(figure, format))
                        .toList(),
                own.capaian().stream()
                        .filter(figure ->
                                figure.n() == 0 && figure.tidakDitampilkan().isEmpty())
                        .map(Capaian::nama)
                        .distinct()
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
