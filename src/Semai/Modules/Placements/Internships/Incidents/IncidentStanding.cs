using Semai.Shell.Parts;

namespace Semai.Modules.Placements.Internships.Incidents;

/// <summary>Whether anything still waits for a report.</summary>
public enum IncidentStanding
{
    /// <summary>The internship is stopped since, and the observation team has not let it go on.</summary>
    Awaiting,

    /// <summary>The internship went on or is over, or the report came after that.</summary>
    Over,

    /// <summary>Reported by mistake.</summary>
    InError,
}

public static class IncidentStandings
{
    public static string Of(IncidentStanding standing) => standing switch
    {
        IncidentStanding.Awaiting => Say(id: "Menunggu sidang TPP", en: "Awaits the team"),
        IncidentStanding.Over => Say(id: "Tidak menunggu lagi", en: "Awaits nothing"),
        IncidentStanding.InError => Say(id: "Salah catat", en: "Entered in error"),
    };

    extension(IncidentStanding standing)
    {
        public StatusKind Drawn => standing switch
        {
            IncidentStanding.Awaiting => StatusKind.Risk,
            IncidentStanding.Over => StatusKind.Met,
            IncidentStanding.InError => StatusKind.Off,
        };
    }
}
