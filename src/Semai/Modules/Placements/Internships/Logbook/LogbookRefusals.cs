namespace Semai.Modules.Placements.Internships.Logbook;

/// <summary>Every way the logbook says no.</summary>
public static class LogbookRefusals
{
    public static Refusal DayToCome(DateOnly day) => new("logbook.day-to-come", Say(
        id: $"{day.Long} belum datang. Isi pada harinya.",
        en: $"{day.Long} has not come. Write it on the day."));

    public static Refusal TooLate(int days) => new("logbook.too-late", Say(
        id: $"Buku harian diisi paling lambat {days} hari sesudah harinya. Simpan kertasnya di map magang.",
        en: $"The logbook is written within {days} days. Keep the paper in the file of the internship."));

    public static Refusal WorkMissing => new("logbook.work-missing", Say(
        id: "Isi jam mulai, jam selesai, dan yang dikerjakan.",
        en: "Enter when it began, when it ended and what was done."));

    public static Refusal HoursOfTheAbsent => new("logbook.hours-of-the-absent", Say(
        id: "Yang tidak hadir tidak punya jam kerja. Kosongkan jamnya.",
        en: "Whoever was absent has no hours. Leave them empty."));

    public static Refusal EndsBeforeItStarts => new("logbook.ends-before-it-starts", Say(
        id: "Jam selesai harus sesudah jam mulai.",
        en: "It must end after it began."));

    public static Refusal WhyMissing => new("logbook.why-missing", Say(
        id: "Hari ini sudah ditulis. Sebutkan mengapa diubah; yang lama tetap terbaca.",
        en: "This day is written already. Say why it changes; what was there stays readable."));

    public static Refusal KeptByThePrison => new("logbook.kept-by-the-prison", Say(
        id: "Lapas sudah menulis hari ini. Bila keliru, beri tahu petugas Giatja.",
        en: "The prison has written this day. If it is wrong, tell its work-activity officer."));
}
