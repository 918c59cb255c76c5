package id.prokus.home;

import id.prokus.olah.Processed;
import id.prokus.place.ProvinceMap;
import id.prokus.place.Regions;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.web.Here;
import java.util.stream.Collectors;

/** Which share of the families that were to be reported has come in, by province. */
final class CoverageMap {

    private CoverageMap() {}

    static ProvinceMap of(Processed processed, Regions regions, Here here) {
        return ProvinceMap.of(
                regions,
                processed.ringkasan().perProvinsi().stream()
                        .filter(part -> part.sasaran() > 0)
                        .collect(Collectors.toMap(Bagian::kodeProvinsi, part -> value(part, here))));
    }

    private static ProvinceMap.Value value(Bagian part, Here here) {
        double share = 100.0 * part.masuk() / part.sasaran();
        return new ProvinceMap.Value(
                Math.round(share),
                here.format().decimal(share, 0) + "%",
                "/olah/kelengkapan?provinsi=" + part.kodeProvinsi());
    }
}
