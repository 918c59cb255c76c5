package id.prokus.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Story
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

    private final Visitor visitor;

    ProblemsTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @BeforeEach
    void signIn() {
        visitor.signIn();
    }

    @Test
    void an_address_without_a_page_says_so_kindly() {
        Answer answer = visitor.open("/tidak-ada");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Halaman tidak ditemukan", "Ke beranda");
    }

    @Test
    void a_bug_shows_a_reference_that_the_log_knows_and_nothing_of_its_cause(CapturedOutput log) {
        Answer answer = visitor.open("/uji/rusak");

        String reference = answer.page().select(".reference strong").text();
        assertThat(answer.status()).isEqualTo(500);
        assertThat(reference).matches("[0-9A-F]{8}");
        assertThat(log.getAll()).contains("Reference " + reference).contains("IllegalStateException");
        assertThat(log.getAll()).doesNotContain(BrokenController.SECRET);
        assertThat(answer.body()).doesNotContain(BrokenController.SECRET).doesNotContain("IllegalState");
    }

    @Test
    void a_refusal_is_one_sentence_that_says_what_to_do() {
        Answer answer = visitor.open("/uji/tolak");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Berkas ini kosong. Kirim yang berisi.");
    }

    @Test
    void a_machine_gets_the_same_as_problem_json() {
        Answer answer = visitor.open("/uji/tolak", "application/json");

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:prokus:uji.no\"", "\"status\":422", "Berkas ini kosong. Kirim yang berisi.");
    }
}
