package id.prokus.mentoring;

import id.prokus.vocabulary.Text;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module on every page. */
@Configuration(proxyBeanMethods = false)
class MentoringMenu {

    @Bean
    static MenuEntry walkingEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                32,
                "/pendampingan",
                new Text("Pendampingan", "Mentoring"),
                new Text(
                        "Keluarga dampingan, sesi dan kunjungan, beban mentor, dan siapa yang perlu segera didatangi.",
                        "Families one walks with, sessions and visits, caseloads, and who needs a visit soon."));
    }
}
