namespace Semai.Modules.Placements.Internships.Logbook;

/// <summary>The words of the logbook, in both languages.</summary>
public static class LogbookWords
{
    public static string Logbook => Say(id: "Buku harian", en: "Logbook");
    public static string Day => Say(id: "Hari", en: "Day");
    public static string From => Say(id: "Mulai pukul", en: "From");
    public static string To => Say(id: "Sampai pukul", en: "To");
    public static string Work => Say(id: "Yang dikerjakan, atau mengapa tidak hadir", en: "What was done, or why the person did not come");
    public static string Why => Say(id: "Mengapa diubah", en: "Why it changes");

    public static string Of(Attendance attendance) => attendance switch
    {
        Attendance.Present => Say(id: "Hadir", en: "Present"),
        Attendance.Absent => Say(id: "Tidak hadir", en: "Absent"),
    };

    public static string Of(LogbookSide side) => side switch
    {
        LogbookSide.Prison => Say(id: "lapas", en: "prison"),
        LogbookSide.Host => Say(id: "tempat magang", en: "host"),
    };

    /// <summary>How far it is written: "Ditulis 9 dari 10 hari, 1 kali tidak hadir".</summary>
    public static string Summary(int written, int days, int absent) => (days, absent) switch
    {
        (0, _) => Say(id: "belum ada hari yang lewat", en: "no day has passed"),
        (_, 0) => Say(id: $"ditulis {written} dari {days} hari", en: $"{written} of {days} days written"),
        _ => Say(id: $"ditulis {written} dari {days} hari, {absent} kali tidak hadir", en: $"{written} of {days} days written, absent {absent} times"),
    };
}
