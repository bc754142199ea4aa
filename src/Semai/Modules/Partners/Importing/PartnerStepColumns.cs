using System.Globalization;
using Semai.Modules.Partners.Sectors;
using Semai.Shell.Lists;

namespace Semai.Modules.Partners.Importing;

/// <summary>The rows of an import as a list shows them.</summary>
static class PartnerStepColumns
{
    public static IReadOnlyList<Column<PartnerStep>> All =>
    [
        new(Say(id: "Nama", en: "Name"), s => s.Row.Details.Name is "" ? Say(id: "Tanpa nama", en: "Without a name") : s.Row.Details.Name) { IsName = true, Typed = true, Href = s => s.Like is { } id ? PartnerPaths.Of(id) : null },
        new(Say(id: "Baris", en: "Row"), s => s.Row.Row) { Numeric = true },
        new(Say(id: "Kegiatan", en: "Activity"), s => s.Row.Details.Activity) { Typed = true },
        new(Say(id: "Saran sektor", en: "Suggested sector"), s => SectorSaid.Of(s.Row.Suggestion)),
        new(Say(id: "Karena kata", en: "By the words"), s => string.Join(", ", s.Row.Suggestion.Because)) { Typed = true },
        new(Say(id: "Kecamatan", en: "District"), s => s.Row.Details.District) { Typed = true },
        new(Say(id: "Catatan", en: "Remarks"), Remarks),
    ];

    static string Remarks(PartnerStep step) => string.Join(' ',
        step.Row.Problems.Select(p => $"{p.Cell}: {p.Message} {p.Remedy}").Prepend(step.Outcome is PartnerOutcome.Duplicate ? Capital(PartnerImportWords.Like(step)) + "." : "").Where(t => t.Length > 0));

    static string Capital(string text) => char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];
}
