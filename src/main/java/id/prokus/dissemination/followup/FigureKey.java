package id.prokus.dissemination.followup;

import id.prokus.report.Scope;

/**
 * Which figure of which ringkasan.
 *
 * @param code the kode of a capaian
 * @param cohort its kelompok: baru, lanjutan or semua
 */
public record FigureKey(String code, String cohort, Scope scope) {}
