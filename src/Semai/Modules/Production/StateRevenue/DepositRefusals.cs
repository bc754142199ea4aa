namespace Semai.Modules.Production.StateRevenue;

/// <summary>Every way a deposit of state revenue says no.</summary>
public static class DepositRefusals
{
    public static Refusal MoreThanOwed(long owed) => new("state-deposit.more-than-owed", Say(
        id: $"PNBP yang belum disetor dan belum ditagih {owed.AsRupiah}. Isi jumlah sampai sebesar itu.",
        en: $"State revenue that is neither paid in nor billed comes to {owed.AsRupiah}. Enter up to that much."));

    public static Refusal NotThatDay => new("state-deposit.not-that-day", Say(
        id: "Tanggalnya harus dari hari kode billing dibuat sampai hari ini.",
        en: "The day must lie between the day of the bill and today."));

    public static Refusal SamePerson => new("state-deposit.same-person", Say(
        id: "Anda sendiri yang membuat kode billingnya. Petugas lain yang mencatat setorannya.",
        en: "You made the billing code yourself. Another officer records the payment."));
}
