package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.Test;

@Story
class MandatesTest {

    private final Visitor visitor;

    MandatesTest(Visitor visitor) {
        this.visitor = visitor;
        visitor.signIn();
    }

    @Test
    void somebody_new_signs_in_with_the_password_shown_once_and_sees_no_data_without_a_duty() {
        Answer made = add("budi.baru");
        String password = made.page().select("output").text();
        var budi = visitor.somebodyElse();

        Answer home = budi.signIn("budi.baru", password);

        assertThat(made.text()).contains("Catat sekarang");
        assertThat(home.page().select("nav.menu a").eachAttr("href"))
                .doesNotContain("/akun", "/jejak", "/olah", "/olah/kelengkapan", "/ringkasan");
        assertThat(budi.open("/akun").status()).isEqualTo(403);
        assertThat(visitor.open("/akun").text()).doesNotContain(password);
    }

    @Test
    void a_duty_opens_what_the_role_may_do_from_its_first_day() {
        add("sri.tksk");

        Answer given = give("sri.tksk", "tksk", "350801", "", "2026-01-01", "");

        assertThat(given.text()).contains("Tugas diberikan.", "TKSK", "berlaku");
    }

    @Test
    void who_enters_data_is_never_made_to_approve_them() {
        add("ani.dua");
        give("ani.dua", "pendamping", "350801", "", "2026-01-01", "");

        Answer refused = give("ani.dua", "dinsoskab", "3508", "", "2026-01-01", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "yang mengisi data tidak boleh menyetujuinya",
                        "Akhiri tugas itu dahulu, atau tunjuk orang lain");
        assertThat(refused.page().select("#wilayah").val()).isEqualTo("3508");
    }

    @Test
    void the_same_duty_twice_on_the_same_days_is_refused() {
        add("edi.sama");
        give("edi.sama", "korkab", "3508", "", "2026-01-01", "2026-06-30");

        Answer overlapping = give("edi.sama", "korkab", "3508", "", "2026-06-30", "");
        Answer following = give("edi.sama", "korkab", "3508", "", "2026-07-01", "");

        assertThat(overlapping.text()).contains("sudah memegang tugas yang sama");
        assertThat(following.text()).contains("Tugas diberikan.");
    }

    @Test
    void a_place_that_does_not_fit_the_role_and_days_in_the_wrong_order_are_refused() {
        add("ida.salah");

        assertThat(give("ida.salah", "dinsosprov", "3508", "", "2026-01-01", "").text())
                .contains("bertugas di satu provinsi");
        assertThat(give("ida.salah", "dinsosprov", "99", "", "2026-01-01", "").text())
                .contains("ada dalam daftar wilayah");
        assertThat(give("ida.salah", "mentor", "3508", "", "2026-01-01", "").text())
                .contains("bertugas untuk sebuah inkubator");
        assertThat(give("ida.salah", "dinsosprov", "35", "", "2026-01-02", "2026-01-01")
                        .text())
                .contains("lebih awal daripada hari pertamanya");
    }

    @Test
    void an_account_name_is_never_used_twice() {
        add("tuti.satu");

        assertThat(add("tuti.satu").text()).contains("sudah dipakai", "Pilih nama lain");
        assertThat(add("Tuti Dua").text()).contains("huruf kecil");
    }

    @Test
    void a_closed_account_is_out_at_once_and_stays_out() {
        var leaving = visitor.colleague("korwil", "35", "");
        assertThat(leaving.open("/sandi").path()).isEqualTo("/sandi");

        visitor.open("/akun/" + leaving.account())
                .form("/akun/" + leaving.account() + "/penutupan")
                .submit();

        assertThat(leaving.open("/sandi").path()).isEqualTo("/masuk");
    }

    @Test
    void the_last_who_can_manage_accounts_stays() {
        var account = visitor.open("/akun/petugas");
        String end = account.page().select("form[action$=pengakhiran]").attr("action");

        Answer refused = account.form(end).with("sampai", "2999-01-01").submit();

        assertThat(refused.text()).contains("Tunjuk operator lain dahulu");
    }

    @Test
    void the_trail_tells_who_gave_which_duty() {
        add("jejak.baru");
        give("jejak.baru", "supervisor", "3508", "", "2026-01-01", "");

        Answer trail = visitor.open("/jejak?akun=petugas&perbuatan=access.mandate-given");

        assertThat(trail.text()).contains("jejak.baru", "supervisor 3508");
    }

    private Answer add(String name) {
        return visitor.open("/akun")
                .form("/akun")
                .with("nama", name)
                .with("lengkap", "Orang Uji")
                .submit();
    }

    private Answer give(String account, String role, String place, String partner, String from, String until) {
        return visitor.open("/akun/" + account)
                .form("/akun/" + account + "/tugas")
                .with("peran", role)
                .with("wilayah", place)
                .with("inkubator", partner)
                .with("dari", from)
                .with("sampai", until)
                .submit();
    }
}
