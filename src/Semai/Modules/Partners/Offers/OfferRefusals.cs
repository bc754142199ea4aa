namespace Semai.Modules.Partners.Offers;

/// <summary>Every way offers say no.</summary>
public static class OfferRefusals
{
    public static Refusal NoPlaces => new("offer.no-places", Say(
        id: $"Isi 1 sampai {Offer.PlacesMax} tempat.",
        en: $"Give 1 to {Offer.PlacesMax} places."));

    public static Refusal MinimumTooLarge(int places) => new("offer.minimum-too-large", Say(
        id: $"Kelompok terkecil paling banyak {places} orang, sebanyak tempatnya.",
        en: $"The smallest group is at most {places}, as many as there are places."));

    public static Refusal EndsBeforeItStarts => new("offer.ends-before-it-starts", Say(
        id: "Tanggal selesai sebelum tanggal mulai. Perbaiki salah satunya.",
        en: "The last day is before the first. Mend one of them."));

    public static Refusal NoWeekday => new("offer.no-weekday", Say(
        id: "Pilih sedikitnya satu hari selain Minggu.",
        en: "Choose at least one weekday other than Sunday."));

    public static Refusal NoHours => new("offer.no-hours", Say(
        id: "Jam selesai harus sesudah jam mulai.",
        en: "The hour of ending must be after the hour of beginning."));

    public static Refusal TooLong(int minutes) => new("offer.too-long", Say(
        id: $"Di luar paling lama {minutes / 60} jam sehari termasuk perjalanan. Kurangi jam atau waktu perjalanannya.",
        en: $"At most {minutes / 60} hours a day outside, travel included. Take hours or travel away."));

    public static Refusal NoSuchSafeguard(string code) => new("offer.no-such-safeguard", Say(
        id: $"Pengamanan \"{code}\" tidak ada dalam daftar.",
        en: $"There is no safeguard \"{code}\"."));

    public static Refusal BusinessNotApproved => new("offer.business-not-approved", Say(
        id: "Usaha ini belum disetujui, atau persetujuannya sudah lewat. Selesaikan pemeriksaannya dulu.",
        en: "This business is not approved, or its approval has lapsed. Finish its vetting first."));

    public static Refusal Over(DateOnly ended) => new("offer.over", Say(
        id: $"Tawaran ini berakhir {ended.Long}. Ubah tanggalnya dulu.",
        en: $"This offer ended on {ended.Long}. Change its days first."));

    public static Refusal AgreementMissing => new("offer.agreement-missing", Say(
        id: "Magang memerlukan perjanjian dengan lapas. Pilih perjanjiannya dulu.",
        en: "An internship needs an agreement with the prison. Choose it first."));

    public static Refusal AgreementNotForUnit => new("offer.agreement-not-for-unit", Say(
        id: "Perjanjian itu tidak berlaku pada hari pertama tawaran, atau lapas ini bukan pihaknya. Pilih yang lain.",
        en: "That agreement is not in force on the first day of the offer, or the prison is no party to it. Choose another."));

    public static Refusal ServesNothingOfThis(OfferKind kind) => new("offer.serves-nothing-of-this", Say(
        id: $"Ada komitmen yang tidak dapat dipenuhi oleh {OfferWords.Of(kind).ToLowerInvariant()}, sudah tidak terbuka, atau bukan bagian perjanjian Anda. Hapus centangnya.",
        en: $"Among the commitments is one that {OfferWords.Of(kind).ToLowerInvariant()} cannot serve, that is not open any more, or that is of no agreement of yours. Take its tick away."));

    public static Refusal NoPlaceFree => new("offer.no-place-free", Say(
        id: "Semua tempat pada tawaran ini sudah terisi. Pilih tawaran lain.",
        en: "Every place of this offer is taken. Choose another offer."));

    public static Refusal NotPublished => new("offer.not-published", Say(
        id: "Tawaran ini tidak sedang terbuka. Muat ulang halaman untuk melihat keadaan terakhir.",
        en: "This offer is not open. Load the page again to see how things stand."));

    public static Refusal StillHeld(int people) => new("offer.still-held", Say(
        id: $"{people} orang masih memegang tempat di sini. Akhiri penempatannya dulu, dengan alasannya.",
        en: $"{people} people still hold a place here. End their placements first, with the reason."));

    public static Refusal RulesMissing => new("offer.rules-missing", Say(
        id: "Aturan tawaran belum dimuat. Minta pengelola menjalankan: semai import rules.",
        en: "The rules for offers are not loaded. Ask whoever runs the server to run: semai import rules."));
}
