using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>The simple facts of a person, read from a form or checked as JSON.</summary>
static class PersonForm
{
    static readonly Dictionary<string, int> Longest = new()
    {
        ["name"] = PersonDetails.NameMax,
        ["alias"] = PersonDetails.ShortMax,
        ["patronym"] = PersonDetails.ShortMax,
        ["birthPlace"] = PersonDetails.ShortMax,
        ["homeDistrict"] = PersonDetails.ShortMax,
        ["education"] = PersonDetails.ShortMax,
        ["workBefore"] = PersonDetails.TextMax,
        ["skills"] = PersonDetails.TextMax,
        ["interestText"] = PersonDetails.TextMax,
        ["languages"] = PersonDetails.TextMax,
        ["disability"] = PersonDetails.TextMax,
        ["regionCode"] = 13,
    };

    public static IReadOnlyDictionary<string, string> Labels => new Dictionary<string, string>
    {
        ["name"] = PersonWords.Name,
        ["alias"] = PersonWords.Alias,
        ["patronym"] = PersonWords.Patronym,
        ["sex"] = PersonWords.Sex,
        ["birthPlace"] = PersonWords.BirthPlace,
        ["born"] = PersonWords.Born,
        ["homeDistrict"] = PersonWords.HomeDistrict,
        ["education"] = PersonWords.Education,
        ["workBefore"] = PersonWords.WorkBefore,
        ["skills"] = PersonWords.Skills,
        ["interestText"] = PersonWords.InterestText,
        ["interest"] = PersonWords.Interest,
        ["languages"] = PersonWords.Languages,
        ["disability"] = PersonWords.Disability,
        ["why"] = PersonWords.Why,
        ["nik"] = "NIK",
    };

    public static PersonDetails Read(Form form, string? regionCode) => new(
        form.Text("name", Longest["name"]), Short(form, "alias"), Short(form, "patronym"), form.Choice<Sex>("sex"), Short(form, "birthPlace"),
        form.DateOrNone("born"), Short(form, "homeDistrict"), regionCode, Short(form, "education"), Short(form, "workBefore"), Short(form, "skills"),
        Short(form, "interestText"), SectorCodes.Find(form.Typed("interest")), Short(form, "languages"), Short(form, "disability"));

    public static Form Of(PersonDetails person, params (string Field, object? Value)[] more) => Form.Of(
    [
        .. person.Fields.Select(f => (f.Field, (object?)(f.Field == "interest" && person.Interest is { } sector ? SectorCodes.CodeOf(sector) : f.Value))),
        .. more,
    ]);

    /// <summary>What a form would note beside its fields, for a machine; empty where all is well.</summary>
    public static Dictionary<string, string[]> ProblemsOf(PersonDetails person, string why)
    {
        var problems = person.Fields
            .Where(f => Longest.TryGetValue(f.Field, out var most) && f.Value?.Length > most)
            .ToDictionary(f => f.Field, f => new[] { Say(id: $"Paling banyak {Longest[f.Field]} huruf.", en: $"At most {Longest[f.Field]} characters.") });
        if (string.IsNullOrWhiteSpace(person.Name)) problems["name"] = [Say(id: "Belum diisi.", en: "This is empty.")];
        if (string.IsNullOrWhiteSpace(why) || why.Length > Change.WhyMax) problems["why"] = [Say(id: "Sebutkan dasarnya.", en: "Say where it comes from.")];
        return problems;
    }

    static string? Short(Form form, string field) => form.TextOrNone(field, Longest[field]);
}
