namespace Semai.Modules.Partners.Mentors;

/// <summary>Every way mentors and their leave to enter say no.</summary>
public static class MentorRefusals
{
    public static Refusal NoSector => new("mentor.no-sector", Say(
        id: "Pilih sedikitnya satu sektor yang dikuasai mentor.",
        en: "Choose at least one sector that the mentor knows."));

    public static Refusal NoHours => new("mentor.no-hours", Say(
        id: $"Isi 1 sampai {Mentor.HoursMax} jam per bulan.",
        en: $"Give 1 to {Mentor.HoursMax} hours a month."));

    public static Refusal SeenInTheFuture => new("mentor.seen-in-the-future", Say(
        id: "Tanggal pemeriksaan belum tiba. Isi tanggal hari ini atau sebelumnya.",
        en: "The day of the check has not come yet. Give today or a day before."));

    public static Refusal EndsBeforeItStarts => new("mentor.ends-before-it-starts", Say(
        id: "Hari terakhir sebelum hari pertama. Perbaiki salah satunya.",
        en: "The last day is before the first. Mend one of them."));

    public static Refusal TooManyDays(int most) => new("mentor.too-many-days", Say(
        id: $"Izin masuk paling lama {most} hari. Pendekkan masa berlakunya.",
        en: $"A clearance is for {most} days at most. Shorten it."));

    public static Refusal NameIsBanned => new("mentor.name-is-banned", Say(
        id: "Ada nama yang mirip dalam daftar larangan masuk. Bandingkan orangnya, lalu tulis mengapa ini orang lain; atau tolak.",
        en: "A name like this is on the ban list. Compare the people, then write why this is another; or refuse."));

    public static Refusal SamePerson => new("mentor.same-person", Say(
        id: "Yang memeriksa identitas tidak boleh memutuskan izinnya. Minta pejabat lain memutuskan.",
        en: "Whoever looked at the identity may not decide. Ask another officer to decide."));

    public static Refusal AlreadyLifted => new("mentor.already-lifted", Say(
        id: "Larangan ini sudah dicabut.",
        en: "This ban has been lifted already."));

    public static Refusal AlreadyAsked => new("mentor.already-asked", Say(
        id: "Mentor ini sudah punya izin atau permintaan yang berjalan untuk lapas itu. Selesaikan dulu yang itu.",
        en: "This mentor already has a clearance or a request at that prison. Finish that one first."));

    public static Refusal BusinessNotApproved => new("mentor.business-not-approved", Say(
        id: "Usahanya belum disetujui. Selesaikan dulu pemeriksaannya, lalu daftarkan mentornya.",
        en: "The business is not approved. Finish its vetting first, then register its mentor."));

    public static Refusal Stopped => new("mentor.stopped", Say(
        id: "Orang ini sudah berhenti menjadi mentor.",
        en: "This person is no longer a mentor."));

    public static Refusal StopsTooEarly => new("mentor.stops-too-early", Say(
        id: "Hari terakhirnya sebelum ia didaftarkan. Perbaiki tanggalnya.",
        en: "The last day is before the registration. Mend the date."));

    public static Refusal BeginsInThePast => new("mentor.begins-in-the-past", Say(
        id: "Izin masuk berlaku paling cepat hari ini; tidak dapat berlaku surut.",
        en: "A clearance begins today at the earliest; it cannot be backdated."));

    public static Refusal NoNumbers => new("mentor.no-numbers", Say(
        id: "Tulis jenis suratnya saja, misalnya KTP. Nomornya tidak disimpan.",
        en: "Write only what paper it is, such as KTP. Its number is not kept."));

    public static Refusal NoAgreement => new("mentor.no-agreement", Say(
        id: "Belum ada perjanjian yang berlaku dengan lapas itu. Izin masuk diminta di bawah perjanjian.",
        en: "No agreement with that prison is in force. A clearance is asked for under an agreement."));

    public static Refusal RulesMissing => new("mentor.rules-missing", Say(
        id: "Aturan izin masuk belum dimuat. Jalankan semai import rules, atau hubungi pengelola.",
        en: "The rules of clearances are not loaded. Run semai import rules, or ask the administrator."));
}
