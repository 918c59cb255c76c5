package id.prokus.monitoring.review;

import id.prokus.programme.Edition;
import id.prokus.web.ListAddress;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What the address of a page of approvals says.
 *
 * @param bulan 2021-08, or "semua"; empty for the last of which something came
 * @param semua "ya" for those too that do not wait
 */
public record ReviewForm(
        Optional<Integer> edisi, String bulan, String jenis, String pengirim, String semua, String sesudah) {

    /**
     * @param place Kemendagri digits; empty for everywhere
     * @param lastMonth of an edition's year, the last of which something came
     */
    ReviewFilter filter(Edition edition, String place, IntFunction<Optional<String>> lastMonth) {
        String month = switch (bulan) {
            case "semua" -> "";
            case "" -> lastMonth.apply(edition.year()).orElse("");
            default -> bulan.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])") ? bulan : "";
        };
        return new ReviewFilter(edition.year(), place, jenis, month, pengirim);
    }

    /** As the page shows it: with the month that was found. */
    ReviewForm shown(ReviewFilter filter) {
        return new ReviewForm(
                edisi, filter.month().isEmpty() ? "semua" : filter.month(), jenis, pengirim, semua, sesudah);
    }

    ListAddress address(Edition edition) {
        return ListAddress.of("/persetujuan", "", "")
                .with("edisi", edition.year())
                .with("bulan", bulan)
                .with("jenis", jenis);
    }

    ListAddress address(Edition edition, String regency) {
        String after = sesudah.matches("[0-9a-f-]{36}") ? sesudah : "";
        return ListAddress.of("/persetujuan/" + regency, "", after)
                .with("edisi", edition.year())
                .with("bulan", bulan)
                .with("jenis", jenis)
                .with("pengirim", pengirim)
                .with("semua", semua.equals("ya") ? "ya" : "");
    }
}
