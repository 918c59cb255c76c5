package id.prokus.monitoring.instrument;

import java.nio.charset.StandardCharsets;

/** A small form for tests: a title, binds, and what stands in its body; each question named once in the instance. */
final class XForm {

    private final StringBuilder instance = new StringBuilder();
    private final StringBuilder binds = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder indonesian = new StringBuilder();
    private final StringBuilder english = new StringBuilder();
    private final String version;

    XForm(String version) {
        this.version = version;
        asks("keluarga", "Keluarga", "type=\"string\" required=\"true()\"");
        asks("tanggal", "Tanggal", "type=\"date\" required=\"true()\"");
    }

    XForm asks(String name, String label, String bind) {
        return control("input", name, label, bind, "");
    }

    /** A photograph or another file. */
    XForm takes(String name, String label, String media) {
        return control("upload mediatype=\"%s\"".formatted(media), name, label, "type=\"binary\"", "");
    }

    XForm ranks(String name, String label, String... codes) {
        return control("odk:rank", name, label, "type=\"odk:rank\"", items(codes));
    }

    XForm choice(String name, String label, String bind, String... codes) {
        return control("select1", name, label, bind, items(codes));
    }

    private static String items(String... codes) {
        var items = new StringBuilder();
        for (String code : codes) {
            items.append("<item><label>%s</label><value>%s</value></item>".formatted(code, code));
        }
        return items.toString();
    }

    XForm calculates(String name, String expression) {
        instance.append("<%s/>".formatted(name));
        binds.append("<bind nodeset=\"/data/%s\" type=\"string\" calculate=\"%s\"/>".formatted(name, expression));
        return this;
    }

    private XForm control(String control, String name, String label, String bind, String items) {
        String id = "/data/" + name + ":label";
        instance.append("<%s/>".formatted(name));
        binds.append("<bind nodeset=\"/data/%s\" %s/>".formatted(name, bind));
        indonesian.append("<text id=\"%s\"><value>%s</value></text>".formatted(id, label));
        english.append("<text id=\"%s\"><value>%s (en)</value></text>".formatted(id, label));
        body.append("<%s ref=\"/data/%s\"><label ref=\"jr:itext('%s')\"/>%s</%s>"
                .formatted(control, name, id, items, control.split(" ")[0]));
        return this;
    }

    byte[] bytes() {
        return """
                <?xml version="1.0"?>
                <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
                        xmlns:jr="http://openrosa.org/javarosa" xmlns:prokus="urn:prokus:instrument"
                        xmlns:odk="http://www.opendatakit.org/xforms">
                  <h:head><h:title>Uji</h:title>
                  <model prokus:kind="kunjungan"><itext>
                    <translation lang="Bahasa Indonesia (id)" default="true()">%s</translation>
                    <translation lang="English (en)">%s</translation></itext>
                  <instance><data id="uji" version="%s">%s<meta><instanceID/></meta></data></instance>
                  %s</model></h:head><h:body>%s</h:body></h:html>
                """.formatted(indonesian, english, version, instance, binds, body)
                .getBytes(StandardCharsets.UTF_8);
    }

    FormPaper paper() {
        return PublishGate.paper(bytes());
    }
}
