package id.prokus.indicator.ladder;

import id.prokus.place.Regions;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be sent about a reference figure, as typed; the names are those of {@code garis.csv}. */
public record LineForm(
        String jenis,
        String wilayah,
        String daerah,
        String mulai,
        String jumlah,
        String sumber,
        String tanggal,
        String catatan) {

    private static final Pattern AMOUNT =
            Pattern.compile("(?:rp)?(\\d{1,3}(?:\\.\\d{3}){0,3}|\\d{1,12})(?:,(\\d{1,2}))?");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){15}");
    private static final int LONGEST = 300;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    public LineForm {
        jenis = line(jenis);
        wilayah = line(wilayah).replace(".", "");
        daerah = line(daerah);
        mulai = line(mulai);
        jumlah = line(jumlah);
        sumber = line(sumber);
        tanggal = line(tanggal);
        catatan = line(catatan);
    }

    private static String line(String typed) {
        return typed.replace("\0", "").replaceAll("\\s+", " ").strip();
    }

    /** @throws Refusal {@code indicator.line-unreadable}, with what is wrong where */
    ReferenceLine read(Regions regions, LocalDate today) {
        LineKind kind = LineKind.find(jenis)
                .orElseThrow(() -> wrong("Pilih jenis angka acuannya.", "Choose what kind of figure it is."));
        if (!kind.fits(wilayah)
                || !(wilayah.isEmpty() || regions.ofCode(wilayah).isPresent())) {
            throw kind == LineKind.UMK
                    ? wrong(
                            "UMK milik satu kabupaten atau kota: pilih wilayahnya.",
                            "A UMK is of one regency: choose it.")
                    : wrong(
                            "Wilayah ini tidak dikenal. Pilih dari daftarnya.",
                            "There is no such place. Choose from the list.");
        }
        Area area = Area.find(daerah)
                .orElseThrow(() -> wrong("Pilih kota, desa, atau keduanya.", "Choose urban, rural or both."));
        return new ReferenceLine(
                kind,
                wilayah,
                area,
                month(),
                amount(),
                words(sumber, true),
                Optional.of(day(today)),
                words(catatan, false),
                Optional.empty(),
                "");
    }

    private YearMonth month() {
        try {
            YearMonth month = YearMonth.parse(mulai);
            if (month.getYear() >= EARLIEST && month.getYear() <= LATEST) {
                return month;
            }
        } catch (DateTimeException e) {
            // Told below, as a month beyond all years is.
        }
        throw wrong("Isi bulan mulai berlakunya seperti 2023-01.", "Give the month from which it holds like 2023-01.");
    }

    private BigDecimal amount() {
        var match = AMOUNT.matcher(jumlah.toLowerCase(java.util.Locale.ROOT).replace(" ", ""));
        if (match.matches()) {
            var amount = new BigDecimal(match.group(1).replace(".", "")
                    + Optional.ofNullable(match.group(2)).map(sen -> "." + sen).orElse(""));
            if (amount.signum() > 0) {
                return amount;
            }
        }
        throw wrong(
                "Jumlahnya tidak terbaca. Tulis seperti 2.200.607,20, dengan koma sebelum sen.",
                "The amount cannot be read. Write it like 2.200.607,20, with a comma before the sen.");
    }

    private LocalDate day(LocalDate today) {
        return IsoDay.read(tanggal)
                .filter(day -> !day.isAfter(today) && day.getYear() >= EARLIEST)
                .orElseThrow(() -> wrong(
                        "Isi tanggal terbit sumbernya, paling lambat hari ini.",
                        "Give the day of the source, at the latest today."));
    }

    private static String words(String typed, boolean needed) {
        if (needed && typed.isEmpty()) {
            throw wrong(
                    "Tulis sumbernya: nomor keputusan atau alamat terbitannya.",
                    "Give the source: the number of the decree or the address of the publication.");
        }
        if (typed.length() > LONGEST || IDENTITY_NUMBER.matcher(typed).find()) {
            throw wrong(
                    "Sumber dan catatan paling panjang 300 huruf, tanpa nomor 16 angka.",
                    "Source and note have at most 300 letters, and no number of 16 digits.");
        }
        return typed;
    }

    private static Refusal wrong(String indonesian, String english) {
        return new Refusal("indicator.line-unreadable", new Text(indonesian, english));
    }
}
