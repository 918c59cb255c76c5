package id.prokus.example;

import java.time.LocalDate;
import java.util.List;

/** One family as its incubator reports it. */
record ReportedRow(InventedFamily family, Business business, int mentor, Slip slip) {

    /** The columns of a report, in the words of one incubator; another uses others. */
    enum Column {
        NUMBER("No", "No."),
        NIK("NIK", "Nomor Induk Kependudukan"),
        FAMILY_CARD("No KK", "Nomor Kartu Keluarga"),
        NAME("Nama KPM", "Nama Lengkap"),
        SEX("L/P", "Jenis Kelamin"),
        BORN("Tanggal Lahir", "Tgl Lahir"),
        REGENCY("Kabupaten/Kota", "Kab/Kota"),
        DISTRICT("Kecamatan", "Kecamatan"),
        ANGKATAN("Angkatan", "Tahun Angkatan"),
        CLUSTER("Klaster Usaha", "Klaster"),
        PRODUCT("Jenis Produk", "Produk"),
        MONTHS("Lama Usaha (bulan)", "Lama usaha (bln)"),
        AID("Bantuan (Rp)", "Nilai Bantuan"),
        TURNOVER_BEFORE("Omzet per bulan sebelum", "Omzet Awal (Rp/bulan)"),
        TURNOVER_AFTER("Omzet per bulan sesudah", "Omzet Akhir (Rp/bulan)"),
        PROFIT_BEFORE("Laba per bulan sebelum", "Laba Awal (Rp/bulan)"),
        PROFIT_AFTER("Laba per bulan sesudah", "Laba Akhir (Rp/bulan)"),
        BOOKS_BEFORE("Pembukuan sebelum", "Pembukuan Awal"),
        BOOKS_AFTER("Pembukuan sesudah", "Pembukuan Akhir"),
        PLAN("Rencana Usaha", "Punya Rencana Usaha"),
        WORKERS_BEFORE("Tenaga Kerja sebelum", "Tenaga Kerja Awal"),
        WORKERS_AFTER("Tenaga Kerja sesudah", "Tenaga Kerja Akhir"),
        NIB("NIB", "Memiliki NIB"),
        ONLINE("Pemasaran Daring", "Jualan Online"),
        BRAND("Merek", "Merek Produk"),
        STATUS("Status Usaha", "Status Usaha"),
        SESSIONS("Sesi Mentoring", "Jumlah Sesi Mentoring"),
        MENTOR("Mentor", "Nama Mentor"),
        CHALLENGE("Tantangan", "Tantangan"),
        OBSTACLE("Kendala", "Kendala");

        private final List<String> words;

        Column(String... words) {
            this.words = List.of(words);
        }

        String heading(int wording) {
            return words.get(wording % words.size());
        }
    }

    /** A number, or a text; empty where nothing is said. */
    Object cell(Column column, int number, ReportWording wording) {
        return switch (column) {
            case NUMBER -> number;
            case NIK -> slip == Slip.SHORT_NIK ? family.nik().substring(0, 15) : family.nik();
            case FAMILY_CARD -> family.familyCard();
            case NAME -> family.name();
            case SEX -> family.woman() ? "P" : "L";
            case BORN -> day(slip == Slip.OTHER_BIRTH_DATE ? family.born().plusDays(40) : family.born());
            case REGENCY -> wording.placeName(family.regency());
            case DISTRICT -> wording.placeName(family.district());
            case ANGKATAN -> family.angkatan();
            case CLUSTER -> business.cluster();
            case PRODUCT -> business.product();
            case MONTHS -> business.months();
            case AID -> wording.money(family.angkatan() == 2020 ? 3_500_000 : 2_000_000);
            case TURNOVER_BEFORE -> wording.money(business.turnoverBefore());
            case TURNOVER_AFTER -> atTheEnd(wording.money(business.turnoverAfter()));
            case PROFIT_BEFORE -> wording.money(business.profitBefore());
            case PROFIT_AFTER ->
                atTheEnd(wording.money(
                        slip == Slip.PROFIT_ABOVE_TURNOVER
                                ? business.turnoverAfter() * 3 / 2
                                : business.profitAfter()));
            case BOOKS_BEFORE -> yes(business.bookkeepingBefore());
            case BOOKS_AFTER -> yes(business.bookkeepingAfter());
            case PLAN -> yes(business.plan());
            case WORKERS_BEFORE -> business.workersBefore();
            case WORKERS_AFTER -> business.workersAfter();
            case NIB -> yes(business.nib());
            case ONLINE -> yes(business.online());
            case BRAND -> yes(business.brand());
            case STATUS -> business.closed() ? "tutup" : "aktif";
            case SESSIONS -> business.sessions();
            case MENTOR -> "Mentor Contoh %02d-%d".formatted(family.incubator(), mentor);
            case CHALLENGE -> business.challenge();
            case OBSTACLE -> business.obstacle();
        };
    }

    /** Whether there is something that those who visit the family should look at. */
    boolean asksTheField() {
        return business.closed() || slip == Slip.NO_CLOSING || slip == Slip.SHORT_NIK || slip == Slip.OTHER_BIRTH_DATE;
    }

    private Object atTheEnd(Object value) {
        return business.closed() || slip == Slip.NO_CLOSING ? "" : value;
    }

    private static String day(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static String yes(boolean is) {
        return is ? "Ya" : "Tidak";
    }
}
