package id.prokus.dissemination.response;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.util.List;

/**
 * How much of the figures is approved, by organisations and by the families behind them.
 *
 * @param incubators that agreed, with a remark or without
 * @param families reported by those incubators
 */
public record ApprovalShare(
        int incubators,
        int ofIncubators,
        int provinces,
        int ofProvinces,
        long families,
        long ofFamilies,
        int objected) {

    static ApprovalShare of(List<Reply> replies) {
        List<Reply> incubators = replies.stream()
                .filter(reply -> reply.asked().kind() == Asked.Kind.INCUBATOR)
                .toList();
        List<Reply> provinces = replies.stream()
                .filter(reply -> reply.asked().kind() == Asked.Kind.PROVINCE)
                .toList();
        return new ApprovalShare(
                (int) incubators.stream().filter(Reply::consents).count(),
                incubators.size(),
                (int) provinces.stream().filter(Reply::consents).count(),
                provinces.size(),
                incubators.stream()
                        .filter(Reply::consents)
                        .mapToLong(reply -> reply.asked().families())
                        .sum(),
                incubators.stream().mapToLong(reply -> reply.asked().families()).sum(),
                (int) replies.stream()
                        .filter(reply -> reply.counted()
                                .map(response -> response.answer() == Answer.OBJECTED)
                                .orElse(false))
                        .count());
    }

    /** Of the families reported, in percent. */
    public double percent() {
        return ofFamilies == 0 ? 0 : 100.0 * families / ofFamilies;
    }

    /** Organisations that neither agreed nor objected. */
    public int silent() {
        return ofIncubators - incubators + ofProvinces - provinces - objected;
    }

    /** As it stands beside the figures: "Disetujui 21 dari 27 inkubator (80,2% KPM yang dilaporkan) dan …". */
    public Text sentence() {
        return new Text(
                "Disetujui %d dari %d inkubator (%s KPM yang dilaporkan)%s%s%s."
                        .formatted(
                                incubators,
                                ofIncubators,
                                Format.INDONESIAN.percent(percent()),
                                ofProvinces == 0
                                        ? ""
                                        : " dan %d dari %d Dinas Sosial provinsi".formatted(provinces, ofProvinces),
                                silent() == 0 ? "" : "; belum diverifikasi %d organisasi".formatted(silent()),
                                objected == 0 ? "" : "; keberatan %d organisasi".formatted(objected)),
                "Approved by %d of %d incubators (%s of the families reported)%s%s%s."
                        .formatted(
                                incubators,
                                ofIncubators,
                                Format.ENGLISH.percent(percent()),
                                ofProvinces == 0
                                        ? ""
                                        : " and %d of %d provincial offices".formatted(provinces, ofProvinces),
                                silent() == 0 ? "" : "; not verified by %d organisations".formatted(silent()),
                                objected == 0 ? "" : "; %d organisations object".formatted(objected)));
    }
}
