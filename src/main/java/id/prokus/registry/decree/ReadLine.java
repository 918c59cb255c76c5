package id.prokus.registry.decree;

import id.prokus.intake.Masked;
import id.prokus.intake.value.DateText;
import id.prokus.intake.value.IdentityText;
import id.prokus.intake.value.MoneyText;
import id.prokus.intake.value.TextValue;
import id.prokus.intake.value.WordText;
import id.prokus.place.TellPlace;
import id.prokus.programme.Cohort;
import id.prokus.vocabulary.Nik;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads one line of a list, or says why it cannot be taken. */
final class ReadLine {

    private final ListContext context;
    private final ListTable table;
    private final TellPlace tellPlace;

    ReadLine(ListContext context, ListTable table, TellPlace tellPlace) {
        this.context = context;
        this.table = table;
        this.tellPlace = tellPlace;
    }

    ListLine read(Row row) throws LineRefusal {
        ListLine.Person person = person(row);
        demandEdition(row);
        return new ListLine(
                new LinePlace(table.sheet(), row.number()),
                person,
                home(row),
                cohort(row),
                context.kind() == ListKind.CHANGES ? Optional.of(change(row)) : Optional.empty(),
                context.kind() == ListKind.PAYMENT ? Optional.of(payment(row)) : Optional.empty());
    }

    /** What is left of the line's NIK, for people to find the line by. */
    String masked(Row row) {
        Cell cell = table.cell(row, ListColumn.NIK);
        return cell == null ? "" : Nik.mask(IdentityText.read(cell).digits());
    }

    private ListLine.Person person(Row row) throws LineRefusal {
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
        return new ListLine.Person(
                name,
                nik,
                card,
                WordText.sex(table.text(row, ListColumn.SEX)).value(),
                date(table.text(row, ListColumn.BIRTH_DATE)));
    }

    private void demandEdition(Row row) throws LineRefusal {
        String written = table.text(row, ListColumn.EDITION);
        Optional<Integer> year = OtherEdition.year(written);
        if (year.isPresent() && year.get() != context.edition().year()) {
            throw new LineRefusal(
                    "registry.line-of-other-edition",
                    "Baris ini milik edisi " + year.get() + ", bukan "
                            + context.edition().year() + ". Muat pada edisinya sendiri.",
                    "This line belongs to edition " + year.get() + ", not "
                            + context.edition().year() + ". Load it there.");
        }
    }

    private ListLine.Home home(Row row) throws LineRefusal {
        String written = table.text(row, ListColumn.REGENCY);
        TellPlace.Place place = tellPlace.tell(written(row));
        if (place.regency().isEmpty() && (context.kind() == ListKind.DECREE || !written.isEmpty())) {
            throw new LineRefusal(
                    "registry.regency-unknown",
                    written.isEmpty()
                            ? "Kabupaten/kota kosong. Isi namanya, atau kode Kemendagri empat angka."
                            : "Kabupaten/kota \"" + Masked.digits(written)
                                    + "\" tidak dikenal. Tulis nama lengkapnya (\"Kab. Lumajang\") atau kode Kemendagri.",
                    written.isEmpty()
                            ? "The regency is missing. Fill in its name, or its Kemendagri code of four digits."
                            : "The regency \"" + Masked.digits(written)
                                    + "\" is unknown. Write its full name (\"Kab. Lumajang\") or its Kemendagri code.");
        }
        return new ListLine.Home(
                place.regency(),
                place.district(),
                table.text(row, ListColumn.VILLAGE),
                table.text(row, ListColumn.ADDRESS),
                incubator(row, place.regency()),
                pkhStatus(table.text(row, ListColumn.PKH_STATUS)));
    }

    TellPlace.Written written(Row row) {
        return new TellPlace.Written(
                table.text(row, ListColumn.PROVINCE),
                table.text(row, ListColumn.REGENCY),
                table.text(row, ListColumn.DISTRICT));
    }

    private String incubator(Row row, String regency) throws LineRefusal {
        String written = table.text(row, ListColumn.INCUBATOR);
        if (written.isEmpty()) {
            return context.servingAlone(regency);
        }
        return context.incubator(written)
                .orElseThrow(() -> new LineRefusal(
                        "registry.incubator-unknown",
                        "Inkubator \"" + Masked.digits(written)
                                + "\" tidak ada di daftar inkubator edisi ini. Tulis namanya persis seperti pada daftar.",
                        "The incubator \"" + Masked.digits(written)
                                + "\" is not on this edition's roster. Write its name as the roster does."));
    }

