package id.prokus.web;

/**
 * One question of a form, as {@code web/field.jte} shows it. Texts are in the reader's language already.
 *
 * @param type of the input: text, password, date, file …
 * @param value what was typed, kept when the form comes back
 * @param hint what helps to fill it in; empty where nothing does
 * @param problem what is wrong with the value and what to do; empty where nothing is
 * @param autocomplete what the browser may fill in: {@code off}, {@code username}, {@code current-password} …
 */
public record Field(
        String name,
        String label,
        String type,
        String value,
        String hint,
        String problem,
        String autocomplete,
        boolean required) {

    public static Field text(String name, String label, String value) {
        return new Field(name, label, "text", value, "", "", "off", true);
    }

    public static Field day(String name, String label, String value) {
        return new Field(name, label, "date", value, "", "", "off", true);
    }

    /** What was typed never comes back. */
    public static Field password(String name, String label, String autocomplete) {
        return new Field(name, label, "password", "", "", "", autocomplete, true);
    }

    public Field hint(String words) {
        return new Field(name, label, type, value, words, problem, autocomplete, required);
    }

    public Field problem(String words) {
        return new Field(name, label, type, value, hint, words, autocomplete, required);
    }

    public Field autocomplete(String what) {
        return new Field(name, label, type, value, hint, problem, what, required);
    }

    public Field optional() {
        return new Field(name, label, type, value, hint, problem, autocomplete, false);
    }

    boolean wrong() {
        return !problem.isEmpty();
    }

    String describedBy() {
        return ((hint.isEmpty() ? "" : name + "-hint ") + (wrong() ? name + "-wrong" : "")).strip();
    }
}
