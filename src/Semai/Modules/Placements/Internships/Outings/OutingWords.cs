using Semai.Shell.Parts;

namespace Semai.Modules.Placements.Internships.Outings;

/// <summary>How somebody stands at the gate on a day.</summary>
public enum OutingStanding
{
    /// <summary>Still out after the hour.</summary>
    Overdue,

    /// <summary>Out, and due back later.</summary>
    Out,

    /// <summary>Laid out for that day; not marked as out.</summary>
    Expected,

    /// <summary>Back after the hour.</summary>
    BackLate,

    /// <summary>Back in time.</summary>
    Back,
}

/// <summary>The words of the gate, in both languages.</summary>
public static class OutingWords
{
    public static string Title => Say(id: "Keluar hari ini", en: "Out today");
    public static string Out => Say(id: "Keluar pukul", en: "Out at");
    public static string Back => Say(id: "Kembali pukul", en: "Back at");
    public static string Due => Say(id: "Harus kembali", en: "Due back");

    public static string Of(OutingAct act) => act switch
    {
        OutingAct.Leave => Say(id: "Ditandai keluar", en: "Marked as out"),
        OutingAct.Return => Say(id: "Ditandai kembali", en: "Marked as back"),
        OutingAct.Correct => Say(id: "Dibetulkan", en: "Corrected"),
    };

    public static string Of(OutingStanding standing) => standing switch
    {
        OutingStanding.Overdue => Say(id: "Terlambat, belum kembali", en: "Late, not back"),
        OutingStanding.Out => Say(id: "Di luar", en: "Out"),
        OutingStanding.Expected => Say(id: "Belum keluar", en: "Not out yet"),
        OutingStanding.BackLate => Say(id: "Kembali terlambat", en: "Back late"),
        OutingStanding.Back => Say(id: "Sudah kembali", en: "Back"),
    };

    /// <summary>"35 menit lewat", "2 jam 5 menit lewat".</summary>
    public static string Late(int minutes) => minutes < 60
        ? Say(id: $"{minutes} menit lewat", en: $"{minutes} minutes late")
        : Say(id: $"{minutes / 60} jam {minutes % 60} menit lewat", en: $"{minutes / 60} h {minutes % 60} min late");

    extension(OutingStanding standing)
    {
        public StatusKind Drawn => standing switch
        {
            OutingStanding.Overdue => StatusKind.Late,
            OutingStanding.Out => StatusKind.On,
            OutingStanding.Expected => StatusKind.Yet,
            OutingStanding.BackLate => StatusKind.Risk,
            OutingStanding.Back => StatusKind.Met,
        };
    }
}
