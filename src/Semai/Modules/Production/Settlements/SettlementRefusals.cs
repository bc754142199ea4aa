namespace Semai.Modules.Production.Settlements;

/// <summary>Every way sharing out proceeds says no.</summary>
public static class SettlementRefusals
{
    public static Refusal NotWhole(int sum) => new("settlement.not-whole", Say(
        id: $"Bagian-bagiannya berjumlah {sum / 100},{sum % 100:00} %, bukan 100 %. Perbaiki pembagiannya.",
        en: $"The parts add up to {sum / 100}.{sum % 100:00} %, not to 100 %. Mend the split."));

    public static Refusal NothingCameIn => new("settlement.nothing-came-in", Say(
        id: "Belum ada pembayaran yang dapat dibagi.",
        en: "No payment has come in that could be shared out."));

    public static Refusal MaterialCostsMore(long gross, long material) => new("settlement.material-costs-more", Say(
        id: $"Bahan {material.AsRupiah} melebihi yang masuk {gross.AsRupiah}. Tunggu pembayaran berikutnya, atau periksa biaya bahannya.",
        en: $"Material of {material.AsRupiah} is more than the {gross.AsRupiah} that came in. Wait for the next payment, or check the cost of material."));

    public static Refusal NobodyWorked => new("settlement.nobody-worked", Say(
        id: "Belum ada pekerjaan yang dicatat untuk dibayar. Isi daftar kerjanya dulu.",
        en: "No work is on record that could be paid. Fill in the work first."));

    public static Refusal NothingToGoBy(DistributionRule rule) => new("settlement.nothing-to-go-by", Say(
        id: $"Pembagian {SettlementWords.Of(rule)} dipilih, tetapi tidak ada satu pun yang dicatat. Isi catatannya, atau pilih cara lain.",
        en: $"Sharing out {SettlementWords.Of(rule)} was chosen, but none are on record. Fill them in, or choose another way."));
}
