package id.prokus.programme;

import id.prokus.vocabulary.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What does not agree in an edition: budgets, sources, quotas. */
final class WarnAboutEdition {

    private WarnAboutEdition() {}

    static List<Warning> of(WholeEdition edition) {
        List<Warning> warnings = new ArrayList<>();
        edition.schemes().forEach(scheme -> budget(scheme, warnings));
        sources(edition.schemes(), warnings);
        edition.quotas().wrong().forEach(line -> quota(line, warnings));
        edition.known()
                .copiedFrom()
                .ifPresent(original -> warnings.add(Warning.info(
                        "Disalin dari %s. Periksa besaran, dasar hukum, kelas, dan tanggal putaran sebelum dipakai.",
                        "Copied from %s. Check amounts, legal bases, classes and the dates of rounds before use.",
                        original.title())));
        return warnings;
    }

    /** 16.000 families at Rp3.500.000 are Rp56 miliar, not the Rp50 miliar that were announced. */
    private static void budget(Scheme scheme, List<Warning> warnings) {
        scheme.beyondCeiling()
                .ifPresent(difference -> warnings.add(Warning.careful(
                        "%s: %s penerima × %s = %s, bukan pagu %s (selisih %s).",
                        "%s: %s recipients × %s = %s, not the ceiling of %s (%s apart).",
                        scheme.name(),
                        scheme.recipients().orElseThrow(),
                        scheme.amount().orElseThrow(),
                        scheme.needed().orElseThrow(),
                        scheme.ceiling().orElseThrow(),
                        Rupiah.of(Math.abs(difference.amount())))));
    }

    /** A family may receive several benefits in force, but plans for the same people are one benefit told twice. */
    private static void sources(List<Scheme> schemes, List<Warning> warnings) {
        Map<String, List<Scheme>> plans = schemes.stream()
                .filter(scheme -> scheme.standing() == Standing.PLANNED)
                .filter(scheme -> scheme.amount().isPresent())
                .collect(Collectors.groupingBy(scheme -> scheme.form().code() + " " + scheme.participant()));
        plans.values().stream()
                .filter(same -> same.stream().map(Scheme::amount).distinct().count() > 1)
                .forEach(same -> warnings.add(Warning.careful(
                        "Sumber tidak sepakat tentang besaran bagi peserta yang sama: %s. Semuanya disimpan dengan sumbernya; nyatakan berlaku yang benar.",
                        "Sources disagree on the amount for the same participants: %s. All are kept with their source; put the right one in force.",
                        same.stream()
                                .map(scheme -> scheme.name() + " "
                                        + scheme.amount().map(Rupiah::toString).orElse(""))
                                .collect(Collectors.joining("; ")))));
    }

    private static void quota(QuotaTree.Line line, List<Warning> warnings) {
        line.splits().stream()
                .filter(split -> split.difference() != 0)
                .forEach(split -> warnings.add(Warning.careful(
                        "Kuota \"%s\": rincian per %s berjumlah %s, bukan %s.",
                        "Quota \"%s\": the parts by %s come to %s, not %s.",
                        line.quota().label(),
                        split.level().label(),
                        split.sum(),
                        split.whole())));
    }
}