    private Optional<Cohort> cohort(Row row) throws LineRefusal {
        String written = table.text(row, ListColumn.COHORT);
        TextValue year = WordText.year(written, context.edition().year());
        if (!year.read()) {
            return context.cohort();
        }
        return Optional.of(Cohort.of(context.edition(), year.value())
                .orElseThrow(() -> new LineRefusal(
                        "registry.cohort-later",
                        "Angkatan " + year.value() + " lebih baru daripada edisi "
                                + context.edition().year() + ". Periksa angkatannya, atau muat pada edisinya sendiri.",
                        "Cohort " + year.value() + " is later than edition "
                                + context.edition().year() + ". Check it, or load it in its own edition.")));
    }

    private static String pkhStatus(String written) {
        String plain = written.toLowerCase(Locale.ROOT);
        if (plain.contains("grad") || plain.contains("non") || plain.contains("tidak")) {
            return "GRADUASI";
        }
        return plain.contains("aktif") || plain.contains("existing") || plain.equals("pkh") ? "AKTIF" : "";
    }

    private ListLine.Change change(Row row) throws LineRefusal {
        String written = table.text(row, ListColumn.CHANGE).toLowerCase(Locale.ROOT);
        EventKind kind = written.contains("ganti")
                ? EventKind.MENGGANTIKAN
                : written.contains("undur")
                        ? EventKind.MUNDUR
                        : written.contains("meninggal") || written.contains("wafat") ? EventKind.MENINGGAL : null;
        if (kind == null) {
            throw new LineRefusal(
                    "registry.change-unknown",
                    "Perubahan tidak terbaca. Tulis pengganti, mengundurkan diri, atau meninggal.",
                    "The change cannot be read. Write pengganti, mengundurkan diri or meninggal.");
        }
        String reason = table.text(row, ListColumn.REASON);
        if (TextValue.saysNothing(reason)) {
            throw new LineRefusal(
                    "registry.reason-missing",
                    "Alasan kosong. Setiap perubahan perlu alasan dari SK-nya.",
                    "The reason is missing. Every change needs the reason its SK gives.");
        }
        String replaces = kind == EventKind.MENGGANTIKAN
                ? LineNumbers.nik(table.cell(row, ListColumn.REPLACES), "NIK yang digantikan")
                : "";
        return new ListLine.Change(kind, date(table.text(row, ListColumn.CHANGED_ON)), Masked.digits(reason), replaces);
    }

    private ListLine.Paid payment(Row row) throws LineRefusal {
        Cell cell = table.cell(row, ListColumn.AMOUNT);
        TextValue amount = cell == null
                ? TextValue.NOTHING
                : cell.kind() == Cell.Kind.NUMBER ? MoneyText.read(cell.number(), 1) : MoneyText.read(cell.text(), 1);
        if (!amount.read() || Long.parseLong(amount.value()) <= 0) {
            throw new LineRefusal(
                    "registry.amount-unreadable",
                    "Nominal salur kosong atau tidak terbaca. Tulis rupiahnya dengan angka.",
                    "The amount is missing or cannot be read. Write the rupiah in digits.");
        }
        LocalDate on = date(table.text(row, ListColumn.PAID_ON))
                .orElseThrow(() -> new LineRefusal(
                        "registry.paid-on-unreadable",
                        "Tanggal salur kosong atau tidak terbaca. Tulis seperti 27 Agustus 2021.",
                        "The date of payment is missing or cannot be read. Write it like 27 Agustus 2021."));
        if (on.isAfter(context.today()) || on.getYear() < context.edition().year()) {
            throw new LineRefusal(
                    "registry.paid-on-impossible",
                    "Tanggal salur sebelum tahun edisi atau sesudah hari ini. Periksa tanggalnya.",
                    "The date of payment lies before the edition's year or after today. Check it.");
        }
        return new ListLine.Paid(Long.parseLong(amount.value()), on);
    }

    private static Optional<LocalDate> date(String text) {
        return DateText.date(text, false);
    }
}
