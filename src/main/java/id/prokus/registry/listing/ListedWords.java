package id.prokus.registry.listing;

import id.prokus.vocabulary.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the list can be narrowed to, by the code in its address, and how that reads. */
public final class ListedWords {

    public static final Map<String, Text> STANDINGS = ordered(
            "aktif", new Text("Masih ikut", "Taking part"),
            "keluar", new Text("Sudah keluar", "Left"),
            "usulan", new Text("Diusulkan", "Proposed"),
            "layak", new Text("Usulan layak", "Proposed, eligible"),
            "tidak_layak", new Text("Usulan tidak layak", "Proposed, not eligible"),
            "dibatalkan", new Text("Usulan dibatalkan", "Proposal taken back"));

    public static final Map<String, Text> PKH = ordered(
            "aktif", new Text("Aktif", "Active"),
            "graduasi", new Text("Graduasi", "Graduated"),
            "bukan", new Text("Bukan penerima", "Not a PKH family"));

    public static final Map<String, Text> STAGES = ordered(
            "pemula", new Text("Pemula", "Beginner"),
            "berkembang", new Text("Berkembang", "Growing"),
            "maju", new Text("Maju", "Advanced"));

    public static final Map<String, Text> COHORTS = ordered(
            "baru", new Text("Baru", "New"),
            "lanjutan", new Text("Lanjutan", "Continuing"));

    private static final Text NOTHING = new Text("", "");

    private ListedWords() {}

    /** @param code as kept; empty where nothing is known */
    public static Text pkh(String code) {
        return PKH.getOrDefault(code, NOTHING);
    }

    /** @param code as kept; empty where none is confirmed */
    public static Text stage(String code) {
        return STAGES.getOrDefault(code, NOTHING);
    }

    private static Map<String, Text> ordered(Object... pairs) {
        var all = new LinkedHashMap<String, Text>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put((String) pairs[i], (Text) pairs[i + 1]);
        }
        return Collections.unmodifiableMap(all);
    }
}
