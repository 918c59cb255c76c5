package id.prokus.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people put to what the data say.
 *
 * @param diubah generated sentences that an editor changed or left out, with their evidence
 * @param jawaban what organisations answered
 * @param tindakanLalu what was agreed in the round before, and what became of it
 */
public record Tambahan(List<Diubah> diubah, List<Jawaban> jawaban, List<TindakanLalu> tindakanLalu) {

    /**
     * A generated sentence in other words, or left out.
     *
     * @param semula the sentence with its evidence; empty where the data no longer say it, so that nothing was changed
     * @param menjadi the new words; empty where it is left out
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Diubah(
            String kunci, Optional<Kalimat> semula, Optional<String> menjadi, String oleh, String alasan) {}

    /**
     * An answer given at the meeting.
     *
     * @param bagian kegiatan, hasil, tantangan, kendala or perbaikan
     * @param dari the organisation, or how many
     */
    public record Jawaban(String bagian, String pertanyaan, String jawaban, String dari) {}

    /**
     * An action agreed in the round before.
     *
     * @param pelaku one of the seven, as in {@code perbaikan}
     * @param sebelum the figure then, as printed; empty where none was tied to it
     * @param sesudah the same figure now
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record TindakanLalu(
            String tindakan,
            String pelaku,
            String penanggungJawab,
            String ukuran,
            LocalDate batasWaktu,
            String keadaan,
            Optional<String> sebelum,
            Optional<String> sesudah) {}
}
