package id.prokus.olah;

import id.prokus.report.Kalimat;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A ringkasan as it is read on screen.
 *
 * @param ringkasan what it says
 * @param issued who approved it and when; empty for a draft
 */
record RingkasanView(Ringkasan ringkasan, Optional<IssuedRingkasan> issued) {

    private static final Map<String, String> ACTORS = Map.of(
            "kpm", "KPM",
            "inkubator", "Inkubator bisnis",
            "dinsos_provinsi", "Dinas Sosial provinsi",
            "dinsos_kabupaten", "Dinas Sosial kabupaten/kota",
            "korkab", "Korkab/Korkot",
            "pendamping_pkh", "Pendamping PKH",
            "tksk", "TKSK");

    /** What an actor can improve, each proposal with its measure. */
    record ActorLines(String actor, List<SentenceLine> lines) {}

    String title() {
        return "Ringkasan Hasil Monitoring %s Tahun %s".formatted(ringkasan.program(), ringkasan.edisi());
    }

    /** What a Dirjen reads in two minutes. */
    List<SentenceLine> core() {
        return Stream.of(
                        first("K1"),
                        first("H1"),
                        firstOf("tantangan"),
                        first("D1"),
                        first("U1").or(() -> first("P1")),
                        first("B1"))
                .flatMap(Optional::stream)
                .toList();
    }

    List<SentenceLine> part(RingkasanPart part) {
        return lines().filter(line -> line.sentence().bagian().equals(part.code()))
                .toList();
    }

    /** All seven, always in the same order. */
    List<ActorLines> improvements() {
        List<ActorLines> actors = new ArrayList<>();
        List<SentenceLine> open = new ArrayList<>(part(RingkasanPart.IMPROVEMENTS));
        ringkasan.perbaikan().forEach((actor, proposals) -> {
            List<SentenceLine> theirs = new ArrayList<>();
            proposals.forEach(proposal -> open.stream()
                    .filter(line -> line.sentence().teks().equals(proposal.kalimat()))
                    .findFirst()
                    .ifPresent(line -> {
                        open.remove(line);
                        theirs.add(line);
                    }));
            actors.add(new ActorLines(ACTORS.getOrDefault(actor, actor), theirs));
        });
        return actors;
    }

    OutcomeTable outcomes() {
        return OutcomeTable.of(ringkasan);
    }

    Optional<SentenceLine> line(int number) {
        return number >= 0 && number < ringkasan.kalimat().size() ? Optional.of(at(number)) : Optional.empty();
    }

    /** Enough of the fingerprint to tell versions apart. */
    String version() {
        String sidik = ringkasan.sidik();
        return sidik.substring(sidik.indexOf(':') + 1, Math.min(sidik.length(), sidik.indexOf(':') + 13));
    }

    private Optional<SentenceLine> first(String id) {
        return lines().filter(line -> line.sentence().id().equals(id)).findFirst();
    }

    private Optional<SentenceLine> firstOf(String part) {
        return lines().filter(line -> line.sentence().bagian().equals(part)).findFirst();
    }

    private Stream<SentenceLine> lines() {
        return IntStream.range(0, ringkasan.kalimat().size()).mapToObj(this::at);
    }

    private SentenceLine at(int number) {
        Kalimat sentence = ringkasan.kalimat().get(number);
        return new SentenceLine(
                number,
                sentence,
                "/ringkasan/kalimat?edisi=%s&urutan=%d%s"
                        .formatted(
                                ringkasan.edisi(),
                                number,
                                issued.map(i -> "&terbitan=" + i.id()).orElse("")));
    }
}
