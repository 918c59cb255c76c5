package id.prokus.olah;

import id.prokus.vocabulary.Text;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places where results are read and decided. */
@Configuration(proxyBeanMethods = false)
class OlahMenu {

    @Bean
    MenuEntry notesEntry() {
        return new MenuEntry(
                MenuGroup.REPORTS,
                30,
                "/olah/catatan",
                new Text("Catatan", "Notes"),
                new Text(
                        "Baca catatan perbaikan di samping isian aslinya, lalu putuskan satu atau banyak sekaligus.",
                        "Read each note beside the cell it is about, and decide one or many at once."));
    }

    @Bean
    MenuEntry likenessEntry() {
        return new MenuEntry(
                MenuGroup.REPORTS,
                40,
                "/olah/kembar",
                new Text("Data ganda", "Duplicates"),
                new Text(
                        "Tentukan apakah dua baris yang mirip adalah orang yang sama.",
                        "Say whether two rows that look alike are the same person."));
    }

    @Bean
    MenuEntry ringkasanEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                50,
                "/ringkasan",
                new Text("Ringkasan", "Ringkasan"),
                new Text(
                        "Baca ringkasan hasil monitoring; setiap kalimat membuka angka, baris, dan catatannya.",
                        "Read the summary of results; every sentence opens its numbers, rows and notes."));
    }
}
