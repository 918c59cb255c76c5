package id.prokus.place;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of desa comes in. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VillagesTest {

    private static final String LIST = """
            kode,nama
            35,Jawa Timur
            35.08,Kab. Lumajang
            35.08.21,Sumbersuko
            35.08.21.2001,Labruk Kidul
            35.08.21.2002,"Mojosari"
            35.08.10.1001,Tompokersan
            """;

    private final Visitor visitor;
    private final JdbcClient database;

    VillagesTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        this.database = database;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    @Order(1)
    void without_a_list_the_district_says_where_to_load_one() {
        assertThat(visitor.open("/wilayah/350821").text()).contains("Belum ada daftar desa yang dimuat");
        assertThat(visitor.open("/wilayah/impor").text()).contains("Belum ada daftar desa");
    }

    @Test
    @Order(2)
    void a_list_with_broken_lines_is_refused_with_their_numbers_and_the_way_out_and_nothing_is_kept() {
        var answer = load("""
                kode,nama
                35.08.21.2001,Labruk Kidul
                35.08.21.201,Mojosari
                99.08.21.2003,Purwosono
                35.08.21.2004,
                35.08.21.2001,Labruk Lor
                """);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("4 baris tidak dapat diterima");
        assertThat(answer.page().select("tbody tr td:first-child").eachText()).containsExactly("3", "4", "5", "6");
        assertThat(answer.text())
                .contains("bukan sepuluh angka")
                .contains("Tidak ada kabupaten/kota berkode 99.08")
                .contains("Isi kolom nama")
                .contains("sudah ada di baris 2");
        assertThat(database.sql("select count(*) from place.village")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Order(3)
    void a_file_that_is_no_such_list_is_refused_with_what_to_do() {
        assertThat(load("id,desa\n1,Labruk\n").text()).contains("tidak menyebut kolom kode dan nama");
        assertThat(load("").text()).contains("tidak menyebut kolom kode dan nama");
        assertThat(load("kode,nama\n35.08,Lumajang\n").text()).contains("Tidak ada satu desa pun");
        assertThat(load("kode,nama\n35.08.21.2001,\"Labruk\n").text()).contains("tanda kutip");
        assertThat(load("kode,nama\n3508212001,Labr\u00FBk\n".getBytes(StandardCharsets.ISO_8859_1))
                        .text())
                .contains("bukan teks UTF-8");
    }

    @Test
    @Order(4)
    void a_good_list_is_kept_and_recorded_with_who_loaded_it() {
        var answer = load(LIST);

        assertThat(answer.text())
                .contains("3 desa dan kelurahan dimuat; 3 baris provinsi")
                .contains("Kepmendagri contoh")
                .contains("petugas");
        assertThat(database.sql("select detail from access.trail where action = 'place.villages-loaded'")
                        .query(String.class)
                        .list())
                .containsExactly("Kepmendagri contoh: 3");
    }

    @Test
    @Order(5)
    void a_desa_is_found_with_a_slip_by_what_holds_it_and_by_its_code() {
        for (String typed : new String[] {
            "Labruk Kidul", "labrukkidul", "Labruk%20Kidl", "mojosari,%20lumajang", "35.08.21.2002", "desa%20mojosari"
        }) {
            assertThat(visitor.open("/wilayah/cari?q=" + typed.replace(" ", "%20"))
                            .page()
                            .select("a[href^=/wilayah/350821200]"))
                    .as(typed)
                    .hasSize(1);
        }
    }

    @Test
    @Order(6)
    void the_district_lists_its_desa_and_each_has_a_page_without_an_invented_bps_code() {
        assertThat(visitor.open("/wilayah/350821").text())
                .contains("Labruk Kidul")
                .contains("Kepmendagri contoh");

        var desa = visitor.open("/wilayah/35.08.10.1001");
        assertThat(desa.text())
                .contains("kelurahan")
                .contains("35.08.10.1001")
                .contains("tidak ada dalam daftar")
                .contains("Kabupaten Lumajang");
    }

    @Test
    @Order(7)
    void a_newer_list_counts_and_the_older_one_stays_on_record() {
        load("\uFEFFkode;nama\r\n35.08.21.2001;Labruk Baru\r\n", "Kepmendagri berikut", "2026-01-01");

        assertThat(visitor.open("/wilayah/350821").text())
                .contains("Labruk Baru")
                .doesNotContain("Mojosari");
        assertThat(visitor.open("/wilayah/impor").text())
                .contains("Kepmendagri berikut")
                .contains("Kepmendagri contoh");
    }

    private Answer load(String list) {
        return load(list, "Kepmendagri contoh", "2025-04-25");
    }

    private Answer load(String list, String basis, String validFrom) {
        return load(list.getBytes(StandardCharsets.UTF_8), basis, validFrom);
    }

    private Answer load(byte[] list) {
        return load(list, "Kepmendagri contoh", "2025-04-25");
    }

    private Answer load(byte[] list, String basis, String validFrom) {
        return visitor.open("/wilayah/impor")
                .form("/wilayah/impor")
                .with("dasar", basis)
                .with("berlaku", validFrom)
                .attach("daftar", "desa.csv", list)
                .submit();
    }
}
