package id.prokus.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.Test;

@Story
class LanguageTest {

    private final Visitor visitor;

    LanguageTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void a_reader_chooses_english_and_comes_back_to_the_same_page() {
        visitor.signIn();

        Answer answer = visitor.open("/sandi").form("/bahasa").with("ke", "en").submit();

        assertThat(answer.path()).isEqualTo("/sandi");
        assertThat(answer.text()).contains("Change password");
        assertThat(visitor.open("/").text()).contains("Welcome");
    }

    @Test
    void the_way_back_never_leads_to_another_site() {
        for (String elsewhere :
                new String[] {"https://example.org/", "//example.org/", "/\\example.org", "javascript:1"}) {
            Answer answer = visitor.open("/masuk")
                    .form("/bahasa")
                    .with("ke", "id")
                    .with("kembali", elsewhere)
                    .submit();

            assertThat(answer.path()).isEqualTo("/masuk");
        }
    }
}
