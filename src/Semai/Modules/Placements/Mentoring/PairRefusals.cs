namespace Semai.Modules.Placements.Mentoring;

/// <summary>Every way mentoring says no.</summary>
public static class PairRefusals
{
    public static Refusal ConsentToCome => new("pair.consent-to-come", Say(
        id: "Tanggal tanda tangan persetujuan belum tiba. Mulai setelah warga binaan menandatanganinya.",
        en: "The day of the consent has not come yet. Start once the person has signed it."));

    public static Refusal SamePerson => new("pair.same-person", Say(
        id: "Yang mengusulkan pasangan ini tidak boleh memulainya. Minta pejabat lain memulainya.",
        en: "Whoever proposed this pair may not start it. Ask another officer to start it."));

    public static Refusal MayNotEnter(DateOnly on) => new("pair.may-not-enter", Say(
        id: $"Mentor tidak punya izin masuk lapas yang berlaku pada {on.Long}. Selesaikan izinnya di halaman mentor.",
        en: $"The mentor has no clearance to enter that holds on {on.Long}. Settle it on the mentor's page."));

    public static Refusal NotMeeting => new("pair.not-meeting", Say(
        id: "Pasangan ini sedang tidak bertemu. Mulai atau lanjutkan dulu.",
        en: "This pair is not meeting. Start or resume it first."));

    public static Refusal NotThatDay => new("pair.not-that-day", Say(
        id: "Pada hari itu pasangan ini tidak bertemu. Periksa tanggalnya; hari Minggu tidak dapat direncanakan.",
        en: "The pair does not meet on that day. Look at the date again; Sundays cannot be planned."));

    public static Refusal NoMinutes => new("pair.no-minutes", Say(
        id: $"Isi 1 sampai {MentorMeeting.MinutesMax} menit.",
        en: $"Give 1 to {MentorMeeting.MinutesMax} minutes."));

    public static Refusal MoodOutOfRange => new("pair.mood-out-of-range", Say(
        id: "Kesan diberi angka 1 sampai 5.",
        en: "An impression is a number from 1 to 5."));

    public static Refusal LateNeedsReason(int days) => new("pair.late-needs-reason", Say(
        id: $"Pertemuan ini lebih dari {days} hari yang lalu. Tulis mengapa baru dicatat.",
        en: $"This meeting was more than {days} days ago. Write why it is only recorded now."));

    public static Refusal AlreadyRecorded(DateOnly on) => new("pair.already-recorded", Say(
        id: $"Pertemuan {on.Long} sudah dicatat. Bila salah, tandai dulu sebagai salah masuk.",
        en: $"The meeting of {on.Long} is recorded already. If it is wrong, mark it as entered in error first."));

    public static Refusal NoSuchMeeting => new("pair.no-such-meeting", Say(
        id: "Pertemuan itu tidak ada, atau sudah ditandai salah masuk.",
        en: "That meeting is not there, or is marked as entered in error already."));

    public static Refusal NoSuchGoal => new("pair.no-such-goal", Say(
        id: "Tujuan itu tidak ada, atau sudah tercapai.",
        en: "That goal is not there, or is reached already."));

    public static Refusal NothingToCancel => new("pair.nothing-to-cancel", Say(
        id: "Rencana itu tidak ada, sudah batal, atau harinya sudah lewat.",
        en: "That plan is not there, is called off already, or its day has passed."));

    public static Refusal NotPresent => new("pair.not-present", Say(
        id: "Orang ini sedang tidak tercatat ada di lapas.",
        en: "This person is not recorded as present in the prison."));

    public static Refusal BusinessNotApproved => new("pair.business-not-approved", Say(
        id: "Usaha mentor ini sedang tidak disetujui dinas. Pilih mentor lain, atau tunggu sampai usahanya disetujui lagi.",
        en: "The agency does not approve of this mentor's business at present. Choose another mentor, or wait until it is approved again."));

    public static Refusal AlreadyPaired => new("pair.already-paired", Say(
        id: "Orang ini sudah berpasangan dengan mentor itu.",
        en: "This person already has that mentor."));

    public static Refusal ReasonMissing => new("pair.reason-missing", Say(
        id: "Pilih alasannya.",
        en: "Choose the reason."));

    public static Refusal RulesMissing => new("pair.rules-missing", Say(
        id: "Aturan pendampingan belum dimuat. Jalankan semai import rules, atau hubungi pengelola.",
        en: "The rules of mentoring are not loaded. Run semai import rules, or ask the administrator."));
}
