package id.prokus.monitoring.instrument;

import id.prokus.registry.timeline.Choice;
import id.prokus.vocabulary.Text;
import java.util.List;

/**
 * One line of a form as somebody reads it: a question, a note, or the heading of a group.
 *
 * @param path where its answer stands: {@code /data/usaha/omzet}
 * @param control how it is asked: {@code input}, {@code select1}, {@code group}, {@code repeat} …
 * @param type of the answer: {@code int}, {@code date} …; of a group empty
 * @param level how many groups it stands in
 * @param appearance how a phone shows it; empty by default
 * @param mediatype of a file; else empty
 * @param relevant when it is asked; empty for always
 * @param constraint what an answer must be; empty where anything will do
 * @param list the list it is chosen from where that is no list of the form itself, such as the families
 * @param kind of a group whose answers become an event of their own: its code; else empty
 */
record FormLine(
        String path,
        String control,
        String type,
        int level,
        Text label,
        Text hint,
        List<Choice> choices,
        boolean required,
        boolean readonly,
        String appearance,
        String mediatype,
        String relevant,
        String constraint,
        String list,
        String kind) {

    FormLine {
        choices = List.copyOf(choices);
    }

    /** The name of the question, which is the name of the field. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean group() {
        return control.equals("group") || control.equals("repeat");
    }

    /** Whether somebody answers it: a heading and a note are only read. */
    boolean asks() {
        return !group() && !readonly;
    }

    boolean several() {
        return control.equals("select");
    }

    /** When it is asked, by the names of the questions alone. */
    String asked() {
        return names(relevant);
    }

    /** What an answer must be, by the names of the questions alone. */
    String limit() {
        return names(constraint);
    }

    private static String names(String condition) {
        return condition.replaceAll("/data/(?:[\\w-]+/)*", "");
    }

    /** Type and control as one word: whole number, one of a list … */
    Text typeWords() {
        return switch (control) {
            case "select1" -> new Text("satu pilihan", "one of a list");
            case "select" -> new Text("beberapa pilihan", "several of a list");
            case "upload" -> new Text("berkas", "a file");
            case "rank" -> new Text("urutan", "an order");
            case "trigger" -> new Text("centang", "a tick");
            case "range" -> new Text("angka pada skala", "a number on a scale");
            default ->
                switch (type) {
                    case "int", "integer", "long" -> new Text("bilangan", "a whole number");
                    case "decimal", "double", "float" -> new Text("angka", "a number");
                    case "date" -> new Text("tanggal", "a day");
                    case "time" -> new Text("jam", "a time");
                    case "dateTime" -> new Text("tanggal dan jam", "a moment");
                    case "geopoint" -> new Text("titik lokasi", "a place");
                    case "geotrace", "geoshape" -> new Text("garis atau bidang di peta", "a line or area on the map");
                    case "barcode" -> new Text("kode batang", "a barcode");
                    default -> new Text("teks", "words");
                };
        };
    }
}
