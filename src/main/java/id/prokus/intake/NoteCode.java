package id.prokus.intake;

/** Why something that was sent needs another look, and who looks first. Codes are never reused. */
public enum NoteCode {
    NIK_BUKAN_16_ANGKA(Owner.INCUBATOR, true),
    NIK_RUSAK(Owner.INCUBATOR, true),
    NIK_STRUKTUR(Owner.COMPANION, true),
    NIK_TANGGAL(Owner.COMPANION, false),
    NIK_JENIS_KELAMIN(Owner.COMPANION, false),
    DUPLIKAT_DALAM(Owner.INCUBATOR, true),
    DUPLIKAT_ANTAR(Owner.SOCIAL_OFFICE, true),
    DUPLIKAT_SALAH_KETIK(Owner.INCUBATOR, true),
    WILAYAH_TIDAK_DIKENAL(Owner.INCUBATOR, true),
    KOSONG_WAJIB(Owner.INCUBATOR, true),
    NILAI_TIDAK_TERBACA(Owner.INCUBATOR, true),
    LABA_MELEBIHI_OMZET(Owner.MENTOR, true),
    LONJAKAN(Owner.MENTOR, true),
    ISIAN_SERAGAM(Owner.INCUBATOR, false),
    /** The recap sheet against the rows. */
    REKAP_TIDAK_COCOK(Owner.INCUBATOR, false),
    /** The same number stands as NIK and as family card number. */
    KK_SAMA_DENGAN_NIK(Owner.INCUBATOR, false),
    /** A family card number that is not sixteen digits. */
    KK_BUKAN_16_ANGKA(Owner.INCUBATOR, false);

    /** Who acts first. */
    public enum Owner {
        INCUBATOR,
        COMPANION,
        MENTOR,
        SOCIAL_OFFICE
    }

    private final Owner owner;
    private final boolean mustCorrect;

    NoteCode(Owner owner, boolean mustCorrect) {
        this.owner = owner;
        this.mustCorrect = mustCorrect;
    }

    public Owner owner() {
        return owner;
    }

    /** False for a warning: unlikely, yet possible; it never keeps a family out. */
    public boolean mustCorrect() {
        return mustCorrect;
    }
}
