package id.prokus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every form of an office that is folded away, filled in and sent; none is left out. */
@Story
class OfficeFormsTest {

    /** The last choice of a select. */
    private static final String LAST = "@";

    private final Visitor visitor;
    private final TreeSet<String> folded = new TreeSet<>();
    private final TreeSet<String> sent = new TreeSet<>();

    OfficeFormsTest(Visitor visitor) {
        this.visitor = visitor;
        visitor.signIn();
    }

    @Test
    void each_folded_form_of_an_office_does_what_it_says() {
        visitor.open("/organisasi/orang")
                .form("/organisasi/orang/baru")
                .with("nama", "Rekaan Pembina")
                .submit();
        String office = visitor.open("/organisasi/baru")
                .form("/organisasi/baru")
                .with("jenis", "inkubator")
                .with("nama", "Inkubator Uji Formulir")
                .with("wilayah", "35")
                .submit()
                .path();

        assertThat(send(office, "/nama", "nama", "Inkubator Uji Lipatan"))
                .contains("Inkubator Uji Lipatan", "Nama dahulu");
        assertThat(send(
                        office,
                        "/perjanjian",
                        "pihak",
                        LAST,
                        "nomor",
                        "PKS-UJI/2022",
                        "edisi",
                        "ProKUS 2022",
                        "sejak",
                        "2022-01-01"))
                .contains("Perjanjian dicatat", "PKS-UJI/2022");
        assertThat(send(
                        office,
                        "/perjanjian/*/kelengkapan",
                        "nomor",
                        "PKS-UJI/2022",
                        "tanggal",
                        "2022-01-03",
                        "sejak",
                        "2022-01-01",
                        "sampai",
                        "2022-12-31"))
                .contains("Perjanjian dilengkapi", "31 Desember 2022");
        assertThat(send(
                        office,
                        "/wilayah",
                        "perjanjian",
                        LAST,
                        "kabupaten",
                        "3508",
                        "sejak",
                        "2022-01-01",
                        "sampai",
                        "2022-06-30"))
                .contains("Wilayah layanan ditambahkan", "Kabupaten Lumajang");
        assertThat(send(office, "/jabatan", "jenis", "mentor_bisnis", "wilayah", "3508"))
                .contains("Jabatan ditambahkan");
        assertThat(send(office, "/tugas", "jabatan", LAST, "orang", "Rekaan Pembina", "sejak", "2022-02-01"))
                .contains("Tugas diberikan");
        assertThat(send(office, "/tugas/*/pengakhiran", "sejak", "2022-02-01", "sampai", "2022-05-31"))
                .contains("31 Mei 2022");
        assertThat(send(office, "/wilayah/*/pengakhiran", "sampai", "2022-03-31"))
                .contains("31 Maret 2022");
        assertThat(send(office, "/penutupan", "sampai", "2022-12-31")).contains("sudah ditutup");

        assertThat(sent).as("folded forms on the way: %s", folded).containsAll(folded);
    }

    @Test
    void a_refused_form_comes_back_unfolded_with_what_was_typed() {
        String office =
                visitor.open("/organisasi?cari=its+ilbi").page().select("td a").attr("href");

        Answer refused = visitor.open(office)
                .form(office + "/perjanjian")
                .with("nomor", "PKS-9")
                .with("tanggal", "bukan hari")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()
                        .select("details[open] form[action$=/perjanjian] input[name=nomor]")
                        .val())
                .isEqualTo("PKS-9");
        assertThat(refused.text()).contains("bukan tanggal yang dapat dibaca");
    }

    /** The form of that kind on the office's page, with these answers; {@code *} stands for an id. */
    private String send(String office, String kind, String... answers) {
        Answer page = visitor.open(office);
        page.page().select("details form").forEach(form -> folded.add(kindOf(form.attr("action"), office)));
        Element found = page.page().select("form").stream()
                .filter(form -> kindOf(form.attr("action"), office).equals(kind))
                .findFirst()
                .orElseThrow();
        var form = page.form(found.attr("action"));
        for (int i = 0; i < answers.length; i += 2) {
            form.with(
                    answers[i],
                    answers[i + 1].equals(LAST)
                            ? found.select("[name=" + answers[i] + "] option:last-child")
                                    .val()
                            : answers[i + 1]);
        }
        sent.add(kind);
        return form.submit().text();
    }

    private static String kindOf(String action, String office) {
        return action.replace(office, "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
    }
}
