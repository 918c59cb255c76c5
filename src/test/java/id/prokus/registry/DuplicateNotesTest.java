package id.prokus.registry;

import static id.prokus.registry.Lists.KARTINI;
import static id.prokus.registry.Lists.MARLINA;
import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateNotesTest {

    private static final String MISTYPED = "3508145504980013";

    @Test
    void the_later_row_of_one_incubator_names_the_earlier() {
        var notes = notes(new Lists().row("ILBI", KARTINI).row("ILBI", KARTINI));

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(NoteCode.DUPLIKAT_DALAM);
            assertThat(note.field()).isEqualTo(Field.NIK);
            assertThat(note.cell()).isEqualTo("C2");
            assertThat(note.raw()).isEqualTo("3508••••••••0003");
            assertThat(note.detail()).contains("baris 1").doesNotContain(KARTINI.nik());
        });
    }

    @Test
    void across_incubators_the_note_leaves_it_to_the_social_office_and_locates_nobody() {
        var notes = notes(new Lists().row("ILBI", KARTINI).row("Unair", KARTINI));

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(NoteCode.DUPLIKAT_ANTAR);
            assertThat(note.at().row()).isEqualTo(2);
            assertThat(note.detail())
                    .contains("Dinas Sosial akan memutuskan")
                    .doesNotContain("ILBI", "baris 1", "Kartini", KARTINI.nik());
        });
    }

    @Test
    void a_third_row_is_told_against_the_row_of_its_own_incubator() {
        var notes = notes(new Lists().row("ILBI", KARTINI).row("Unair", KARTINI).row("Unair", KARTINI));

        assertThat(notes).extracting(Note::code).containsExactly(NoteCode.DUPLIKAT_ANTAR, NoteCode.DUPLIKAT_DALAM);
        assertThat(notes.getLast().detail()).contains("baris 2");
    }

    @Test
    void a_mistyped_nik_is_explained_within_one_incubator() {
        var notes = notes(new Lists().row("ILBI", KARTINI).row("ILBI", KARTINI.under(MISTYPED)));

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(NoteCode.DUPLIKAT_SALAH_KETIK);
            assertThat(note.detail()).contains("baris 1", "NIK berbeda satu angka", "nama sama");
        });
    }

    @Test
    void a_mistyped_nik_locates_nobody_of_another_incubator() {
        var notes = notes(new Lists().row("ILBI", KARTINI).row("Unair", KARTINI.under(MISTYPED)));

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(NoteCode.DUPLIKAT_SALAH_KETIK);
            assertThat(note.detail()).doesNotContain("ILBI", "baris 1", "Kartini");
        });
    }

    @Test
    void a_nik_over_two_people_is_a_duplicate_that_asks_for_both_identity_cards() {
        var notes = notes(new Lists().row("ILBI", KARTINI).row("ILBI", MARLINA.under(KARTINI.nik())));

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(NoteCode.DUPLIKAT_DALAM);
            assertThat(note.detail()).contains("orangnya tampak berbeda");
        });
    }

    private static List<Note> notes(Lists lists) {
        return lists.told().notes();
    }
}
