package id.prokus.monitoring.browser;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A companion's visit as web-forms writes it. */
final class VisitXml {

    private VisitXml() {}

    static byte[] of(String instance, UUID family, String label, String place) {
        return """
                <data xmlns="http://www.w3.org/2002/xforms" id="kunjungan" version="1">\
                <start>2021-11-02T09:00:00.000+07:00</start><end>2021-11-02T09:20:00.000+07:00</end>\
                <keluarga>%s</keluarga><tanggal>2021-11-02</tanggal><pelaksanaan>terlaksana</pelaksanaan>\
                <peran_sosial>motivator</peran_sosial>\
                <pertemuan><durasi>60</durasi><cara>luring</cara><tempat>%s</tempat></pertemuan>\
                <keterangan>Bawang naik</keterangan>\
                <meta><instanceID>%s</instanceID><instanceName>%s · 2021-11-02</instanceName></meta></data>
                """.formatted(family, place, instance, label).strip().getBytes(StandardCharsets.UTF_8);
    }
}
