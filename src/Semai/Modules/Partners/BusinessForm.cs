using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Partners;

/// <summary>The simple facts of a business as a form and other programs write them.</summary>
static class BusinessForm
{
    public static BusinessDetails Read(Form form, BusinessDetails before) => before with
    {
        Name = form.Text("name", BusinessDetails.NameMax),
        Activity = form.TextOrNone("activity", BusinessDetails.ActivityMax) ?? "",
        OwnerName = form.TextOrNone("owner", BusinessDetails.ShortMax),
        Nib = form.Typed("nib") is "" ? null : BusinessDetails.IsNib(form.Typed("nib")) ? form.Typed("nib") : form.Note<string?>("nib", PartnerRefusals.NibMalformed.Message, null),
        RegionCode = form.TextOrNone("region", Region.CodeMax),
        Address = form.TextOrNone("address", BusinessDetails.TextMax),
        Phone = form.TextOrNone("phone", BusinessDetails.ShortMax),
        Products = form.TextOrNone("products", BusinessDetails.TextMax),
        Capital = Money(form, "capital"),
        YearlySales = Money(form, "sales"),
        Workers = form.Typed("workers") is "" ? null : form.Whole("workers", 0, 100_000),
        SurveyYear = form.Typed("year") is "" ? null : form.Whole("year", 1945, 2100),
    };

    public static Form Of(Business business) => Form.Of(
        ("name", business.Name), ("activity", business.Activity), ("owner", business.OwnerName), ("nib", business.Nib), ("region", business.RegionCode), ("address", business.Address),
        ("phone", business.Phone), ("products", business.Products), ("capital", business.Capital), ("sales", business.YearlySales), ("workers", business.Workers), ("year", business.SurveyYear),
        ("kbli2020", KbliForm.Typed(business.Kbli, 2020)), ("kbli2025", KbliForm.Typed(business.Kbli, 2025)));

    /// <summary>The place by name, where a code of the regency is given; what was written before stays where none is.</summary>
    /// <exception cref="Refusal">The code lies elsewhere, or another business has the NIB.</exception>
    public static async Task<BusinessDetails> CheckedAsync(BusinessDetails details, string regency, Id<Business>? own, Db db, CancellationToken cancel)
    {
        await db.MustBeFreeAsync(details.Nib, own, cancel);
        if (details.RegionCode is not { } code) return details;
        if (!code.StartsWith($"{regency}.", StringComparison.Ordinal) || await db.RegionAsync(code, cancel) is not { } region) throw PartnerRefusals.RegionElsewhere;
        return details with { District = region.Level is RegionLevel.Village && region.ParentCode is { } parent && await db.RegionAsync(parent, cancel) is { } district ? district.Name : region.Name };
    }

    static long? Money(Form form, string field) => form.Typed(field) is "" ? null
        : RupiahReader.Read(form.Typed(field)) ?? form.Note<long?>(field, Say(id: "Tulis misalnya 15000000 atau 15 juta.", en: "Write for example 15000000 or 15 juta."), null);
}
