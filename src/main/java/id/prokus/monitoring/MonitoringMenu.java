package id.prokus.monitoring;

import id.prokus.vocabulary.Text;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module on every page. */
@Configuration(proxyBeanMethods = false)
class MonitoringMenu {

    @Bean
    static MenuEntry submissionsEntry() {
        return new MenuEntry(
                MenuGroup.REPORTS,
                48,
                "/kiriman",
                new Text("Kiriman lapangan", "From the field"),
                new Text(
                        "Isian yang dikirim dari ponsel dan peramban: keadaannya, yang ditemukan, dan peristiwa yang tercatat.",
                        "Forms sent from phones and browsers: their state, what was found, and the event that was recorded."));
    }

    @Bean
    static MenuEntry approvalsEntry() {
        return new MenuEntry(
                MenuGroup.REPORTS,
                49,
                "/persetujuan",
                new Text("Persetujuan", "Approvals"),
                new Text(
                        "Isian yang menunggu kantor Anda: menyetujui sekaligus atau satu per satu, dan mengembalikannya.",
                        "What waits for your office: approve it in bulk or one by one, or return it."));
    }

    @Bean
    static MenuEntry returnsEntry() {
        return new MenuEntry(
                MenuGroup.REPORTS,
                50,
                "/pengembalian",
                new Text("Pengembalian", "Returns"),
                new Text(
                        "Isian yang dikembalikan kepada pengirimnya: pertanyaan, alasan, dan sebelum hari apa diperbaiki.",
                        "What was returned to its sender: which question, why, and by which day."));
    }

    @Bean
    static MenuEntry qualityEntry() {
        return new MenuEntry(
                MenuGroup.REPORTS,
                51,
                "/mutu",
                new Text("Mutu isian", "Quality"),
                new Text(
                        "Bagaimana isian lapangan diisi: angka yang perlu dilihat lebih dahulu, dan pertanyaan yang ditanyakan ulang.",
                        "How forms were filled in: rates to look into first, and questions that are asked once more."));
    }

    @Bean
    static MenuEntry phonesEntry() {
        return new MenuEntry(
                MenuGroup.SETTINGS,
                48,
                "/ponsel",
                new Text("Ponsel saya", "My phones"),
                new Text(
                        "Menghubungkan ponsel untuk mengisi formulir tanpa jaringan, dan mencabut yang hilang.",
                        "Connect a phone to fill in forms without a network, and shut out a lost one."));
    }

    @Bean
    static MenuEntry formsEntry() {
        return new MenuEntry(
                MenuGroup.SETTINGS,
                49,
                "/formulir",
                new Text("Formulir", "Forms"),
                new Text(
                        "Pertanyaan yang dibawa ponsel, versi demi versi; versi baru diperiksa sebelum terbit.",
                        "What phones ask, version by version; a new version is checked before it is published."));
    }
}
