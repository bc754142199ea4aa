namespace Semai.Modules.Partners.Mentors;

/// <summary>The words of mentors, in both languages.</summary>
public static class MentorWords
{
    public static string Mentors => Say(id: "Mentor", en: "Mentors");
    public static string Mentor => Say(id: "Mentor", en: "Mentor");
    public static string Clearance => Say(id: "Izin masuk lapas", en: "Clearance to enter");

    public static string Of(ClearanceState state) => state switch
    {
        ClearanceState.Requested => Say(id: "Diminta", en: "Requested"),
        ClearanceState.IdentityChecked => Say(id: "Identitas sudah dilihat", en: "Identity seen"),
        ClearanceState.Approved => Say(id: "Diizinkan", en: "Approved"),
        ClearanceState.Refused => Say(id: "Ditolak", en: "Refused"),
        ClearanceState.Revoked => Say(id: "Dicabut", en: "Revoked"),
    };

    public static string Of(ClearanceAct act) => act switch
    {
        ClearanceAct.Request => Say(id: "Diminta", en: "Requested"),
        ClearanceAct.CheckIdentity => Say(id: "Identitas dilihat", en: "Identity seen"),
        ClearanceAct.Approve => Say(id: "Diizinkan", en: "Approved"),
        ClearanceAct.Refuse => Say(id: "Ditolak", en: "Refused"),
        ClearanceAct.Revoke => Say(id: "Dicabut", en: "Revoked"),
    };
}
