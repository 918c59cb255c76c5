package id.prokus.mentoring;

import id.prokus.access.Standing;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was typed about an event. */
public record TrainingForm(
        Optional<Integer> edisi,
        String jenis,
        String judul,
        String tanggal,
        String sampai,
        String cara,
        String tempat,
        List<String> topik,
        String penyelenggara,
        String wilayah) {

    public TrainingForm {
        topik = topik == null ? List.of() : List.copyOf(topik);
    }

    static TrainingForm empty(int edition) {
        return new TrainingForm(Optional.of(edition), "", "", "", "", "", "", List.of(), "", "");
    }

    /** @throws Refusal where something is missing or cannot be read */
    Training training(int edition, Standing standing) {
        LocalDate first = IsoDay.read(tanggal).orElseThrow(Refused::dayUnreadable);
        LocalDate last = sampai.isBlank() ? first : IsoDay.read(sampai).orElseThrow(Refused::dayUnreadable);
        return new Training(
                TimeOrderedId.next(),
                edition,
                jenis,
                judul.strip(),
                first,
                last,
                cara,
                tempat.strip(),
                topik.stream()
                        .filter(code -> Codes.CURRICULUM.stream()
                                .anyMatch(choice -> choice.code().equals(code)))
                        .collect(Collectors.toList()),
                penyelenggara.strip(),
                wilayah.replaceAll("[^0-9]", ""),
                standing.partner(Right.ENTER).orElse(""),
                "");
    }

    public boolean has(String topic) {
        return topik.contains(topic);
    }
}
