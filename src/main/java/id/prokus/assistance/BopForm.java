package id.prokus.assistance;

import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be sent about BOP, as typed; each form sends what it asks. */
record BopForm(
        Optional<Integer> edisi,
        String inkubator,
        String nomor,
        String tanggal,
        String jumlah,
        String catatan,
        String jenis) {

    private static final int LONGEST = 200;

    BopForm {
        inkubator = line(inkubator);
        nomor = line(nomor);
        tanggal = line(tanggal);
        jumlah = line(jumlah);
        catatan = line(catatan);
        jenis = line(jenis);
    }

    static final BopForm EMPTY = new BopForm(Optional.empty(), "", "", "", "", "", "");

    private static final Pattern RUPIAH =
            Pattern.compile("(?i)(?:rp\\.?\\s*)?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,13})(?:,(?:00|-))?");

    /** @throws Refusal {@code assistance.words-missing} */
    String word(String typed, String indonesian, String english) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw new Refusal(
                    "assistance.words-missing",
                    new Text(
                            "%s belum diisi, atau lebih dari 200 huruf.".formatted(indonesian),
                            "%s is not filled in, or has more than 200 letters.".formatted(english)));
        }
        return typed;
    }

    /**
     * The incubator, as the roster names it.
     *
     * @param known those of the roster; empty where there is none yet, and then any name is taken
     * @throws Refusal {@code assistance.incubator-unknown}
     */
    String oneOf(List<String> known) {
        String name = word(inkubator, "Inkubator", "The incubator");
        if (!known.isEmpty() && !known.contains(name)) {
            throw new Refusal(
                    "assistance.incubator-unknown",
                    new Text(
                            "Inkubator ini tidak ada dalam daftar edisinya. Pilih dari daftar.",
                            "This incubator is not on the edition's roster. Choose from the list."));
        }
        return name;
    }

    /** A word that may be left out. */
    String optional(String typed, String indonesian, String english) {
        return typed.isEmpty() ? "" : word(typed, indonesian, english);
    }

    private static String line(String typed) {
        return typed.replace("\0", "").replaceAll("\\s+", " ").strip();
    }

    /** @throws Refusal {@code assistance.day-unreadable} */
    LocalDate day() {
        return IsoDay.read(tanggal)
                .orElseThrow(() -> new Refusal(
                        "assistance.day-unreadable",
                        new Text("Tanggalnya belum diisi. Pilih harinya.", "The day is missing. Choose the day.")));
    }

    /** @throws Refusal {@code assistance.amount-unreadable} */
    long amount() {
        var match = RUPIAH.matcher(jumlah);
        if (!match.matches() || match.group(1).replaceAll("[.0]", "").isEmpty()) {
            throw new Refusal(
                    "assistance.amount-unreadable",
                    new Text(
                            "Jumlahnya tidak terbaca. Tulis rupiah lebih dari nol, seperti 150.000.000.",
                            "The amount cannot be read. Write rupiah above zero, like 150.000.000."));
        }
        return Long.parseLong(match.group(1).replace(".", ""));
    }
}
