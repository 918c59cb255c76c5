package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Invitation;
import id.prokus.indicator.Capaian;
import id.prokus.intake.ReceivedFiles;
import id.prokus.organisation.OfficeKind;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.Variasi;
import id.prokus.report.document.VariationChart;
import id.prokus.report.document.VariationChart.Unit;
import id.prokus.vocabulary.Format;
import id.prokus.web.chart.Svg;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation beside the others: a dot and an interval each, only its own marked. The others bear no name, stand in no
 * order of size, and in another order for every reader, so that nobody counts along the list.
 *
 * @param svg one svg element
 * @param units how many stand in it
 * @param own whether the reader is among them
 * @param circumstances what was taken into account of the families, as printed; empty where nothing was
 */
public record Peers(String svg, int units, boolean own, List<String> circumstances, boolean adjusted) {

    /** Fewer could be told apart. */
    private static final int FEWEST = 4;

    private static final double WIDTH = 460;
    private static final double HEIGHT = 200;

    private record Place(String key, Unit unit) {}

    /** Empty where too few can be compared; a regency is compared with none: the nation's figures hold no other. */
    static Optional<Peers> of(Ringkasan nation, Invitation reader, UUID snapshot, Format format) {
        if (reader.kind() == OfficeKind.DINSOS_KABKOTA) {
            return Optional.empty();
        }
        if (reader.kind() == OfficeKind.INKUBATOR && nation.variasi().isPresent()) {
            Variasi variation = nation.variasi().get();
            List<Place> places = variation.inkubator().stream()
                    .map(one -> new Place(
                            one.inkubator(),
                            new Unit(
                                    one.ki95().getFirst(),
                                    one.perubahan(),
                                    one.ki95().getLast(),
                                    one.inkubator().equals(reader.key()))))
                    .toList();
            return draw(
                    places,
                    Optional.of((double) variation.rata()),
                    reader,
                    snapshot,
                    format,
                    variation.memperhitungkan(),
                    true);
        }
        List<Bagian> others = reader.kind() == OfficeKind.INKUBATOR ? nation.perInkubator() : nation.perProvinsi();
        List<Place> places =
                others.stream().flatMap(other -> place(other, reader).stream()).toList();
        return draw(places, Optional.empty(), reader, snapshot, format, List.of(), false);
    }

    private static Optional<Place> place(Bagian other, Invitation reader) {
        String key = other.inkubator().orElse(other.kodeProvinsi());
        return other.capaian().stream()
                .filter(figure ->
                        figure.kode().equals("omzet") && figure.kelompok().equals("baru") && figure.isShown())
                .flatMap(figure -> figure.perubahan().stream())
                .filter(change ->
                        change.median().isPresent() && change.kuartil().isPresent())
                .map(change -> new Place(key, unit(change, key.equals(reader.key()))))
                .findFirst();
    }

    private static Unit unit(Capaian.Perubahan change, boolean own) {
        List<Long> quartiles = change.kuartil().orElseThrow();
        return new Unit(quartiles.getFirst(), change.median().orElseThrow(), quartiles.getLast(), own);
    }

    private static Optional<Peers> draw(
            List<Place> places,
            Optional<Double> mean,
            Invitation reader,
            UUID snapshot,
            Format format,
            List<String> circumstances,
            boolean adjusted) {
        if (places.size() < FEWEST) {
            return Optional.empty();
        }
        List<Unit> units = places.stream()
                .sorted(Comparator.comparing(place -> shuffle(place.key(), reader, snapshot)))
                .map(Place::unit)
                .toList();
        boolean own = units.stream().anyMatch(Unit::own);
        String below = units.size() + " lembaga, tanpa nama dan tanpa urutan"
                + (own ? "; titik penuh: " + reader.name() : "; " + reader.name() + " tidak di antaranya");
        String svg = Svg.of(
                VariationChart.of(
                        units,
                        mean,
                        "ribu rupiah per bulan",
                        below,
                        WIDTH,
                        HEIGHT,
                        rupiah -> format.number(Math.round(rupiah / 1000))),
                "Perubahan omzet KPM baru, " + below);
        return Optional.of(new Peers(svg, units.size(), own, circumstances, adjusted));
    }

    private static String shuffle(String key, Invitation reader, UUID snapshot) {
        return ReceivedFiles.sha256((snapshot + reader.key() + key).getBytes(StandardCharsets.UTF_8));
    }
}
