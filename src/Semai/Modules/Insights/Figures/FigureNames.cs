using System.Globalization;

namespace Semai.Modules.Insights.Figures;

/// <summary>Short names of figures for the heads of tables: by code, so that a table needs no rules.</summary>
static class FigureNames
{
    public static string Of(string code) => code switch
    {
        "EMP-90" => Say(id: "Bekerja atau berusaha pada hari ke-90", en: "Employed or self-employed on day 90"),
        "EMP-12M" => Say(id: "Bekerja atau berusaha pada hari ke-365", en: "Employed or self-employed on day 365"),
        "BSR" => Say(id: "Memulai usaha dalam 12 bulan", en: "Started a business within 12 months"),
        ['R', 'E', 'C', '-', var years] => InsightWords.Within(int.Parse([years], CultureInfo.InvariantCulture)),
        ['I', 'N', 'C', '-', .. var months] => InsightWords.Months(int.Parse(months, CultureInfo.InvariantCulture)),
        _ => code,
    };
}
