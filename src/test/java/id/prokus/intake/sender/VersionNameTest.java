package id.prokus.intake.sender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionNameTest {

    @ParameterizedTest
    @CsvSource({
        "Monitoring ITS FIX rev3.xlsx, monitoring its, 3",
        "Monitoring_ITS_rev_2_FINAL.xls, monitoring its, 2",
        "monitoring its (2).xlsx, monitoring its, 2",
        "Salinan dari Monitoring ITS.xlsx, monitoring its, 0",
        "Monitoring ITS terbaru 12-11-2021.ods, monitoring its, 0",
        "Monitoring ITS 20211112.csv, monitoring its, 0",
        "Monitoring ITS 3 Desember 2021.csv, monitoring its, 0",
        "data/kirim/Monitoring-ITS-FIXrev3.xlsx, monitoring its, 3",
        "Inkubator 04 - monitoring ProKUS 2021.xlsx, inkubator 04 monitoring prokus 2021, 0",
        "KPM Baru UB 2021.xlsx, kpm baru ub 2021, 0",
    })
    void version_words_are_told_from_the_name_of_the_report(String file, String stem, int revision) {
        VersionName name = VersionName.of(file);

        assertThat(name.stem()).isEqualTo(stem);
        assertThat(name.revision()).isEqualTo(revision);
    }

    @ParameterizedTest
    @CsvSource({
        "Laporan.xlsx, Laporan FIX rev3.xlsx",
        "Laporan rev2.xlsx, Laporan rev3.xlsx",
        "Laporan rev1.xlsx, Laporan FIX rev2.xlsx",
        "Laporan draft.xlsx, Laporan.xlsx",
        "Laporan 12-11-2021.xlsx, Laporan 3-12-2021.xlsx",
        "Laporan.xlsx, Laporan (1).xlsx",
        "Laporan 1 Nov 2021.xlsx, Laporan 20211201.xlsx",
        "Laporan revisi.xlsx, Laporan revisi 2.xlsx",
    })
    void the_newer_name_is_told(String older, String newer) {
        assertThat(VersionName.of(newer).newerThan(VersionName.of(older))).isPositive();
        assertThat(VersionName.of(older).newerThan(VersionName.of(newer))).isNegative();
    }

    @Test
    void names_without_version_words_tell_nothing() {
        assertThat(VersionName.of("a.xlsx").newerThan(VersionName.of("b.xlsx"))).isZero();
    }
}
