package id.prokus.intake.handback;

import id.prokus.intake.Field;

/** What stands over each column of the standard workbook: one heading for each field, understood without asking. */
public final class StandardHeading {

    private StandardHeading() {}

    public static String of(Field field) {
        return switch (field) {
            case NAME -> "Nama KPM";
            case NIK -> "NIK";
            case FAMILY_CARD -> "Nomor KK";
            case SEX -> "Jenis Kelamin";
            case BIRTH_DATE -> "Tanggal Lahir";
            case PROVINCE -> "Provinsi";
            case REGENCY -> "Kabupaten/Kota";
            case DISTRICT -> "Kecamatan";
            case COHORT -> "Angkatan";
            case CLUSTER -> "Klaster";
            case PRODUCT -> "Produk";
            case BUSINESS_AGE -> "Lama Usaha (bulan)";
            case AID -> "Nilai Bantuan (Rp)";
            case TURNOVER_OPENING -> "Omzet Awal (Rp/bulan)";
            case TURNOVER_CLOSING -> "Omzet Akhir (Rp/bulan)";
            case PROFIT_OPENING -> "Laba Awal (Rp/bulan)";
            case PROFIT_CLOSING -> "Laba Akhir (Rp/bulan)";
            case SAVINGS_OPENING -> "Tabungan Awal (Rp)";
            case SAVINGS_CLOSING -> "Tabungan Akhir (Rp)";
            case BOOKKEEPING_OPENING -> "Pembukuan Awal";
            case BOOKKEEPING_CLOSING -> "Pembukuan Akhir";
            case BUSINESS_PLAN -> "Rencana Usaha";
            case WORKERS_OPENING -> "Tenaga Kerja Awal";
            case WORKERS_CLOSING -> "Tenaga Kerja Akhir";
            case NIB -> "NIB";
            case PIRT -> "PIRT";
            case HALAL -> "Sertifikat Halal";
            case KUR -> "Pinjaman KUR (Rp)";
            case ONLINE -> "Jualan Daring";
            case BRAND -> "Merek Kemasan";
            case CLASS_OPENING -> "Kelas Usaha Awal";
            case CLASS_CLOSING -> "Kelas Usaha Akhir";
            case BUSINESS_STATUS -> "Status Usaha";
            case MENTORING_SESSIONS -> "Jumlah Sesi Mentoring";
            case MENTOR -> "Nama Mentor";
            case CHALLENGE -> "Tantangan";
            case OBSTACLE -> "Kendala";
        };
    }
}
