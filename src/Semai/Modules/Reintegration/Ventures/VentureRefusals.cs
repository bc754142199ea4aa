namespace Semai.Modules.Reintegration.Ventures;

/// <summary>Every way a venture says no.</summary>
public static class VentureRefusals
{
    public static Refusal NotReleased => new("venture.not-released", Say(
        id: "Orang ini belum tercatat bebas. Usaha sendiri dicatat setelah ia bebas.",
        en: "This person is not recorded as released. A business of their own is recorded after the release."));

    public static Refusal BeforeRelease => new("venture.before-release", Say(
        id: "Bukti ini bertanggal sebelum orangnya bebas. Periksa tanggalnya.",
        en: "This evidence is of a day before the release. Look at the date again."));

    public static Refusal DayToCome => new("venture.day-to-come", Say(
        id: "Hari itu belum tiba. Isi hari ini atau sebelumnya.",
        en: "That day has not come yet. Enter today or a day before."));

    public static Refusal BeforeStart => new("venture.before-start", Say(
        id: "Hari itu sebelum usahanya mulai atau sebelum keadaan terakhirnya. Periksa tanggalnya.",
        en: "That day lies before the business started or before its last change. Look at the date again."));

    public static Refusal NibMalformed => new("venture.nib-malformed", Say(
        id: "NIB terdiri dari tiga belas angka. Salin dari surat NIB.",
        en: "An NIB has thirteen digits. Copy it from the certificate."));

    public static Refusal NothingToConfirm => new("venture.nothing-to-confirm", Say(
        id: "Bukti itu tidak ada, atau sudah dibenarkan.",
        en: "That evidence is not there, or is confirmed already."));

    public static Refusal SamePerson => new("venture.same-person", Say(
        id: "Yang mencatat bukti tidak boleh membenarkannya sendiri. Minta petugas lain melihat buktinya.",
        en: "Whoever wrote the evidence down may not confirm it. Ask another officer to look at it."));

    public static Refusal TooManyJobs => new("venture.too-many-jobs", Say(
        id: $"Isi 0 sampai {Venture.JobsMax} orang.",
        en: $"Enter 0 to {Venture.JobsMax} people."));

    public static Refusal InError => new("venture.in-error", Say(
        id: "Catatan usaha ini ditandai salah masuk. Cabut tandanya dulu.",
        en: "This venture is marked as entered in error. Take the mark back first."));

    public static Refusal AlreadyThere => new("venture.already-there", Say(
        id: "Orang ini sudah punya usaha dengan nama itu. Buka yang ada, atau beri nama lain.",
        en: "This person has a business of that name already. Open that one, or give another name."));

    public static Refusal NoSuchPlace => new("venture.no-such-place", Say(
        id: "Kecamatan itu tidak ada dalam daftar wilayah. Pilih dari daftar.",
        en: "That district is not in the list of regions. Choose from the list."));

    public static Refusal NoSuchCommitment => new("venture.no-such-commitment", Say(
        id: "Komitmen itu tidak sedang berlaku, atau tidak menghitung usaha.",
        en: "That commitment is not in force, or does not count businesses."));

    public static Refusal NoSuchMentor => new("venture.no-such-mentor", Say(
        id: "Mentor itu tidak ada, atau sudah berhenti.",
        en: "That mentor is not there, or has stopped."));

    public static Refusal ReasonMissing => new("venture.reason-missing", Say(
        id: "Pilih alasannya.",
        en: "Choose the reason."));

    public static Refusal RulesMissing => new("venture.rules-missing", Say(
        id: "Aturan usaha belum dimuat. Jalankan semai import rules, atau hubungi pengelola.",
        en: "The rules of ventures are not loaded. Run semai import rules, or ask the administrator."));
}
