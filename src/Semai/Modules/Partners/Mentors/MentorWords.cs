using Semai.Shell.Parts;

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
        ClearanceAct.Compare => Say(id: "Dibandingkan dengan daftar larangan", en: "Held against the ban list"),
    };

    public static string Of(ClearanceFilter filter) => filter switch
    {
        ClearanceFilter.Valid => Say(id: "Boleh masuk hari ini", en: "May enter today"),
        ClearanceFilter.Waiting => Say(id: "Menunggu keputusan", en: "Awaiting a decision"),
        ClearanceFilter.None => Say(id: "Belum ada izin", en: "No clearance"),
    };

    /// <summary>How a clearance stands on a day: one that was granted may have run out.</summary>
    public static string Of(ClearanceState state, DateOnly? from, DateOnly? until, DateOnly today) => (state, from, until) switch
    {
        (ClearanceState.Approved, _, { } last) when last < today => Say(id: $"Berakhir {last.Short}", en: $"Ended {last.Short}"),
        (ClearanceState.Approved, { } first, _) when first > today => Say(id: $"Diizinkan mulai {first.Short}", en: $"Approved from {first.Short}"),
        (ClearanceState.Approved, _, { } last) => Say(id: $"Diizinkan sampai {last.Short}", en: $"Approved until {last.Short}"),
        _ => Of(state),
    };

    public static StatusKind KindOf(ClearanceState state, DateOnly? until, DateOnly today) => state switch
    {
        ClearanceState.Approved when until < today => StatusKind.Off,
        ClearanceState.Approved => StatusKind.Met,
        ClearanceState.Requested or ClearanceState.IdentityChecked => StatusKind.Yet,
        ClearanceState.Refused or ClearanceState.Revoked => StatusKind.No,
    };

    public static string Reason => Say(id: "Alasan", en: "Reason");
    public static string Bans => Say(id: "Daftar larangan masuk", en: "Ban list");
    public static string Name => Say(id: "Nama", en: "Name");
    public static string HoursPerMonth => Say(id: "Jam per bulan", en: "Hours a month");
}
