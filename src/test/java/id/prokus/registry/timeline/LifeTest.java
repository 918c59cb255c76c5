package id.prokus.registry.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.access.Role;
import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a family stood follows from what was said, not from when it arrived. */
class LifeTest {

    private static final UUID FAMILY = new UUID(1, 1);
    private static final EntryKinds KINDS = new EntryKinds(List.of(() -> List.of(EntryKind.of(
            "laporan",
            Section.USAHA,
            new Text("Laporan", "Report"),
            new Text("Omzet {omzet}[, {pekerja} pekerja]", "Turnover {omzet}[, {pekerja} workers]"),
            Set.of(Role.MENTOR),
            EntryField.of(FieldType.RUPIAH, "omzet", "Omzet", "Turnover").stands(),
            EntryField.of(FieldType.COUNT, "pekerja", "Pekerja", "Workers")
                    .optional()
                    .stands()))));

    @Test
    void a_late_correction_changes_how_it_stood_before() {
        Entry march = said("2021-03-31", "900000", 1);
        Entry june = said("2021-06-30", "2000000", 2);
        Entry marchAfterAll = march.corrected(
                march.on(), Optional.empty(), Map.of("omzet", "1200000"), Source.FORM, Instant.ofEpochSecond(3));

        assertThat(turnover(List.of(march, june), "2021-04-15")).isEqualTo("900000");
        assertThat(turnover(List.of(march, june, marchAfterAll), "2021-04-15")).isEqualTo("1200000");
        assertThat(turnover(List.of(march, june, marchAfterAll), "2021-07-01")).isEqualTo("2000000");
    }

    @Test
    void what_was_taken_back_never_happened() {
        Entry march = said("2021-03-31", "900000", 1);
        Entry june = said("2021-06-30", "2000000", 2);
        Entry back = june.takenBack("salah keluarga", Source.FORM, Instant.ofEpochSecond(3));

        assertThat(turnover(List.of(back, june, march), "2021-12-31")).isEqualTo("900000");
    }

    @Test
    void shuffled_and_repeated_it_always_ends_the_same() {
        var said = new ArrayList<Entry>();
        for (int i = 0; i < 12; i++) {
            Entry first = said("2021-%02d-15".formatted(1 + i % 9), String.valueOf(100_000 * (i + 1)), i);
            said.add(first);
            // Two corrections of one moment: the greater id counts, whichever comes first.
            said.add(first.corrected(
                    first.on().plusDays(i), Optional.empty(), Map.of("omzet", "5"), Source.FORM, first.statedAt()));
            said.add(first.corrected(
                    first.on(), Optional.empty(), Map.of("omzet", "7", "pekerja", "2"), Source.FORM, first.statedAt()));
            if (i % 3 == 0) {
                said.add(first.takenBack("uji", Source.FORM, Instant.ofEpochSecond(100)));
            }
        }
        var expected = Life.of(said).standing(LocalDate.parse("2021-12-31"), KINDS);

        for (int round = 0; round < 200; round++) {
            var again = new ArrayList<>(said);
            again.addAll(said.subList(round % 7, said.size() - round % 5));
            Collections.shuffle(again, new Random(round));
            assertThat(Life.of(again).standing(LocalDate.parse("2021-12-31"), KINDS))
                    .isEqualTo(expected);
        }
    }

    private static Entry said(String day, String turnover, long second) {
        return Entry.first(
                FAMILY,
                2021,
                "laporan",
                LocalDate.parse(day),
                Map.of("omzet", turnover),
                Source.FORM,
                Instant.ofEpochSecond(second));
    }

    private static String turnover(List<Entry> said, String day) {
        return Optional.ofNullable(
                        Life.of(said).standing(LocalDate.parse(day), KINDS).get("omzet"))
                .map(Life.Stood::value)
                .orElse("");
    }
}
