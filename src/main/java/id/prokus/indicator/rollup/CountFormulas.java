package id.prokus.indicator.rollup;

import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.FormulaTrouble;
import id.prokus.indicator.formula.Formulas;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts versions over everything and puts them in force; one that fails is set aside with the reason, and nothing waits for it. */
@Component
public class CountFormulas {

    private final JdbcClient database;
    private final Formulas formulas;
    private final RebuildFigures rebuildFigures;

    CountFormulas(JdbcClient database, Formulas formulas, RebuildFigures rebuildFigures) {
        this.database = database;
        this.formulas = formulas;
        this.rebuildFigures = rebuildFigures;
    }

    /** Each that waits, in the order in which they were published. */
    public synchronized void count() {
        List<Formula> waiting = formulas.counting();
        for (Formula formula : waiting) {
            if (counted(formula)) {
                formulas.putInForce(formula);
            }
        }
        if (!waiting.isEmpty()) {
            formulas.compile();
        }
    }

    boolean anyUnmeasured() {
        return database.sql("select exists (select from indicator.unmeasured)")
                .query(Boolean.class)
                .single();
    }

    /** After writes that could not be measured: every figure anew, without the formula that fails. */
    synchronized void mend() {
        List<Long> noticed = database.sql("select id from indicator.unmeasured")
                .query(Long.class)
                .list();
        formulas.current().forEach(this::counted);
        formulas.compile();
        database.sql("delete from indicator.unmeasured where id = any (:noticed)")
                .param("noticed", noticed.toArray(Long[]::new))
                .update();
    }

    private boolean counted(Formula formula) {
        try {
            if (formula.measured()) {
                rebuildFigures.rebuild(List.of(formula.id()));
            }
            return true;
        } catch (DataAccessException failed) {
            formulas.fail(formula.id(), FormulaTrouble.of(failed).indonesian());
            return false;
        }
    }
}
