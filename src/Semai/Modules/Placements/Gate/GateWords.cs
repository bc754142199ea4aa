using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Placements.Gate;

/// <summary>The words of the gate, in both languages.</summary>
public static class GateWords
{
    public static string Gate => Say(id: "Daftar jaga pintu", en: "Gate list");

    public static string Name => Say(id: "Nama", en: "Name");
    public static string Purpose => Say(id: "Keperluan", en: "Purpose");
    public static string NotToBeLetIn => Say(id: "Jangan diizinkan masuk", en: "Not to be let in");
    public static string OutAndBack => Say(id: "Keluar dan kembali", en: "Going out and back");

    public static string Of(Admission admission) => admission switch
    {
        Admission.Admitted => Say(id: "Boleh masuk", en: "May enter"),
        Admission.NotCleared => Say(id: "Tidak punya izin masuk hari itu", en: "No clearance that day"),
        Admission.Revoked => Say(id: "Izin masuk dicabut", en: "Clearance revoked"),
        Admission.Banned => Say(id: "Nama mirip daftar larangan, belum dibandingkan", en: "Name like one that is banned, not compared yet"),
    };
}
