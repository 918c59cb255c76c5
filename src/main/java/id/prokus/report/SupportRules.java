package id.prokus.report;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** U1: needs that only somebody outside the programme can meet, each with its giver and its count. */
final class SupportRules {

    /** A support asked for. */
    record Support(String giver, Sentence sentence, int families) {}

    private SupportRules() {}

    static List<Support> of(Findings f) {
        var supports = new ArrayList<Support>();
        add(
                supports,
                f,
                "Dinas yang membidangi koperasi dan UKM",
                "legalitas usaha",
                "fasilitasi penerbitan NIB",
                f.rows.stream()
                        .filter(r -> !r.closed() && r.yes(Field.NIB).equals(Optional.of(false)))
                        .toList(),
                "nib");
        add(
                supports,
                f,
                "perbankan penyalur KUR",
                "kelanjutan modal kerja",
                "akses pembiayaan yang sesuai kemampuan usaha",
                mentioning(f, "modal"),
                "kendala.modal");
        add(
                supports,
                f,
                "pemerintah daerah",
                "perluasan pemasaran",
                "tempat usaha, pameran, dan lokapasar daring",
                mentioning(f, "pemasaran"),
                "kendala.pemasaran");
        var notes = f.notesOf(Set.of(NoteCode.DUPLIKAT_ANTAR));
        add(
                supports,
                f,
                "Kementerian Sosial",
                "kejelasan kepesertaan",
                "keputusan atas data ganda antarinkubator",
                f.rowsOf(notes),
                notes,
                "temuan.DUPLIKAT_ANTAR");
        return supports;
    }

    private static List<KpmRow> mentioning(Findings f, String code) {
        return f.mentions.stream()
                .filter(m -> m.code().code().equals(code))
                .flatMap(m -> m.rows().stream())
                .toList();
    }

    private static void add(
            List<Support> supports,
            Findings f,
            String giver,
            String aim,
            String form,
            List<KpmRow> rows,
            String source) {
        add(supports, f, giver, aim, form, rows, List.of(), source);
    }

    private static void add(
            List<Support> supports,
            Findings f,
            String giver,
            String aim,
            String form,
            List<KpmRow> rows,
            List<Note> notes,
            String source) {
        if (rows.size() < Sections.LEAST_SHOWN) {
            return;
        }
        supports.add(new Support(
                giver,
                Sentence.of("U1", "dukungan")
                        .say("Untuk " + aim + ", diharapkan dukungan " + giver + " berupa " + form + " bagi ")
                        .count(rows.size(), source)
                        .say(" KPM" + where(f, rows) + ".")
                        .behind(rows)
                        .noted(notes),
                rows.size()));
    }

    private static String where(Findings f, List<KpmRow> rows) {
        if (f.scope.kind() != Scope.Kind.NATION) {
            return "";
        }
        Map<String, Long> byProvince =
                rows.stream().collect(Collectors.groupingBy(f::provinceOf, TreeMap::new, Collectors.counting()));
        var most = byProvince.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(e -> f.regions.nameOf(e.getKey()))
                .toList();
        return ", terbanyak di " + Words.list(most);
    }
}
