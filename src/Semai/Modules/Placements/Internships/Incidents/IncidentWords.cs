namespace Semai.Modules.Placements.Internships.Incidents;

/// <summary>The words of incidents, in both languages.</summary>
public static class IncidentWords
{
    public static string Incidents => Say(id: "Kejadian", en: "Incidents");
    public static string Report => Say(id: "Laporkan kejadian", en: "Report an incident");

    public static string Of(IncidentKind kind) => kind switch
    {
        IncidentKind.LateReturn => Say(id: "Terlambat kembali", en: "Back late"),
        IncidentKind.LeftPlace => Say(id: "Meninggalkan tempat kerja", en: "Left the place of work"),
        IncidentKind.Accident => Say(id: "Kecelakaan", en: "Accident"),
        IncidentKind.Conflict => Say(id: "Pertengkaran atau ancaman", en: "Quarrel or threat"),
        IncidentKind.Damage => Say(id: "Barang rusak atau hilang", en: "Something broken or gone"),
        IncidentKind.Prohibited => Say(id: "Barang terlarang", en: "Something prohibited"),
        IncidentKind.Other => Say(id: "Lainnya", en: "Other"),
    };

    public static string Of(IncidentSide side) => side switch
    {
        IncidentSide.Prison => Say(id: "lapas", en: "prison"),
        IncidentSide.Probation => Say(id: "bapas", en: "probation office"),
        IncidentSide.Host => Say(id: "tempat magang", en: "host"),
    };

    /// <summary>What follows, told before it is sent.</summary>
    public static string StopsAtOnce => Say(
        id: "Magangnya langsung dihentikan sementara, dan baru dilanjutkan setelah sidang TPP.",
        en: "The internship is suspended at once, and goes on only after a sitting of the observation team.");
}
