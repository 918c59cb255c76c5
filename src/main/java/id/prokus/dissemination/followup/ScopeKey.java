package id.prokus.dissemination.followup;

import id.prokus.report.Scope;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;

/** A scope as a form and an address say it: kind, key and name with bars between. */
public final class ScopeKey {

    private ScopeKey() {}

    public static String of(Scope scope) {
        return scope.kind().name() + "|" + scope.key() + "|" + scope.name();
    }

    /** Of the nation where nothing is said. */
    public static Scope read(String typed) {
        if (typed.isEmpty()) {
            return Scope.nation();
        }
        String[] parts = typed.split("\\|", 3);
        for (Scope.Kind kind : Scope.Kind.values()) {
            if (parts.length == 3 && kind.name().equals(parts[0])) {
                return new Scope(kind, parts[1], parts[2]);
            }
        }
        throw new Refusal(
                "dissemination.scope-unknown",
                new Text(
                        "Lingkup ini tidak dikenal. Pilih kembali dari daftarnya.",
                        "This scope is not known. Choose again from the list."));
    }
}
