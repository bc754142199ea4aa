namespace Semai.Modules.Placements.Internships;

/// <summary>Every way internships say no.</summary>
public static class InternshipRefusals
{
    public static Refusal NotAnInternship => new("internship.not-an-internship", Say(
        id: "Tawaran ini untuk pendampingan, bukan magang. Pilih tawaran lain.",
        en: "This offer is for mentoring, not for an internship. Choose another."));

    public static Refusal OutsideTheOffer(DateOnly starts, DateOnly ends) => new("internship.outside-the-offer", Say(
        id: $"Tawaran ini dari {starts.Long} sampai {ends.Long}. Pilih hari di antaranya.",
        en: $"This offer runs from {starts.Long} to {ends.Long}. Choose days within it."));

    public static Refusal TooLong(int days) => new("internship.too-long", Say(
        id: $"Satu magang paling lama {days} hari. Pendekkan, atau bagi dua.",
        en: $"One internship lasts {days} days at most. Make it shorter, or two."));

    public static Refusal NotOnSunday => new("internship.not-on-sunday", Say(
        id: "Tidak ada magang pada hari Minggu. Pilih hari lain.",
        en: "There is no internship on Sundays. Choose other days."));

    public static Refusal OnlyHolidays(DateOnly first, string holiday) => new("internship.only-holidays", Say(
        id: $"{first.WithWeekday} hari libur nasional ({holiday}), dan tidak ada hari lain. Pilih hari lain.",
        en: $"{first.WithWeekday} is a national holiday ({holiday}), and no other day is left. Choose other days."));

    public static Refusal NoDay => new("internship.no-day", Say(
        id: "Tidak ada hari kerja yang dipilih di antara kedua tanggal itu. Ubah tanggal atau harinya.",
        en: "None of the chosen weekdays lies between those days. Change the days."));

    public static Refusal InTheFuture => new("internship.in-the-future", Say(
        id: "Tanggal itu belum datang. Isi hari ini atau sebelumnya.",
        en: "That day has not come. Enter today or earlier."));

    public static Refusal NoSuchPaper(string item) => new("internship.no-such-paper", Say(
        id: $"Magang ini tidak memerlukan surat \"{item}\".",
        en: $"This internship asks for no paper \"{item}\"."));

    public static Refusal AlreadyInError => new("internship.already-in-error", Say(
        id: "Surat ini sudah ditandai salah catat.",
        en: "This paper is already marked as entered in error."));

    /// <param name="missing">Items of the gate, in the reader's language.</param>
    public static Refusal GateClosed(IEnumerable<string> missing) => new("internship.gate-closed", Say(
        id: $"Belum boleh mulai. Yang belum ada: {string.Join("; ", missing)}.",
        en: $"It may not start. Missing: {string.Join("; ", missing)}."));

    public static Refusal MinutesMissing => new("internship.minutes-missing", Say(
        id: "Tulis nomor berita acara sidang TPP yang memutuskan.",
        en: "Write the number of the minutes of the team that decided."));

    public static Refusal AlreadyStopped => new("internship.already-stopped", Say(
        id: "Magang ini sudah dihentikan sementara. Lihat alasannya di halamannya.",
        en: "This internship is suspended already. Its page says why."));

    public static Refusal NotOverYet(DateOnly ends) => new("internship.not-over-yet", Say(
        id: $"Hari terakhirnya {ends.Long}. Sebelum itu, akhiri dengan alasannya.",
        en: $"Its last day is {ends.Long}. Before that, end it with the reason."));

    public static Refusal NotEvaluated => new("internship.not-evaluated", Say(
        id: "Belum dinilai petugas lapas. Catat penilaiannya dulu.",
        en: "No officer of the prison has evaluated it. Record the evaluation first."));

    public static Refusal RulesMissing => new("internship.rules-missing", Say(
        id: "Aturan berkas magang belum dimuat. Minta pengelola menjalankan: semai import rules.",
        en: "The rules for internship papers are not loaded. Ask whoever runs the server to run: semai import rules."));

    public static Refusal NotHere => new("internship.not-here", Say(
        id: "Orang ini tidak sedang berada di lapas tawaran itu. Pilih orang atau tawaran lain.",
        en: "This person is not present in the prison of that offer. Choose another person or offer."));

    public static Refusal AlreadyPlaced => new("internship.already-placed", Say(
        id: "Orang ini sudah memegang satu tempat magang. Akhiri yang itu dulu.",
        en: "This person already holds a place. End that one first."));

    public static Refusal Holiday(DateOnly day, string holiday) => new("internship.holiday", Say(
        id: $"{day.Long} libur nasional ({holiday}): tidak ada magang.",
        en: $"{day.Long} is a national holiday ({holiday}): nobody works."));

    public static Refusal NotItsDay(DateOnly day) => new("internship.not-its-day", Say(
        id: $"{day.WithWeekday} bukan hari magang ini. Pilih hari pada kalendernya.",
        en: $"{day.WithWeekday} is no day of this internship. Choose one of its calendar."));

    public static Refusal StoppedThatDay => new("internship.stopped-that-day", Say(
        id: "Pada hari itu magangnya belum mulai, dihentikan, atau sudah berakhir. Orangnya tidak boleh keluar.",
        en: "On that day it had not begun, was stopped or had ended. The person may not go out."));

    public static Refusal NotBegun => new("internship.not-begun", Say(
        id: "Pada hari itu magang ini belum mulai. Periksa tanggalnya.",
        en: "On that day this internship had not begun. Check the date."));

    public static Refusal OverByThen => new("internship.over-by-then", Say(
        id: "Pada hari itu magang ini sudah berakhir. Periksa tanggalnya.",
        en: "By that day this internship was over. Check the date."));

    public static Refusal WhyMissing => new("internship.why-missing", Say(
        id: "Sebutkan alasannya.",
        en: "Say why."));

    public static Refusal NotAReason => new("internship.not-a-reason", Say(
        id: "Alasan itu hanya dicatat oleh Semai sendiri. Pilih yang lain.",
        en: "That reason is only given by Semai itself. Choose another."));
}
