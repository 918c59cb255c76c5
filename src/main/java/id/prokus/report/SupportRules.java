package id.prokus.report;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.report.Ringkasan.Dukungan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * U1: needs that only somebody outside the programme's own actors can meet, each with its giver and its count. None rests
 * on what already brings up a proposal for an actor.
 */
final class SupportRules {

    private static final int MOST = 4;
    private static final int MOST_NAMED = 2;

    /** What is asked, why, of whom, for whom. */
    private record Need(
            String about, String aim, String giver, String form, List<KpmRow> rows, List<Note> notes, String source) {}

    /** What is asked, with its sentences. */
    record Said(List<Dukungan> supports, List<Kalimat> sentences) {}

    private SupportRules() {}

    static Said said(Findings f) {
        var supports = new ArrayList<Dukungan>();
        var sentences = new ArrayList<Kalimat>();
        needs(f).stream()
                .filter(need -> !f.tooFew() && !need.rows().isEmpty())
                .sorted(Comparator.comparingInt((Need need) -> need.rows().size())
                        .reversed()
                        .thenComparing(Need::about))
                .limit(MOST)
                .forEach(need -> {
                    var sentence = sentence(f, need).done();
                    sentences.add(sentence);
                    supports.add(new Dukungan(
                            need.giver(), sentence.teks(), need.rows().size(), sentence.kunci()));
                });
        return new Said(supports, sentences);
    }

    private static List<Need> needs(Findings f) {
        var acrossProvinces = Duplicates.betweenIncubators(f).acrossProvinces();
        return List.of(
                new Need(
                        "nib",
                        "legalitas usaha",
                        "dinas yang membidangi koperasi dan UKM",
                        "fasilitasi penerbitan NIB",
                        f.rowsWhere(row -> !row.closed() && row.yes(Field.NIB).equals(Optional.of(false))),
                        List.of(),
                        "nib"),
                new Need(
                        "modal",
                        "kelanjutan modal kerja",
                        "lembaga keuangan penyalur KUR",
                        "akses pembiayaan yang sesuai dengan kemampuan usaha",
                        f.mentioning("modal"),
                        List.of(),
                        "kendala.modal.jumlah"),
                new Need(
                        "pemasaran",
                        "perluasan pemasaran",
                        "pemerintah daerah",
                        "tempat usaha, pameran, dan lokapasar daring",
                        f.mentioning("pemasaran"),
                        List.of(),
                        "kendala.pemasaran.jumlah"),
                new Need(
                        "data_ganda",
                        "kejelasan kepesertaan",
                        "Kementerian Sosial",
                        "keputusan atas data ganda antarprovinsi",
                        f.rowsOf(acrossProvinces),
                        acrossProvinces,
                        "temuan.DUPLIKAT_ANTAR"));
    }

    private static Sentence sentence(Findings f, Need need) {
        var sentence = Sentence.of("U1", "dukungan", need.about())
                .say("Untuk " + need.aim() + ", diharapkan dukungan " + need.giver() + " berupa " + need.form()
                        + " bagi ")
                .count(need.rows().size(), need.source())
                .say(" KPM");
        where(f, need.rows(), sentence);
        return sentence.say(".").behind(need.rows()).noted(need.notes());
    }

    private static void where(Findings f, List<KpmRow> rows, Sentence sentence) {
        if (f.scope.kind() != Scope.Kind.NATION) {
            return;
        }
        var provinces = Provinces.most(f, rows);
        var names = provinces.stream().map(f.regions::nameOf).toList();
        if (provinces.size() <= MOST_NAMED) {
            sentence.say(names.isEmpty() ? "" : " di " + Words.list(names));
            return;
        }
        sentence.say(" di ")
                .countInWords(provinces.size(), "per_provinsi")
                .say(" provinsi, terbanyak di " + Words.list(names.subList(0, MOST_NAMED)));
    }
}
