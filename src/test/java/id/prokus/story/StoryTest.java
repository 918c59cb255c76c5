package id.prokus.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A story from the family's words to the public page, and off it as soon as its ground is gone. */
@Story
class StoryTest {

    private static final Actor BY = new Actor("uji");
    private static final LocalDate DAY = LocalDate.of(2021, 8, 1);

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final MakeBooklet makeBooklet;

    private Entry cart = Entry.first(Teller.RATNA, 2021, "pemakaian", DAY, Map.of(), Source.FORM, Instant.EPOCH);

    StoryTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries, MakeBooklet makeBooklet) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
        this.makeBooklet = makeBooklet;
    }

    @BeforeEach
    void oneFamilyWithALife() {
        Teller.register(database);
        cart = said("pemakaian", Map.of("barang", "gerobak kedua", "dipakai", "2500000"));
        consent("kisah-web", "diberikan");
        consent("kisah", "diberikan");
    }

    @Test
    void a_story_is_written_proved_chosen_level_by_level_and_read_by_anybody() {
        String story = chosen();

        Answer published = publish(story, "asli");
        String open = openAddress(published);
        Answer read = visitor.somebodyElse().open(open);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text())
                .contains("Gerobak kedua membuka cabang")
                .contains("Ratna Contoh", "Karawang", "angkatan 2021")
                .contains("gerobak kedua dibeli dari bantuan ✓ terbukti pada riwayat", "Agustus 2021")
                .contains("tiga pekerja • belum terbukti")
                .contains("Seberapa mewakili kisah ini?", "belum dapat dihitung")
                .contains("Mengapa kisah ini dipilih", "Alasan dari subdit")
                .contains("bukan ukuran pengaruh program");
        assertThat(read.body())
                .doesNotContain(Teller.RATNA.toString())
                .doesNotContain(story.substring("/kisah/".length()));
        assertThat(read.header("Cache-Control")).contains("no-store");
        assertThat(visitor.somebodyElse().open("/umum/kisah").text()).contains("Gerobak kedua membuka cabang");
    }

    @Test
    void after_the_family_withdraws_no_public_address_file_or_table_holds_its_name_and_past_uses_are_listed() {
        consent("foto", "diberikan");
        consent("kisah-media", "diberikan");
        String story = draft();
        picture(story, PhotoWithPlace.jpeg());
        submitAndChoose(story);
        String open = openAddress(publish(story, "asli"));
        var ministry = visitor.colleague("subdit", "", "");
        Answer form = ministry.open("/kisah/buklet");
        form.form("/kisah/buklet").with("judul", "Buklet uji").submit();
        var anybody = visitor.somebodyElse();
        String booklet =
                anybody.open("/umum/kisah").page().select("a[href*=buklet]").attr("href");
        assertThat(anybody.open(booklet).header("Content-Type")).contains("pdf");
        assertThat(anybody.open(open + "/foto/1").status()).isEqualTo(200);
        ministry.open(story)
                .form(story + "/pemakaian")
                .with("saluran", "media")
                .with("tempat", "Harian Contoh, 3 Mei 2021")
                .submit();

        consent("kisah-web", "ditarik");

        for (String gone : List.of(open, open + "/foto/1", booklet)) {
            Answer answer = anybody.open(gone);
            assertThat(answer.status()).as(gone).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("Ratna");
        }
        assertThat(anybody.open("/umum/kisah").text())
                .doesNotContain("Gerobak kedua")
                .doesNotContain("Buklet uji");
        assertThat(database.sql("select count(*) from story.public_story where content like '%Ratna%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from story.public_picture")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from story.booklet where content is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(ministry.open(story).text())
                .contains("keluarga menarik persetujuan: Kisah pada halaman umum")
                .contains("Halaman umum: " + open)
                .contains("Buklet: " + booklet)
                .contains("Media: Harian Contoh, 3 Mei 2021")
                .contains("masih dipakai");
    }

    @Test
    void a_booklet_that_is_being_made_while_a_family_withdraws_is_thrown_away() {
        publish(chosen(), "asli");
        UUID open = database.sql("select id from story.public_story")
                .query(UUID.class)
                .single();
        MakeBooklet.Written written = makeBooklet.write("Terlambat", List.of(open));

        consent("kisah", "ditarik");

        assertThatThrownBy(() -> makeBooklet.keep(written, BY))
                .isInstanceOf(Refusal.class)
                .hasMessage("story.booklet-overtaken");
        assertThat(database.sql("select count(*) from story.booklet")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_story_whose_proof_is_corrected_or_taken_back_goes_off_the_page_and_back_to_its_writer() {
        String story = chosen();
        String open = openAddress(publish(story, "asli"));

        keepEntries.keep(List.of(cart.takenBack("salah keluarga", Source.FORM, Instant.now())), BY);

        assertThat(visitor.somebodyElse().open(open).status()).isEqualTo(404);
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        Answer page = mentor.open(story);
        assertThat(page.text()).contains("ditahan", "buktinya ditarik");
        assertThat(page.form(story + "/pengajuan").submit().text()).contains("diperbaiki atau ditarik");
    }

    @Test
    void without_its_own_name_a_story_has_an_alias_the_province_and_no_name_left_in_its_words() {
        consent("kisah", "ditolak");
        String story = draft();
        submitAndChoose(story);

        assertThat(publish(story, "asli").text()).contains("belum mengizinkan “Kisah dengan nama”");
        Answer read = visitor.somebodyElse().open(openAddress(publish(story, "samaran")));
        assertThat(read.text())
                .contains("Ibu Melati (nama samaran)", "Jawa Barat")
                .doesNotContain("Ratna", "Karawang");

        String telling = written("Ratna membuka cabang");
        submitAndChoose(telling);
        assertThat(publish(telling, "samaran").text()).contains("masih tertulis dalam kisah");
    }

    @Test
    void consent_for_a_time_ends_by_itself() {
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        cart = said("pemakaian", Map.of("barang", "gerobak kedua", "dipakai", "2500000"));
        consent("kisah", "diberikan");
        said(
                "persetujuan",
                Map.of("keperluan", "kisah-web", "jawaban_persetujuan", "diberikan", "izin_sampai", "2099-12-31"));
        String open = openAddress(publish(chosen(), "asli"));
        assertThat(visitor.somebodyElse().open(open).status()).isEqualTo(200);

        database.sql("update story.public_story set expires_on = current_date - 2")
                .update();

        assertThat(visitor.somebodyElse().open(open).status()).isEqualTo(404);
        assertThat(visitor.somebodyElse().open("/umum/kisah").text()).doesNotContain("Gerobak kedua");
    }

    @Test
    void nobody_chooses_their_own_story_or_out_of_turn_and_a_nik_is_no_word_of_a_story() {
        String story = draft();
        visitor.colleague("mentor", "3215", "Inkubator Alfa")
                .open(story)
                .form(story + "/pengajuan")
                .submit();

        assertThat(decide("subdit", "", "", story).text()).contains("tidak menunggu pilihan Anda");
        assertThat(decide("inkubator", "", "Inkubator Lain", story).status()).isEqualTo(422);
        assertThat(form("mentor")
                        .with("judul", "Judul")
                        .with("makna", "NIK 3215014101959501")
                        .submit()
                        .text())
                .contains("nomor panjang");
        assertThat(visitor.colleague("dinsosprov", "32", "").open(story).status())
                .isEqualTo(200);
        assertThat(visitor.colleague("dinsosprov", "35", "").open(story).status())
                .isEqualTo(422);
    }

    @Test
    void a_picture_is_drawn_anew_without_the_place_its_telephone_wrote_into_it() {
        consent("foto", "diberikan");
        String story = draft();
        byte[] sent = PhotoWithPlace.jpeg();

        picture(story, sent);

        byte[] shown = database.sql("select shown from story.picture")
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(PhotoWithPlace.hasPlace(sent)).isTrue();
        assertThat(PhotoWithPlace.hasPlace(shown)).isFalse();
        assertThat(new String(shown, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
        assertThat(database.sql("select width < height from story.picture")
                        .query(Boolean.class)
                        .single())
                .as("held upright, as the telephone was")
                .isTrue();
        Answer page = visitor.colleague("mentor", "3215", "Inkubator Alfa").open(story);
        assertThat(page.form(story + "/foto")
                        .with("alternatif", "apa")
                        .attach("foto", "foto.jpg", new byte[] {1, 2})
                        .submit()
                        .text())
                .contains("bukan foto yang dapat dibaca");
    }

    private String chosen() {
        String story = draft();
        submitAndChoose(story);
        return story;
    }

    private String draft() {
        return written("Gerobak kedua membuka cabang");
    }

    private String written(String title) {
        return form("mentor")
                .with("judul", title)
                .with("hasil", "3")
                .with("sebelum", "Dulu berjualan keliling.")
                .with("perubahan", "Sekarang ada dua tempat berjualan.")
                .with("makna", "Anak-anak dapat bersekolah.")
                .with("samaran", "Ibu Melati")
                .with("klaim_aset", "gerobak kedua dibeli dari bantuan")
                .with("bukti_aset", cart.thing().toString())
                .with("klaim_pekerja", "tiga pekerja")
                .submit()
                .path();
    }

    private Form form(String role) {
        String page = "/keluarga/" + Teller.RATNA + "/kisah";
        return visitor.colleague(role, "3215", "Inkubator Alfa").open(page).form(page);
    }

    private void picture(String story, byte[] jpeg) {
        visitor.colleague("mentor", "3215", "Inkubator Alfa")
                .open(story)
                .form(story + "/foto")
                .with("alternatif", "Gerobak di pinggir jalan")
                .attach("foto", "foto.jpg", jpeg)
                .submit();
    }

    private void submitAndChoose(String story) {
        visitor.colleague("mentor", "3215", "Inkubator Alfa")
                .open(story)
                .form(story + "/pengajuan")
                .submit();
        decide("inkubator", "", "Inkubator Alfa", story);
        decide("dinsosprov", "32", "", story);
        decide("subdit", "", "", story);
    }

    private Answer decide(String role, String place, String partner, String story) {
        var person = visitor.colleague(role, place, partner);
        return person.open("/sandi")
                .form("/sandi")
                .without("sekarang")
                .without("baru")
                .without("ulang")
                .to(story + "/pemilihan")
                .with("pilihan", "ya")
                .with("alasan", "Alasan dari " + role)
                .submit();
    }

    private Answer publish(String story, String name) {
        return visitor.colleague("subdit", "", "")
                .open(story)
                .form(story + "/terbit")
                .with("nama", name)
                .with("foto", "ya")
                .with("dibacakan", "ya")
                .submit();
    }

    private static String openAddress(Answer published) {
        return published.page().select("a[href^=/umum/kisah/]").attr("href");
    }

    private void consent(String purpose, String answer) {
        var values = new HashMap<>(Map.of("keperluan", purpose, "jawaban_persetujuan", answer));
        values.put("versi_teks", purpose + "-1");
        said("persetujuan", values);
    }

    private Entry said(String kind, Map<String, String> values) {
        Entry entry = Entry.first(Teller.RATNA, 2021, kind, DAY, values, Source.FORM, Instant.now());
        keepEntries.keep(List.of(entry), BY);
        return entry;
    }
}
