package id.prokus.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.example.CheckExample.Finding;
import id.prokus.testing.Story;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What was planted is found by what the screens show, and nothing is found where nothing was planted. */
@Story
@TestMethodOrder(OrderAnnotation.class)
class FaultsFoundTest {

    private static final ExampleProgress UNSEEN = new ExampleProgress() {
        @Override
        public void begin(ExampleStep step, int parts) {}

        @Override
        public void done(String part) {}
    };

    private final LoadExample loadExample;
    private final RemoveExample removeExample;
    private final CheckExample checkExample;

    FaultsFoundTest(LoadExample loadExample, RemoveExample removeExample, CheckExample checkExample) {
        this.loadExample = loadExample;
        this.removeExample = removeExample;
        this.checkExample = checkExample;
    }

    @Test
    @Order(1)
    void in_a_world_without_faults_none_is_found() {
        loadExample.load(2021, List.of(), UNSEEN);

        assertThat(checkExample.findings()).hasSize(3).noneMatch(Finding::found);
    }

    @Test
    @Order(2)
    void an_example_never_goes_where_something_is() {
        assertThatThrownBy(() -> loadExample.load(7, List.of(), UNSEEN))
                .isInstanceOf(Refusal.class)
                .hasMessage("example.database-not-empty");
    }

    @Test
    @Order(3)
    void once_removed_it_is_loaded_with_faults_all_of_which_are_found() {
        removeExample.remove(new Actor("petugas"));
        loadExample.load(2021, Fault.all(), UNSEEN);

        assertThat(checkExample.findings()).hasSize(3).allMatch(Finding::found);
    }
}
