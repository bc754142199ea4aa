namespace Semai.Modules.Production.Savings;

/// <summary>Every way savings say no.</summary>
public static class SavingsRefusals
{
    public static Refusal NoAmount => new("savings.no-amount", Say(
        id: "Isi jumlah di atas nol.",
        en: "Enter an amount above nought."));

    public static Refusal MoreThanThere(long free) => new("savings.more-than-there", Say(
        id: $"Yang masih dapat ditarik {free.AsRupiah}. Kurangi jumlahnya.",
        en: $"{free.AsRupiah} may still be withdrawn. Ask for less."));

    public static Refusal OverShare(int percent, long left) => new("savings.over-share", Say(
        id: $"Selama di dalam paling banyak {percent} % tabungan dipakai dalam sebulan; bulan ini masih {left.AsRupiah}.",
        en: $"While inside, at most {percent} % of the savings are used in a month; {left.AsRupiah} is left this month."));

    public static Refusal TooEarly(int days) => new("savings.too-early", Say(
        id: $"Ongkos pulang dibayar paling cepat {days} hari sebelum bebas, dan tanggal bebasnya harus tercatat.",
        en: $"Money for the way home is paid {days} days before release at the earliest, and the day of release must be on record."));

    public static Refusal NotReleased => new("savings.not-released", Say(
        id: "Seluruh tabungan dibayarkan saat bebas; orang ini belum tercatat bebas.",
        en: "All savings are paid out at release; this person is not recorded as released."));

    public static Refusal NotHere => new("savings.not-here", Say(
        id: "Orang ini tidak lagi di lapas ini. Pindahkan tabungannya, atau bayarkan bila sudah bebas.",
        en: "This person is no longer in this prison. Move the savings, or pay them out where released."));

    public static Refusal StillHere => new("savings.still-here", Say(
        id: "Orang ini masih di lapas ini; tabungannya tetap di sini.",
        en: "This person is still in this prison; the savings stay here."));

    public static Refusal SamePerson => new("savings.same-person", Say(
        id: "Anda sendiri yang mengajukan atau membayarnya. Petugas lain yang melanjutkan.",
        en: "You asked for it or paid it yourself. Another officer takes it on."));

    public static Refusal ReasonMissing => new("savings.reason-missing", Say(
        id: "Tulis alasannya.",
        en: "Give the reason."));

    public static Refusal NotThatDay => new("savings.not-that-day", Say(
        id: "Tanggalnya harus dari hari pengajuan sampai hari ini.",
        en: "The day must lie between the day it was asked for and today."));
}
