namespace Semai.Modules.Partners;

/// <summary>Every way this module says no.</summary>
public static class PartnerRefusals
{
    public static Refusal NameMissing => new("partner.name-missing", Say(
        id: "Isi nama usahanya.",
        en: "Give the name of the business."));

    public static Refusal NibMalformed => new("partner.nib-malformed", Say(
        id: $"NIB terdiri dari {BusinessDetails.NibLength} angka. Periksa lagi di surat NIB-nya.",
        en: $"An NIB has {BusinessDetails.NibLength} digits. Look at the NIB certificate again."));

    public static Refusal NibTaken => new("partner.nib-taken", Say(
        id: "NIB ini sudah dipakai usaha lain. Cari usahanya di daftar, atau periksa lagi angkanya.",
        en: "Another business has this NIB. Look for it in the list, or check the digits."));

    public static Refusal RegionElsewhere => new("partner.region-elsewhere", Say(
        id: "Kecamatan itu tidak ada di kabupaten ini. Pilih dari daftarnya.",
        en: "That district is not in this regency. Choose one from the list."));
}
