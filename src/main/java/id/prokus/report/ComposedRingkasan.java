package id.prokus.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A frozen ringkasan with what people put to it, in the order they chose. None of it changes a figure. */
public final class ComposedRingkasan {

    private ComposedRingkasan() {}

    /**
     * @param order keys of sentences whose order was chosen; the others stay behind them, each section for itself
     */
    public static Ringkasan of(Ringkasan frozen, Additions additions, List<String> order) {
        Ringkasan said = AddWords.to(frozen, additions);
        if (order.isEmpty()) {
            return said;
        }
        List<Kalimat> sorted = new ArrayList<>();
        said.kalimat().stream()
                .map(Kalimat::bagian)
                .distinct()
                .forEach(section -> said.bagian(section).stream()
                        .sorted(Comparator.comparingInt(sentence -> place(order, sentence)))
                        .forEach(sorted::add));
        return said.with(
                said.perbaikan(),
                said.dukungan(),
                sorted.stream()
                        .filter(sentence -> sentence.bagian().equals(RingkasanPart.LIMITS.code()))
                        .map(Kalimat::teks)
                        .toList(),
                List.copyOf(sorted),
                said.inti(),
                said.tambahan().orElse(new Tambahan(List.of(), List.of(), List.of())));
    }

    private static int place(List<String> order, Kalimat sentence) {
        int place = order.indexOf(sentence.kunci());
        return place < 0 ? order.size() : place;
    }
}
