using System.Globalization;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Partners.Offers;

/// <summary>The fields of an offer, the same for a new one and for a change.</summary>
static class OfferForm
{
    public static Form Blank(Business business, DateOnly today) => Form.Of(
        ("business", business.Id), ("sector", business.Sector), ("venue", business.Address), ("region", business.RegionCode is { Length: >= 8 } code ? code[..8] : null),
        ("places", 2), ("minimum", 0), ("starts", today.AddDays(14)), ("ends", today.AddMonths(3)), ("from", new TimeOnly(8, 0)), ("to", new TimeOnly(15, 0)),
        ("travel", 30), ("skill", SkillLevel.None), ("kind", OfferKind.InternshipOutside));

    public static Form Of(OfferTerms terms) => Form.Read([
        .. new (string Field, object? Value)[]
        {
            ("kind", terms.Kind), ("title", terms.Title), ("sector", terms.Sector), ("unit", terms.Unit), ("agreement", terms.AgreementId),
            ("places", terms.Places), ("minimum", terms.Minimum), ("starts", terms.Starts.Iso), ("ends", terms.Ends.Iso),
            ("from", terms.From.ToString("HH:mm", CultureInfo.InvariantCulture)), ("to", terms.To.ToString("HH:mm", CultureInfo.InvariantCulture)), ("travel", terms.TravelMinutes),
            ("venue", terms.Venue), ("region", terms.RegionCode), ("skill", terms.Skill), ("skills", terms.Skills), ("languages", terms.Languages),
        }.Select(f => KeyValuePair.Create(f.Field, new Microsoft.Extensions.Primitives.StringValues(Convert.ToString(f.Value, CultureInfo.InvariantCulture)))),
        KeyValuePair.Create("weekdays", new Microsoft.Extensions.Primitives.StringValues([.. terms.Weekdays.Select(d => d.ToString())])),
        KeyValuePair.Create("serves", new Microsoft.Extensions.Primitives.StringValues([.. terms.Serves.Select(c => c.ToString())])),
        KeyValuePair.Create("safeguards", new Microsoft.Extensions.Primitives.StringValues([.. terms.Safeguards])),
    ]);

    public static OfferTerms Read(Form form) => new(
        form.Choice<OfferKind>("kind"), form.Text("title", Offer.TitleMax), form.Choice<Sector>("sector"), form.Whole("unit", 1, int.MaxValue),
        form.Typed("agreement") is "" ? null : form.Chosen<Agreement>("agreement"),
        form.AllChosen<Commitment>("serves"),
        form.Whole("places", 1, Offer.PlacesMax), form.Whole("minimum", 0, Offer.PlacesMax), form.Date("starts"), form.Date("ends"),
        form.Weekdays("weekdays"), form.Hour("from"), form.Hour("to"), form.Whole("travel", 0, 600),
        form.Text("venue", Offer.TextMax), form.Typed("region") is "" ? null : form.Text("region", Region.CodeMax),
        form.Choice<SkillLevel>("skill"), form.TextOrNone("skills", Offer.TextMax), form.TextOrNone("languages", Offer.TextMax),
        [.. form.AllTyped("safeguards").Where(s => s is not "").Distinct()]);

    public static IReadOnlyDictionary<string, string> Labels => new Dictionary<string, string>
    {
        ["kind"] = OfferWords.Kind,
        ["title"] = Say(id: "Nama tawaran", en: "Name of the offer"),
        ["sector"] = SectorWords.Sector,
        ["unit"] = Say(id: "Untuk warga binaan di", en: "For people in"),
        ["agreement"] = Say(id: "Perjanjian yang mendasari", en: "Agreement on which it rests"),
        ["serves"] = Say(id: "Komitmen yang dipenuhi", en: "Commitments that it serves"),
        ["places"] = Say(id: "Jumlah tempat", en: "Number of places"),
        ["minimum"] = Say(id: "Kelompok terkecil", en: "Smallest group"),
        ["starts"] = Say(id: "Hari pertama", en: "First day"),
        ["ends"] = Say(id: "Hari terakhir", en: "Last day"),
        ["weekdays"] = Say(id: "Hari kerja", en: "Weekdays"),
        ["from"] = Say(id: "Mulai pukul", en: "From"),
        ["to"] = Say(id: "Sampai pukul", en: "To"),
        ["travel"] = Say(id: "Perjalanan pulang pergi, menit", en: "Travel there and back, minutes"),
        ["venue"] = Say(id: "Tempat", en: "Place"),
        ["region"] = Say(id: "Kecamatan", en: "District"),
        ["skill"] = Say(id: "Keterampilan yang diperlukan", en: "Skill needed"),
        ["skills"] = Say(id: "Pekerjaannya, dengan kata sendiri", en: "The work, in your own words"),
        ["languages"] = Say(id: "Bahasa selain Indonesia", en: "Languages besides Indonesian"),
        ["safeguards"] = Say(id: "Pengamanan yang tersedia", en: "Safeguards in place"),
    };
}
