package id.prokus.report.pages;

import id.prokus.report.Ringkasan;
import id.prokus.report.document.Figure;

/** Turnover by province: Gambar 1, and once more with room in the full version. */
final class ProvinceFigure {

    private final Ringkasan ringkasan;
    private final Captions captions;

    ProvinceFigure(Ringkasan ringkasan, Captions captions) {
        this.ringkasan = ringkasan;
        this.captions = captions;
    }

    /** @param row height of a province's line, in points */
    Figure figure(String number, double width, double row) {
        Charts charts = new Charts(ringkasan);
        return new Figure(
                captions.figure(
                        number,
                        "Median omzet awal dan akhir menurut provinsi, KPM baru",
                        ringkasan.capaian("omzet", "baru").map(captions::basis).orElse(captions.basisOfReported()),
                        "median (kuartil 1–3), rupiah berlaku, tanpa penyesuaian inflasi",
                        Captions.evidence("L1")),
                charts.turnoverByProvince(width, row),
                charts.turnoverByProvinceInWords());
    }
}
