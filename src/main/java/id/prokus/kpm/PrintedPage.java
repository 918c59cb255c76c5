package id.prokus.kpm;

import id.prokus.place.Regions;
import id.prokus.report.document.QrCode;
import id.prokus.web.chart.Svg;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Cards to be printed now, eight on a sheet.
 *
 * @param back where the reader goes on
 */
public record PrintedPage(String back, List<Printed> cards) {

    /** In points: it is scanned from paper by hand. */
    private static final double SIDE = 100;

    /**
     * One card.
     *
     * @param qr an svg element
     * @param until the last day on which it holds
     */
    public record Printed(String name, String place, String address, String qr, LocalDate until) {}

    static PrintedPage of(String back, List<IssueCards.Issued> issued, Regions regions) {
        return new PrintedPage(
                back,
                issued.stream()
                        .map(one -> {
                            String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                                    .path(one.secret().path())
                                    .toUriString();
                            return new Printed(
                                    one.head().name(),
                                    regions.nameOf(one.head().regency()),
                                    address,
                                    Svg.of(QrCode.of(address, SIDE), "QR"),
                                    Card.lastDay(one.expires()));
                        })
                        .toList());
    }
}
