using Semai.Shell.Parts;

namespace Semai.Modules.Partners.Vetting;

/// <summary>The words of vetting, in both languages.</summary>
public static class VettingWords
{
    public static string Checklist => Say(id: "Daftar periksa", en: "Checklist");
    public static string Reason => Say(id: "Alasan", en: "Reason");

    public static string Of(ChecklistVerdict verdict) => verdict switch
    {
        ChecklistVerdict.Yes => Say(id: "Ya", en: "Yes"),
        ChecklistVerdict.No => Say(id: "Tidak", en: "No"),
        ChecklistVerdict.Waived => Say(id: "Dibebaskan", en: "Waived"),
    };

    public static StatusKind Kind(ChecklistVerdict? verdict, bool required) => verdict switch
    {
        ChecklistVerdict.Yes => StatusKind.Met,
        ChecklistVerdict.No => required ? StatusKind.No : StatusKind.Risk,
        ChecklistVerdict.Waived => StatusKind.Cond,
        null => StatusKind.Yet,
    };

    /// <summary>How the state shows; an approval that has run out is late.</summary>
    public static StatusKind Kind(BusinessState state, bool lapsed) => state switch
    {
        BusinessState.Approved => lapsed ? StatusKind.Late : StatusKind.Met,
        BusinessState.Applied or BusinessState.Checked => StatusKind.Next,
        BusinessState.Refused => StatusKind.No,
        BusinessState.Suspended => StatusKind.Risk,
        BusinessState.Listed or BusinessState.Ended => StatusKind.Off,
    };

    /// <summary>The state in words, an approval that has run out by its own.</summary>
    public static string Of(BusinessState state, bool lapsed) =>
        lapsed ? Say(id: "Persetujuan sudah lewat", en: "Approval has lapsed") : PartnerWords.Of(state);

    /// <summary>On the button that does it.</summary>
    public static string Verb(BusinessAct act) => act switch
    {
        BusinessAct.Apply => Say(id: "Catat pendaftaran", en: "Record the application"),
        BusinessAct.Check or BusinessAct.Examine => Say(id: "Isi daftar periksa", en: "Fill in the checklist"),
        BusinessAct.Approve => Say(id: "Setujui usaha ini", en: "Approve this business"),
        BusinessAct.Refuse => Say(id: "Tolak", en: "Refuse"),
        BusinessAct.Renew => Say(id: "Perpanjang persetujuan", en: "Renew the approval"),
        BusinessAct.Suspend => Say(id: "Hentikan sementara", en: "Suspend"),
        BusinessAct.Reinstate => Say(id: "Aktifkan lagi", en: "Reinstate"),
        BusinessAct.End => Say(id: "Akhiri", en: "End"),
        _ => PartnerWords.Of(act),
    };
}
