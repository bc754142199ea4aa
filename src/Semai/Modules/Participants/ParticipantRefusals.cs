namespace Semai.Modules.Participants;

/// <summary>Every way this module says no.</summary>
public static class ParticipantRefusals
{
    public static Refusal BornInTheFuture => new("participants.born-in-the-future", Say(
        id: "Tanggal lahir belum terjadi. Periksa tahunnya.",
        en: "The date of birth has not come yet. Check the year."));

    public static Refusal HappensInTheFuture => new("participants.happens-in-the-future", Say(
        id: "Tanggal kejadian belum tiba. Catat setelah terjadi.",
        en: "That day has not come yet. Record it once it has happened."));

    public static Refusal EndsBeforeDetention => new("participants.ends-before-detention", Say(
        id: "Tanggal ekspirasi mendahului hari pertama penahanan. Periksa keduanya pada surat penahanan.",
        en: "The sentence ends before detention began. Check both on the detention letter."));

    public static Refusal FractionsOutOfOrder => new("participants.fractions-out-of-order", Say(
        id: "Tanggal 1/3, 1/2, 2/3, dan ekspirasi harus berurutan. Samakan dengan SDP.",
        en: "The dates of 1/3, 1/2, 2/3 and the end must follow one another. Make them as in SDP."));

    public static Refusal RegisterNumberTaken => new("participants.register-number-taken", Say(
        id: "Nomor register ini sudah dipakai orang lain yang masih di unit ini. Cari nomornya di daftar peserta.",
        en: "Someone else who is still in this unit has this register number. Look it up in the list of participants."));

    public static Refusal SanctionEndsBeforeBreach => new("participants.sanction-ends-before-breach", Say(
        id: "Sanksi berakhir sebelum pelanggarannya terjadi.",
        en: "The sanction ends before the breach happened."));

    public static Refusal ValueDoesNotFit => new("participants.value-does-not-fit", Say(
        id: "Nilai ini tidak cocok untuk jenis fakta itu. Pilih yang lain.",
        en: "This value does not fit that kind of fact. Choose another."));

    public static Refusal AlreadyInError => new("participants.already-in-error", Say(
        id: "Catatan ini sudah ditandai salah masuk.",
        en: "This entry is already marked as entered in error."));

    public static Refusal NotInError => new("participants.not-in-error", Say(
        id: "Catatan ini tidak sedang ditandai salah masuk.",
        en: "This entry is not marked as entered in error."));
}
