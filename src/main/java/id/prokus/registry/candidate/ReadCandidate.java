package id.prokus.registry.candidate;

import id.prokus.intake.Masked;
import id.prokus.intake.value.DateText;
import id.prokus.intake.value.IdentityText;
import id.prokus.intake.value.TextValue;
import id.prokus.intake.value.WordText;
import id.prokus.place.Regions;
import id.prokus.place.TellPlace;
import id.prokus.registry.decree.LineNumbers;
import id.prokus.registry.decree.LinePlace;
import id.prokus.registry.decree.LineRefusal;
import id.prokus.registry.decree.ListColumn;
import id.prokus.registry.decree.ListTable;
import id.prokus.vocabulary.Nik;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one line of a list of candidates; what is impossible keeps it out, what is unlikely is said beside it. */
final class ReadCandidate {

    private static final Map<ListColumn, String> SYSTEMS = Map.of(
            ListColumn.CARD_OF_AID, "KKS",
            ListColumn.PKH_NUMBER, "PKH",
            ListColumn.BDT, "BDT",
            ListColumn.DTSEN, "DTSEN",
            ListColumn.PENGURUS, "PENGURUS");

    private final ListTable table;
    private final CandidatePlaces places;
    private final Regions regions;
    private final EditionIncubators incubators;
    private final List<CandidateNote> notes;

    ReadCandidate(
            ListTable table,
            CandidatePlaces places,
            Regions regions,
            EditionIncubators incubators,
            List<CandidateNote> notes) {
        this.table = table;
        this.places = places;
        this.regions = regions;
        this.incubators = incubators;
        this.notes = notes;
    }

    CandidateLine read(Row row) throws LineRefusal {
        LinePlace at = at(row);
        String name = table.text(row, ListColumn.NAME);
        if (TextValue.saysNothing(name)) {
            throw new LineRefusal(
                    "registry.name-missing",
                    "Nama kosong. Isi nama pengurus KPM pada baris ini.",
                    "The name is missing. Fill in the name on this line.");
        }
        String nik = LineNumbers.nik(table.cell(row, ListColumn.NIK), "NIK");
        String card = LineNumbers.card(table.cell(row, ListColumn.FAMILY_CARD));
        if (nik.equals(card)) {
            throw new LineRefusal(
                    "registry.nik-is-card",
                    "NIK dan No. KK sama. Lihat KTP dan kartu keluarganya, lalu perbaiki salah satunya.",
                    "NIK and family card number are the same. Look at the cards and correct one of them.");
        }
        String sex = WordText.sex(table.text(row, ListColumn.SEX)).value();
        Optional<LocalDate> birth = birth(row, at, nik);
        TellPlace.Place place = place(row, at, nik);
        holdAgainstNik(at, nik, sex, birth, place);
        return new CandidateLine(
                at,
                name,
                nik,
                card,
                sex,
                birth,
                place.regency(),
                place.district(),
                table.text(row, ListColumn.VILLAGE),
                table.text(row, ListColumn.ADDRESS),
                incubator(row, at, nik, place.regency()),
                pkhStatus(table.text(row, ListColumn.PKH_STATUS)),
                others(row, at, nik));
    }

    LinePlace at(Row row) {
        return new LinePlace(table.sheet(), row.number());
    }

    /** What is left of the line's NIK, for people to find the line by. */
    String masked(Row row) {
        Cell cell = table.cell(row, ListColumn.NIK);
        return cell == null ? "" : Nik.mask(IdentityText.read(cell).digits());
    }

    private Optional<LocalDate> birth(Row row, LinePlace at, String nik) {
        String written = table.text(row, ListColumn.BIRTH_DATE);
        // "Lumajang, 05-08-1968": the place of birth stands before the comma.
        Optional<LocalDate> birth = DateText.date(written, false)
                .or(() -> DateText.date(
                        written.substring(written.lastIndexOf(',') + 1).strip(), false));
        if (birth.isEmpty() && !TextValue.saysNothing(written)) {
            warn(
                    at,
                    nik,
                    "registry.birth-unreadable",
                    "Tanggal lahir tidak terbaca dan dikosongkan. Tulis seperti 5 Agustus 1968.",
                    "The date of birth cannot be read and is left empty. Write it like 5 Agustus 1968.");
        }
        return birth;
    }

