namespace Semai.Modules.Partners.Importing;

/// <summary>What a column of a list of businesses may hold.</summary>
public enum PartnerField
{
    /// <summary>Nothing that Semai keeps: running number, NIK, signature, remarks.</summary>
    Unused,
    Name,
    Activity,
    Owner,
    Nib,
    Address,
    District,
    Village,

    /// <summary>The regency, written out; only compared.</summary>
    Regency,
    Phone,
    Products,
    Capital,

    /// <summary>Sales of a year.</summary>
    YearlySales,

    /// <summary>Sales of a month; kept as twelve of them.</summary>
    MonthlySales,
    Workers,
    SurveyYear,
    Latitude,
    Longitude,

    /// <summary>"-7.578, 110.841".</summary>
    Coordinates,
}

/// <summary>Fields as users and machines call them.</summary>
public static class PartnerFields
{
    /// <summary>As it stands in the JSON of a dry run.</summary>
    public static string Code(PartnerField field) => field switch
    {
        PartnerField.Unused => "row",
        _ => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..],
    };

    public static string Of(PartnerField field) => field switch
    {
        PartnerField.Unused => Say(id: "Tidak dipakai", en: "Not used"),
        PartnerField.Name => Say(id: "Nama usaha", en: "Name of the business"),
        PartnerField.Activity => Say(id: "Kegiatan usaha", en: "Activity"),
        PartnerField.Owner => Say(id: "Pemilik", en: "Owner"),
        PartnerField.Nib => "NIB",
        PartnerField.Address => Say(id: "Alamat", en: "Address"),
        PartnerField.District => Say(id: "Kecamatan", en: "District"),
        PartnerField.Village => Say(id: "Kelurahan atau desa", en: "Village"),
        PartnerField.Regency => Say(id: "Kabupaten atau kota", en: "Regency"),
        PartnerField.Phone => Say(id: "Telepon", en: "Telephone"),
        PartnerField.Products => Say(id: "Produk", en: "Products"),
        PartnerField.Capital => Say(id: "Modal (rupiah)", en: "Capital (rupiah)"),
        PartnerField.YearlySales => Say(id: "Penjualan setahun (rupiah)", en: "Sales of a year (rupiah)"),
        PartnerField.MonthlySales => Say(id: "Penjualan sebulan (rupiah)", en: "Sales of a month (rupiah)"),
        PartnerField.Workers => Say(id: "Tenaga kerja", en: "Workers"),
        PartnerField.SurveyYear => Say(id: "Tahun pendataan", en: "Year of the survey"),
        PartnerField.Latitude => Say(id: "Garis lintang", en: "Latitude"),
        PartnerField.Longitude => Say(id: "Garis bujur", en: "Longitude"),
        PartnerField.Coordinates => Say(id: "Koordinat", en: "Coordinates"),
    };

    /// <summary>The field that a person names by its code, its word, or what a heading of it might be; null where it is none.</summary>
    public static PartnerField? Named(string text) =>
        Enum.GetValues<PartnerField>().Where(f => string.Equals(Code(f), text, StringComparison.OrdinalIgnoreCase) || Folded.Of(Of(f)) == Folded.Of(text)).Cast<PartnerField?>().FirstOrDefault()
        ?? (PartnerHeading.Of(text) is { Field: not PartnerField.Unused } heading ? heading.Field : null);
}
