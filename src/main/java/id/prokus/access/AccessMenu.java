package id.prokus.access;

import id.prokus.vocabulary.Text;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessMenu {

    @Bean
    static MenuEntry accountsEntry() {
        return new MenuEntry(
                MenuGroup.SETTINGS,
                90,
                "/akun",
                new Text("Akun", "Accounts"),
                new Text(
                        "Siapa yang dapat masuk, dan apa tugasnya di wilayah mana.",
                        "Who can sign in, and who does what where."));
    }

    @Bean
    static MenuEntry trailEntry() {
        return new MenuEntry(
                MenuGroup.SETTINGS,
                91,
                "/jejak",
                new Text("Jejak", "Trail"),
                new Text("Siapa melakukan apa, dan kapan.", "Who did what, and when."));
    }
}
