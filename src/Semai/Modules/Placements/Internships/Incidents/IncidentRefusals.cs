namespace Semai.Modules.Placements.Internships.Incidents;

/// <summary>Every way incidents say no.</summary>
public static class IncidentRefusals
{
    public static Refusal NothingSaid => new("incident.nothing-said", Say(
        id: "Ceritakan singkat apa yang terjadi.",
        en: "Tell shortly what happened."));

    public static Refusal AlreadyInError => new("incident.already-in-error", Say(
        id: "Laporan ini sudah ditandai salah catat.",
        en: "This report is already marked as entered in error."));
}
