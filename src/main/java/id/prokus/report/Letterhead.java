package id.prokus.report;

import java.util.List;

/**
 * Under whose name a ringkasan goes out. Posts change with the ministry's organisation, so they are configuration.
 *
 * @param ministry the first line
 * @param units the lines below it
 * @param address may be empty
 * @param addressee to whom it is sent by nota dinas
 * @param drafter the post that drafts and initials
 * @param signer the post that signs
 * @param legalBasis as printed in the introduction, one regulation each; may be empty
 * @param checkAddress where a reader can check a version; may be empty
 */
public record Letterhead(
        String ministry,
        List<String> units,
        String address,
        String addressee,
        String drafter,
        String signer,
        List<String> legalBasis,
        String checkAddress) {

    public Letterhead {
        units = List.copyOf(units);
        legalBasis = List.copyOf(legalBasis);
    }

    /** The organisation as Permensos 1/2022 left it. */
    public static Letterhead standard() {
        return new Letterhead(
                "KEMENTERIAN SOSIAL REPUBLIK INDONESIA",
                List.of(
                        "DIREKTORAT JENDERAL PEMBERDAYAAN SOSIAL",
                        "DIREKTORAT PEMBERDAYAAN SOSIAL PERORANGAN, KELUARGA, DAN KELEMBAGAAN MASYARAKAT"),
                "",
                "Direktur Jenderal Pemberdayaan Sosial",
                "Kepala Subdirektorat",
                "Direktur Pemberdayaan Sosial Perorangan, Keluarga, dan Kelembagaan Masyarakat",
                List.of(),
                "");
    }
}
