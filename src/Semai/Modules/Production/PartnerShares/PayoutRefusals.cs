namespace Semai.Modules.Production.PartnerShares;

/// <summary>Every way a partner's payout says no.</summary>
public static class PayoutRefusals
{
    public static Refusal MoreThanOwed(long owed) => new("partner-payout.more-than-owed", Say(
        id: $"Bagian mitra yang belum dibayar dan belum diusulkan {owed.AsRupiah}. Isi jumlah di atas nol sampai sebesar itu.",
        en: $"What the partner is owed and nobody has proposed yet comes to {owed.AsRupiah}. Enter an amount above nought up to that."));

    public static Refusal SamePerson => new("partner-payout.same-person", Say(
        id: "Langkah sebelumnya Anda sendiri yang melakukannya. Petugas lain yang meneruskan.",
        en: "You took the step before this one yourself. Another officer goes on."));

    public static Refusal NotThatDay => new("partner-payout.not-that-day", Say(
        id: "Tanggalnya harus dari hari diusulkan sampai hari ini.",
        en: "The day must lie between the day it was proposed and today."));
}
