package id.prokus.monitoring.browser;

import id.prokus.vocabulary.Text;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where forms are filled in. */
@Configuration(proxyBeanMethods = false)
class FillMenu {

    @Bean
    static MenuEntry fillEntry() {
        return new MenuEntry(
                MenuGroup.REPORTS,
                47,
                TakeAlong.LIST,
                new Text("Isi formulir", "Fill in forms"),
                new Text(
                        "Formulir lapangan di peramban, juga tanpa jaringan: draf, antrean kirim, dan keluarga Anda.",
                        "The field's forms in the browser, without a network too: drafts, outbox, and your families."));
    }
}
