package id.prokus.indicator.rollup;

/** The groups that every figure is told for; one way each, never crossed. */
final class Groups {

    /** Rows of {@code indicator.family} or {@code indicator.delta}, called {@code f}, in each of their groups. */
    static final String OF_ROW = """
            cross join lateral (values ('semua'), ('peserta=' || f.participant), ('kelamin=' || f.sex),
                                       ('klaster=' || f.cluster), ('tahap=' || f.stage), ('pkh=' || f.pkh_status)) g (grp)
            """;

    private Groups() {}
}
