package id.prokus.report.pages;

import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Perbaikan;
import id.prokus.report.Ringkasan.Sebutan;
import id.prokus.web.Spreadsheet;
import java.util.ArrayList;
import java.util.List;

/** The sheets about what stands in the way, what each actor can improve, what is asked of whom, and what is in doubt. */
final class ActionSheets {

    private final Ringkasan ringkasan;
    private final Captions captions;

    ActionSheets(Ringkasan ringkasan, Captions captions) {
        this.ringkasan = ringkasan;
        this.captions = captions;
    }

    void write(Spreadsheet workbook) {
        mentions(workbook, "Tantangan", ringkasan.tantangan());
        mentions(workbook, "Kendala", ringkasan.kendala());
        improvements(workbook);
        support(workbook);
        notes(workbook);
    }

    private void sheet(Spreadsheet workbook, String name, String what, List<String> headings, List<List<Object>> rows) {
        workbook.sheet(name, captions.sheet(what), headings, rows);
    }

    private void mentions(Spreadsheet workbook, String name, List<Sebutan> named) {
        sheet(
                workbook,
                name,
                name + " yang disebut KPM",
                List.of(
                        "kode",
                        "nama",
                        "jumlah",
                        "persen",
                        "dipindahkan",
                        "tempat terbanyak",
                        "dapat diatasi oleh",
                        "kutipan"),
                named.stream()
                        .map(m -> List.<Object>of(
                                m.kode(),
                                m.nama(),
                                m.jumlah(),
                                m.persen(),
                                m.dipindahkan(),
                                m.tempat(),
                                m.diatasiOleh(),
                                String.join("; ", m.contoh())))
                        .toList());
    }

    private void improvements(Spreadsheet workbook) {
        List<List<Object>> rows = new ArrayList<>();
        ringkasan.perbaikan().forEach((actor, theirs) -> {
            for (Perbaikan improvement : theirs) {
                rows.add(List.of(
                        actor,
                        improvement.kalimat(),
                        String.join("; ", improvement.dasar()),
                        improvement.ukuran(),
                        improvement.batasWaktu(),
                        improvement.sumber()));
            }
        });
        sheet(
                workbook,
                "Perbaikan",
                "Yang dapat diperbaiki oleh tiap pelaku",
                List.of("pelaku", "kalimat", "dasar", "ukuran selesai", "batas waktu", "sumber"),
                rows);
    }

    private void support(Spreadsheet workbook) {
        sheet(
                workbook,
                "Dukungan",
                "Dukungan yang diharapkan",
                List.of("pihak", "kalimat", "jumlah KPM"),
                ringkasan.dukungan().stream()
                        .map(asked -> List.<Object>of(asked.pihak(), asked.kalimat(), asked.jumlah()))
                        .toList());
    }

    private void notes(Spreadsheet workbook) {
        sheet(
                workbook,
                "Catatan",
                "Catatan perbaikan yang terbuka menurut kode",
                List.of("kode", "arti", "terbuka"),
                ringkasan.temuan().entrySet().stream()
                        .map(note -> List.<Object>of(note.getKey(), NoteWords.of(note.getKey()), note.getValue()))
                        .toList());
    }
}
