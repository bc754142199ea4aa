using Semai.Shell.Parts;

namespace Semai.Modules.Partners.Importing;

/// <summary>The words of lists of businesses, in both languages.</summary>
public static class PartnerImportWords
{
    public static string Import => Say(id: "Impor daftar usaha", en: "Import businesses");

    public static string Of(PartnerImportState state) => state switch
    {
        PartnerImportState.Previewed => Say(id: "Menunggu diperiksa", en: "Waiting to be checked"),
        PartnerImportState.Applied => Say(id: "Diterapkan", en: "Applied"),
        PartnerImportState.Undone => Say(id: "Dibatalkan setelah diterapkan", en: "Undone"),
        PartnerImportState.Discarded => Say(id: "Tidak jadi", en: "Discarded"),
    };

    public static string Of(PartnerOutcome outcome) => outcome switch
    {
        PartnerOutcome.New => Say(id: "baru", en: "new"),
        PartnerOutcome.Duplicate => Say(id: "sudah ada", en: "known already"),
        PartnerOutcome.Rejected => Say(id: "tidak terbaca", en: "unreadable"),
    };

    public static StatusKind Kind(PartnerImportState state) => state switch
    {
        PartnerImportState.Previewed => StatusKind.Next,
        PartnerImportState.Applied => StatusKind.Met,
        PartnerImportState.Undone or PartnerImportState.Discarded => StatusKind.Off,
    };

    /// <summary>12 Mei 2026, 08.02, in the office's zone.</summary>
    public static string At(DateTime at) => $"{at.OfficeDay.Short}, {at.OfficeHour.Clock}";

    /// <summary>What a row that is left out is like.</summary>
    public static string Like(PartnerStep step) => step switch
    {
        { LikeRow: { } row } => Say(id: $"sama dengan baris {row}", en: $"the same as row {row}"),
        { Like: not null } => Say(id: "sudah terdata", en: "in the register"),
        _ => Say(id: "NIB-nya dipakai usaha di kabupaten lain", en: "its NIB belongs to a business of another regency"),
    };
}
