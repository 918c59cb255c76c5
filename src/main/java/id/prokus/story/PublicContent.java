package id.prokus.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A story as anybody may read it. Component names are the keys of its JSON: added to, never renamed.
 *
 * @param judul its title
 * @param nama the family's own name or its alias
 * @param samaran whether the name is an alias
 * @param tempat the kabupaten with a real name, else the province only
 * @param angkatan the year in which the family joined, by SK
 * @param hasil which of the seven outcomes
 * @param kedudukan where the family stands among all of its edition: printed with every story
 * @param alasan why the ministry chose it
 * @param consent which consent it rests on
 * @param versiTeks the words that were read for it
 * @param foto how many pictures
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PublicContent(
        String judul,
        String nama,
        boolean samaran,
        String tempat,
        int angkatan,
        int hasil,
        String sebelum,
        String perubahan,
        String makna,
        List<Told> pernyataan,
        Meter kedudukan,
        String alasan,
        ConsentUsed consent,
        List<String> versiTeks,
        List<Shown> foto) {

    /**
     * A claim.
     *
     * @param bukti what kind of entry proves it, and its month; empty where nothing does
     */
    public record Told(ClaimKind tentang, String kata, String bukti) {}

    public record Shown(String keterangan, String alternatif) {}

    public Outcome outcome() {
        return Outcome.of(hasil);
    }
}
