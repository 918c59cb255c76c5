package id.prokus.programme;

import id.prokus.web.ListAddress;
import java.util.Locale;

/**
 * What the address of a table of an edition asks for.
 *
 * @param cari words that a line must hold; empty for all
 * @param saring the code of the state, level or kind that is wanted; empty for all
 * @param urut the column it is sorted by, with a minus in front where backwards; empty for the table's own order
 * @param sesudah the key of the line to go on after
 */
record TableForm(String cari, String saring, String urut, String sesudah) {

    static final TableForm ALL = new TableForm("", "", "", "");

    ListAddress address(String path) {
        return ListAddress.of(path, urut, sesudah).with("cari", cari.strip()).with("saring", saring);
    }

    /** Whether a line that says this, of this state or kind, is wanted. */
    boolean wants(String words, String code) {
        return (saring.isEmpty() || saring.equals(code))
                && words.toLowerCase(Locale.ROOT).contains(cari.strip().toLowerCase(Locale.ROOT));
    }
}
