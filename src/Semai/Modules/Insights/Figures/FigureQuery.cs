using System.Globalization;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Insights.Figures;

/// <summary>Whose results.</summary>
/// <param name="From">Released from this day on.</param>
/// <param name="To">Released until this day.</param>
/// <param name="Unit">Number of the prison.</param>
public sealed record FigureQuery(DateOnly? From = null, DateOnly? To = null, int? Unit = null)
{
    internal static FigureQuery Of(Form form) => new(
        DayOf(form, "from"), DayOf(form, "to"), int.TryParse(form.Typed("unit"), NumberStyles.None, CultureInfo.InvariantCulture, out var unit) ? unit : null);

    internal bool IsFiltered => this != new FigureQuery();

    internal string Href(string path = FigureLinks.Page, params ReadOnlySpan<(string Name, string? Value)> more) =>
        ListAddress.Of(path, [("from", From?.Iso), ("to", To?.Iso), ("unit", Unit?.ToString(CultureInfo.InvariantCulture)), .. more]);

    /// <summary>Those among them who were released in that year.</summary>
    internal FigureQuery In(int year) => this with { From = Later(From, new(year, 1, 1)), To = Earlier(To, new(year, 12, 31)) };

    static DateOnly Later(DateOnly? day, DateOnly other) => day > other ? day.Value : other;

    static DateOnly Earlier(DateOnly? day, DateOnly other) => day < other ? day.Value : other;

    static DateOnly? DayOf(Form form, string field) => form.Typed(field) is "" ? null : form.Date(field) is var day && form.Problem(field) is null ? day : null;
}

/// <summary>Addresses of figures.</summary>
public static class FigureLinks
{
    public const string Page = "/figures";
    public const string Definitions = $"{Page}/definitions";

    /// <summary>The businesses behind the figure of survival.</summary>
    public const string Businesses = $"{Page}/businesses";

    public static string Rows(string code) => $"{Page}/{code}/rows";
}
