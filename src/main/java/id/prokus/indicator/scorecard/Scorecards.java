package id.prokus.indicator.scorecard;

import id.prokus.indicator.ShippedTable;
import id.prokus.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards that ship with the programme. A card is never changed; a new one is another version. */
public final class Scorecards {

    private static final Map<String, Text> SOURCES = sources();
    private static final List<Scorecard> ALL =
            SOURCES.keySet().stream().map(Scorecards::read).toList();

    private Scorecards() {}

    private static Map<String, Text> sources() {
        var sources = new LinkedHashMap<String, Text>();
        sources.put(
                "2012",
                new Text(
                        "PPI 2012, dari SUSENAS Juli 2010; pertanyaannya diringkas",
                        "PPI 2012, from SUSENAS of July 2010; its questions are shortened"));
        sources.put(
                "2016",
                new Text(
                        "PPI 2016, dari SUSENAS 2016, terbit Agustus 2020 (povertyindex.org)",
                        "PPI 2016, from SUSENAS 2016, released in August 2020 (povertyindex.org)"));
        sources.put(
                "2022",
                new Text(
                        "PPI 2022, dari SUSENAS 2022, terbit Oktober 2023 (povertyindex.org)",
                        "PPI 2022, from SUSENAS 2022, released in October 2023 (povertyindex.org)"));
        return sources;
    }

    private static Scorecard read(String version) {
        var lines = new LinkedHashMap<String, Text>();
        ShippedTable.read("ppi-garis.csv").stream()
                .filter(cells -> cells.get("kartu").equals(version))
                .forEach(cells -> lines.put(cells.get("kode"), new Text(cells.get("label"), cells.get("english"))));
        return Scorecard.read(
                version,
                SOURCES.getOrDefault(version, new Text("", "")),
                lines,
                new Scorecard.Shipped(
                        ShippedTable.read("ppi-" + version + ".csv"),
                        ShippedTable.read("ppi-" + version + "-tabel.csv")));
    }

    /** The oldest first. */
    public static List<Scorecard> all() {
        return ALL;
    }

    public static Optional<Scorecard> find(String version) {
        return ALL.stream().filter(card -> card.version().equals(version)).findFirst();
    }
}
