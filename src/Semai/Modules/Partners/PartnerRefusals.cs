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
}
