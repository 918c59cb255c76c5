package id.prokus.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A generated sentence with its evidence.
 *
 * @param id the rule that made it
 * @param kunci one of its kind: {@code H1.omzet.baru}
 * @param bagian the section it belongs to
 * @param sumber data, masukan or penyusun
 * @param angka every number in it; digits inside a name are listed too, so that none seems to come from nowhere
 * @param baris the rows behind it
 * @param catatan the open notes behind it, by code, in the order of the codes
 * @param semula what the data had it say, where an editor changed the words; its evidence stays
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Kalimat(
        String id,
        String kunci,
        String bagian,
        String teks,
        String sumber,
        List<Angka> angka,
        List<Baris> baris,
        List<Catatan> catatan,
        Optional<String> semula) {

    /**
     * Open notes behind a sentence.
     *
     * @param baris the rows they stand at
     */
    public record Catatan(String kode, int jumlah, List<Baris> baris) {}

    /** A number as printed, its value, and where it stands in this ringkasan. */
    public record Angka(String teks, BigDecimal nilai, String asal) {}

    /** Rows of one sheet, as ranges: "6-120,122". */
    public record Baris(String berkas, String lembar, String baris) {}
}
