package id.prokus.indicator.pages;

import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.Selection;
import id.prokus.web.ListAddress;
import java.util.Optional;

/**
 * What somebody looks at, as the address says it: it survives being kept and sent.
 *
 * @param edisi the programme year; empty for the latest
 * @param wilayah digits of a province or regency
 * @param kelompok {@code kelamin=P}
 * @param menurut what it is told apart by
 */
record Asked(
        Optional<Integer> edisi,
        String wilayah,
        String inkubator,
        String kelompok,
        String menurut,
        String putaran,
        String urut,
        String sesudah) {

    Selection selection(int edition) {
        return new Selection(
                edition,
                wilayah.matches("\\d{2}|\\d{4}") ? wilayah : "",
                inkubator,
                kelompok.matches("(peserta|kelamin|klaster|tahap|pkh)=[A-Za-z -]{0,30}")
                        ? kelompok
                        : Selection.EVERYBODY);
    }

    By by() {
        return By.find(menurut).orElse(By.PROVINCE);
    }

    /** The same at another page. */
    ListAddress at(String path, int edition) {
        return ListAddress.of(path, urut, sesudah)
                .with("edisi", edition)
                .with("wilayah", wilayah)
                .with("inkubator", inkubator)
                .with("kelompok", kelompok)
                .with("menurut", menurut)
                .with("putaran", putaran);
    }
}
