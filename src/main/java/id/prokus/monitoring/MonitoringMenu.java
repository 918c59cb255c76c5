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
}
