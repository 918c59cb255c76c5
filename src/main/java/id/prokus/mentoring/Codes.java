package id.prokus.mentoring;

import id.prokus.registry.timeline.Choice;
import java.util.List;

/** The lists of codes that logs of sessions, visits and events are kept with. */
final class Codes {

    /** The eight things a business mentor does, as the programme's account of 2021 names them. */
    static final List<Choice> MENTOR_ACTIVITIES = List.of(
            Choice.of("pendampingan_usaha", "pendampingan usaha", "business mentoring"),
            Choice.of("fasilitasi_kemitraan", "fasilitasi kemitraan", "finding partners"),
            Choice.of("mengatasi_permasalahan", "mengatasi permasalahan lapangan", "solving problems in the field"),
            Choice.of("pelatihan_kpm", "pelatihan KPM", "training of families"),
            Choice.of("supervisi", "supervisi", "supervision"),
            Choice.of("monitoring", "monitoring", "monitoring"),
            Choice.of("evaluasi", "evaluasi", "evaluation"),
            Choice.of("pelaporan", "pelaporan", "reporting"));

    /** The eight roles of a social companion, from the same account. */
    static final List<Choice> COMPANION_ROLES = List.of(
            Choice.of("fasilitasi_usaha", "fasilitasi usaha", "helping the business along"),
            Choice.of("edukator", "edukator", "educator"),
            Choice.of("mediasi", "mediasi", "mediation"),
            Choice.of("advokasi", "advokasi", "advocacy"),
            Choice.of("promosi", "promosi", "promotion"),
            Choice.of("konsultasi", "konsultasi", "consultation"),
            Choice.of("motivator", "motivator", "motivator"),
            Choice.of("evaluator", "evaluator", "evaluator"));

    /** What an incubator must teach by Permenkop UKM 3/2021. */
    static final List<Choice> CURRICULUM = List.of(
            Choice.of("legalitas", "legalitas dan perizinan", "legality and licences"),
            Choice.of("analisis_pasar", "analisis pasar", "market analysis"),
            Choice.of("sdm", "sumber daya manusia", "people"),
            Choice.of("pencatatan_keuangan", "pencatatan keuangan", "keeping books"),
            Choice.of("business_matching", "business matching", "business matching"),
            Choice.of("pendampingan", "pendampingan", "mentoring"));

    static final List<Choice> PROGRESS = List.of(
            Choice.of("rencana", "direncanakan", "planned"),
            Choice.of("terlaksana", "terlaksana", "done"),
            Choice.of("batal", "tidak terlaksana", "missed"));

    static final List<Choice> WAYS =
            List.of(Choice.of("luring", "bertemu langsung", "in person"), Choice.of("daring", "daring", "online"));

    static final List<Choice> EVENT_KINDS = List.of(
            Choice.of("pelatihan", "pelatihan", "training"),
            Choice.of("fgd", "FGD", "focus group"),
            Choice.of("expo", "expo", "expo"),
            Choice.of("kunjungan_lapangan", "kunjungan lapangan", "field visit"),
            Choice.of("kedai", "kedai ProKUS", "ProKUS shop"),
            Choice.of("bimtek", "bimbingan teknis", "technical guidance"));

    private Codes() {}
}