    /** A NIK never changes, the rest may: what differs is said, and keeps nobody out. */
    private void holdAgainstNik(
            LinePlace at, String nik, String sex, Optional<LocalDate> birth, TellPlace.Place place) {
        Nik digits = new Nik(nik);
        if (birth.isPresent() && !digits.birth().agreesWith(birth.get())) {
            warn(
                    at,
                    nik,
                    "registry.nik-birth-differs",
                    "Tanggal lahir berbeda dari yang ada di dalam NIK. Cocokkan dengan KTP; bila keduanya benar, biarkan.",
                    "The date of birth differs from the one in the NIK. Compare with the card; if both are right, leave it.");
        }
        if (!sex.isEmpty() && !digits.sex().code().equals(sex)) {
            warn(
                    at,
                    nik,
                    "registry.nik-sex-differs",
                    "Jenis kelamin berbeda dari yang ada di dalam NIK. Cocokkan dengan KTP; bila keduanya benar, biarkan.",
                    "The sex differs from the one in the NIK. Compare with the card; if both are right, leave it.");
        }
        String first = digits.region().substring(0, 4);
        if (regions.ofCode(first).isEmpty()) {
            warn(
                    at,
                    nik,
                    "registry.nik-region-old",
                    "Enam angka pertama NIK bukan kode wilayah yang berlaku kini: mungkin wilayah lama. Tidak perlu diubah bila sesuai KTP.",
                    "The first six digits of the NIK are no region of today: perhaps an old one. Nothing to change if the card says so.");
        } else if (!first.equals(place.regency())) {
            warn(
                    at,
                    nik,
                    "registry.nik-region-differs",
                    "NIK terbit di kabupaten/kota lain daripada tempat tinggalnya. Wajar bila pernah pindah.",
                    "The NIK was issued in another regency than where the family lives. Usual for whoever moved.");
        }
    }

    private TellPlace.Place place(Row row, LinePlace at, String nik) throws LineRefusal {
        String regency = table.text(row, ListColumn.REGENCY);
        String district = table.text(row, ListColumn.DISTRICT);
        String code = table.text(row, ListColumn.PLACE_CODE);
        TellPlace.Place place = places.tell(code, table.text(row, ListColumn.PROVINCE), regency, district);
        if (place.regency().isEmpty()) {
            String written = regency.isEmpty() ? code : regency;
            throw new LineRefusal(
                    "registry.regency-unknown",
                    written.isEmpty()
                            ? "Kabupaten/kota kosong. Isi namanya, atau kode wilayahnya."
                            : "Kabupaten/kota \"" + Masked.digits(written)
                                    + "\" tidak dikenal dalam sistem kode yang dipilih. Tulis nama lengkapnya atau kodenya.",
                    written.isEmpty()
                            ? "The regency is missing. Fill in its name or its code."
                            : "The regency \"" + Masked.digits(written)
                                    + "\" is unknown in the chosen code system. Write its full name or its code.");
        }
        if (place.district().isEmpty() && !(district.isEmpty() && code.isEmpty())) {
            warn(
                    at,
                    nik,
                    "registry.district-unknown",
                    "Kecamatan tidak dikenal; keluarga dicatat pada kabupaten/kotanya saja.",
                    "The district is unknown; the family is kept under its regency only.");
        }
        return place;
    }

    private String incubator(Row row, LinePlace at, String nik, String regency) {
        String written = table.text(row, ListColumn.INCUBATOR);
        if (written.isEmpty()) {
            return incubators.servingAlone(regency);
        }
        Optional<String> named = incubators.named(written);
        if (named.isEmpty()) {
            warn(
                    at,
                    nik,
                    "registry.incubator-unknown",
                    "Inkubator tidak ada di daftar inkubator edisi ini dan dikosongkan. Pilih inkubatornya saat penetapan.",
                    "The incubator is not on this edition's roster and is left empty. Choose one at the selection.");
        }
        return named.orElse("");
    }

    private Map<String, String> others(Row row, LinePlace at, String nik) {
        var others = new TreeMap<String, String>();
        SYSTEMS.forEach((column, system) -> {
            Cell cell = table.cell(row, column);
            String written = table.text(row, column);
            if (cell == null || TextValue.saysNothing(written)) {
                return;
            }
            if (cell.kind() == Cell.Kind.NUMBER
                    && written.replaceAll("[^0-9]", "").length() > 15) {
                warn(
                        at,
                        nik,
                        "registry.other-number-lost",
                        column.label()
                                + " tersimpan sebagai angka sehingga angka terakhirnya hilang; tidak dicatat. Jadikan kolomnya teks.",
                        column.label()
                                + " is stored as a number and has lost its last digits; it is not kept. Make the column text.");
                return;
            }
            others.put(system, written.substring(0, Math.min(written.length(), 60)));
        });
        return others;
    }

    private void warn(LinePlace at, String nik, String code, String indonesian, String english) {
        notes.add(CandidateNote.warning(at, Nik.mask(nik), code, indonesian, english));
    }

    private static String pkhStatus(String written) {
        String plain = written.toLowerCase(Locale.ROOT);
        if (plain.contains("grad")) {
            return "GRADUASI";
        }
        if (plain.contains("bukan") || plain.contains("non") || plain.contains("tidak")) {
            return "BUKAN";
        }
        return plain.contains("aktif") || plain.contains("existing") || plain.equals("pkh") || plain.equals("ya")
                ? "AKTIF"
                : "";
    }
}
