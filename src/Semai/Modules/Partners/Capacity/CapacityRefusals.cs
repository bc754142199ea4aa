namespace Semai.Modules.Partners.Capacity;

/// <summary>Every way the capacity of a business says no.</summary>
public static class CapacityRefusals
{
    public static Refusal EndsBeforeItBegins => new("capacity.ends-before-it-begins", Say(
        id: "Bulan terakhir mendahului bulan pertama. Perbaiki salah satunya.",
        en: "The last month is before the first. Mend one of them."));

    public static Refusal TooLong => new("capacity.too-long", Say(
        id: $"Satu masa paling lama {CapacityPeriod.MonthsMax} bulan. Bagi menjadi beberapa.",
        en: $"One period is at most {CapacityPeriod.MonthsMax} months. Split it."));

    public static Refusal NoPlaces => new("capacity.no-places", Say(
        id: $"Isi 1 sampai {CapacityPeriod.PlacesMax} tempat, atau hapus masanya.",
        en: $"Give 1 to {CapacityPeriod.PlacesMax} places, or take the period back."));

    public static Refusal Overlaps(DateOnly from, DateOnly to) => new("capacity.overlaps", Say(
        id: $"Bulan-bulan itu sudah diisi: {from.Long} sampai {to.Long}. Ubah jumlahnya, atau hapus dulu.",
        en: $"Those months are taken: {from.Long} to {to.Long}. Change its places, or take it back first."));
}
