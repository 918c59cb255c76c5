package id.prokus.programme;

import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Rupiah;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What people type into the forms of an edition, as values. */
final class Typed {

    private static final int SHOWN = 40;

    private Typed() {}

    /** One line without needless spaces; empty where nothing was sent. */
    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    /**
     * "Rp3.500.000", "3500000"; empty where nothing was typed.
     *
     * @throws Refusal {@code programme.number-unreadable}
     */
    static Optional<Rupiah> rupiah(String typed) {
        String plain = typed.replaceFirst("(?i)^rp\\.?\\s*", "").replaceFirst(",(00|-)$", "");
        return whole(plain, typed).map(Rupiah::of);
    }

    /** @throws Refusal {@code programme.number-unreadable} */
    static OptionalInt count(String typed) {
        return whole(typed, typed)
                .map(number -> OptionalInt.of(Math.toIntExact(Math.clamp(number, -1L, Integer.MAX_VALUE))))
                .orElse(OptionalInt.empty());
    }

    /** @throws Refusal {@code programme.date-unreadable} */
    static Optional<LocalDate> day(String typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(IsoDay.read(typed).orElseThrow(() -> dateUnreadable(typed)));
    }

    private static Refusal dateUnreadable(String typed) {
        return new Refusal(
                "programme.date-unreadable",
                new Text(
                        "Tanggal \"%s\" tidak terbaca. Tulis sebagai tahun-bulan-hari, misalnya 2023-03-01."
                                .formatted(shown(typed)),
                        "The date \"%s\" cannot be read. Write year-month-day, such as 2023-03-01."
                                .formatted(shown(typed))));
    }

    /**
     * A name in both languages.
     *
     * @throws Refusal {@code programme.term-incomplete} where one is missing
     */
    static Text both(String indonesian, String english) {
        if (indonesian.isEmpty() || english.isEmpty()) {
            throw new Refusal(
                    "programme.term-incomplete",
                    new Text(
                            "Nama dalam Bahasa Indonesia dan Inggris harus diisi keduanya. Lengkapi, lalu simpan lagi.",
                            "The name is needed in Indonesian and in English. Fill in both and save again."));
        }
        return new Text(indonesian, english);
    }

    /** Enough of it to be recognised. */
    private static String shown(String typed) {
        return typed.length() <= SHOWN ? typed : typed.substring(0, SHOWN) + "…";
    }

    private static Optional<Long> whole(String plain, String typed) {
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!plain.matches("-?(\\d{1,16}|\\d{1,3}(\\.\\d{3}){1,4})")) {
            throw new Refusal(
                    "programme.number-unreadable",
                    new Text(
                            "\"%s\" bukan bilangan bulat. Tulis seperti 3.500.000 atau 3500000."
                                    .formatted(shown(typed)),
                            "\"%s\" is no whole number. Write it like 3.500.000 or 3500000.".formatted(shown(typed))));
        }
        return Optional.of(Long.valueOf(plain.replace(".", "")));
    }
}
