using Semai.Shell.Parts;

namespace Semai.Modules.Production.PartnerShares;

/// <summary>The words of partners' shares, in both languages.</summary>
public static class PayoutWords
{
    public static string Title => Say(id: "Bagian mitra", en: "Partners' shares");
    public static string Owed => Say(id: "Belum dibayar", en: "Owed");
    public static string Partner => Say(id: "Mitra", en: "Partner");
    public static string Reference => Say(id: "Nomor transfer", en: "Number of the transfer");

    public static string Of(PayoutState state) => state switch
    {
        PayoutState.Proposed => Say(id: "Diusulkan", en: "Proposed"),
        PayoutState.Paid => Say(id: "Dibayar", en: "Paid"),
        PayoutState.CalledOff => Say(id: "Dibatalkan", en: "Called off"),
        PayoutState.TakenBack => Say(id: "Kembali dari bank", en: "Came back"),
    };

    public static StatusKind KindOf(PayoutState state) => state switch
    {
        PayoutState.Proposed => StatusKind.Cond,
        PayoutState.Paid => StatusKind.Met,
        PayoutState.CalledOff => StatusKind.Off,
        PayoutState.TakenBack => StatusKind.Late,
    };
}
