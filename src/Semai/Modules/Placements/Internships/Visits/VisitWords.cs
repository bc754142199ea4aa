namespace Semai.Modules.Placements.Internships.Visits;

/// <summary>The words of visits, in both languages.</summary>
public static class VisitWords
{
    public static string Visits => Say(id: "Kunjungan pengawasan", en: "Visits of supervision");
    public static string Record => Say(id: "Catat kunjungan", en: "Record a visit");

    public static string Of(VisitSide side) => side switch
    {
        VisitSide.Prison => Say(id: "Lapas", en: "Prison"),
        VisitSide.Probation => Say(id: "Bapas", en: "Probation office"),
    };

    /// <summary>"Lapas: kunjungan berikut paling lambat 1 April 2026".</summary>
    public static string Due(VisitSide side, DateOnly by, DateOnly today) => by < today
        ? Say(id: $"{Of(side)}: kunjungan lewat {today.DayNumber - by.DayNumber} hari", en: $"{Of(side)}: a visit is {today.DayNumber - by.DayNumber} days overdue")
        : Say(id: $"{Of(side)}: kunjungan berikut paling lambat {by.Long}", en: $"{Of(side)}: next visit by {by.Long}");
}
