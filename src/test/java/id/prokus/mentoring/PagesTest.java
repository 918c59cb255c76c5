package id.prokus.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.testing.Accessible;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Jakarta;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of mentoring in a real browser: wide and narrow, for everybody. */
@Story
class PagesTest {

    private static final LocalDate TODAY = LocalDate.now(Jakarta.ZONE);

    private final Visitor visitor;
    private final World world;

    PagesTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries, Entries entries) {
        this.visitor = visitor;
        this.world = new World(database, keepEntries, entries);
    }

    @BeforeEach
    void somethingToSee() {
        world.clear();
        world.person(World.RINA, "Rina Mentor");
        world.person(World.DEWI, "Dewi Mentor");
        world.family(World.SITI, "Siti Contoh", "3215", "Inkubator Alfa", "321501");
        world.family(World.TUTI, "Tuti Contoh", "3215", "Inkubator Alfa", "321502");
        world.pair(World.SITI, World.RINA, "mentor", TODAY.minusMonths(3));
        world.pair(World.TUTI, World.RINA, "mentor", TODAY.minusMonths(3));
        world.say(
                World.SITI,
                "sesi-mentor",
                TODAY,
                "petugas",
                World.RINA.toString(),
                "pelaksanaan",
                "terlaksana",
                "kegiatan",
                "pendampingan_usaha monitoring",
                "topik",
                "pencatatan_keuangan",
                "durasi",
                "90",
                "tempat",
                "Balai desa");
        world.say(
                World.TUTI,
                "sesi-mentor",
                TODAY,
                "petugas",
                World.RINA.toString(),
                "pelaksanaan",
                "batal",
                "kegiatan",
                "evaluasi",
                "alasan",
                "Keluarga sedang di luar kota");
    }

    @Test
    void every_page_can_be_read_by_everybody_wide_and_narrow() {
        var incubator = visitor.colleague("inkubator", "", "Inkubator Alfa");
        world.link(incubator.account(), World.RINA);
        world.mentor(visitor, World.DEWI);
        String training = incubator
                .open("/pelatihan/baru?edisi=2021")
                .form("/pelatihan")
                .with("jenis", "pelatihan")
                .with("judul", "Pembukuan sederhana")
                .with("cara", "luring")
                .with("tempat", "Aula kecamatan")
                .adding("topik", "pencatatan_keuangan")
                .submit()
                .path();
        incubator
                .open("/pendampingan/serah-terima/baru")
                .form("/pendampingan/serah-terima")
                .adding("keluarga", World.TUTI.toString())
                .with("penerima", World.DEWI.toString())
                .with("alasan", "Pindah tugas")
                .submit();
        List<String> pages = List.of(
                "/pendampingan",
                "/pendampingan/bulan",
                "/pendampingan/beban",
                "/pendampingan/peringatan?edisi=2021",
                "/pendampingan/penugasan?edisi=2021&semua=ya",
                "/pendampingan/serah-terima",
                "/pendampingan/serah-terima/baru",
                "/pelatihan?edisi=2021",
                "/pelatihan/baru",
                training,
                "/keluarga/" + World.SITI,
                "/keluarga/" + World.SITI + "/catat/pasangan");
        try (var chromium = Chromium.start()) {
            for (int width : List.of(1280, 360)) {
                try (var window = chromium.window(width, 800)) {
                    Page page = window.newPage();
                    page.navigate(visitor.address("/masuk"));
                    page.fill("input[name=nama]", incubator.account());
                    page.fill("input[name=sandi]", incubator.password());
                    page.click("main button");
                    for (String address : pages) {
                        var answer = page.navigate(visitor.address(address));
                        assertThat(answer.status()).as(address).isEqualTo(200);
                        String name = address.replace(training, "/pelatihan-satu")
                                .replaceAll("\\?.*|/", "-")
                                .replace(World.SITI.toString(), "siti");
                        Screenshots.take(page, "pendampingan" + name + "-" + width);
                        Accessible.check(page);
                    }
                }
            }
        }
    }
}
