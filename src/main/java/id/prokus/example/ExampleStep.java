package id.prokus.example;

import id.prokus.vocabulary.Text;

/** What is done to bring the example world in, one after the other. */
public enum ExampleStep {
    INVENTING("Mengarang keluarga dan inkubator", "Inventing families and incubators"),
    PEOPLE("Membuat akun contoh", "Making accounts"),
    OFFICES("Menulis lembaga, perjanjian, dan tugas", "Writing offices, agreements and duties"),
    DECREE("Menetapkan daftar keluarga", "Setting the list of families"),
    REPORTS("Menulis buku kerja inkubator", "Writing the incubators' workbooks"),
    PROCESSING("Mengolah laporan", "Processing the reports"),
    DECIDING("Memutuskan beberapa catatan", "Deciding some notes"),
    FREEZING("Membekukan hasil", "Freezing the results"),
    ISSUING("Menerbitkan ringkasan dan angka 2020", "Issuing the ringkasan and figures of 2020"),
    LIVES("Menulis riwayat keluarga", "Writing the families' lives"),
    FIELD("Mengirim isian dari lapangan", "Sending from the field"),
    STORIES("Menulis kisah perubahan", "Writing stories of change"),
    MEETING("Mengadakan rapat hasil", "Holding the results meeting");

    private final Text label;

    ExampleStep(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }
}
