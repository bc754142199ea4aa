using System.Globalization;
using Semai.Modules.Reintegration.Plans;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.Calendar;

/// <summary>What the calendar is narrowed by.</summary>
/// <param name="From">The first day; without it also those whose day has passed and who are still here.</param>
/// <param name="To">The last day; a year from now, unless told.</param>
/// <param name="Way">A way out.</param>
/// <param name="District">A home district, folded; "-" for those without one.</param>
/// <param name="Unit">Number of a prison.</param>
/// <param name="Plan">How far the release plan is (<see cref="PlanState"/>), or "None".</param>
/// <param name="HandOver">"None" for those whom nobody has accepted of late.</param>
/// <param name="After">Cursor of the page.</param>
public sealed record ReleaseQuery(DateOnly? From = null, DateOnly? To = null, ReleaseWay? Way = null, string? District = null, int? Unit = null, string? Plan = null, string? HandOver = null, string? After = null)
{
    public const string Nowhere = "-";
    public const string None = "None";
    public const int Months = 12;

    internal static ReleaseQuery Of(Form form) => new(
        DayOf(form, "from"), DayOf(form, "to"),
        Enum.TryParse<ReleaseWay>(form.Typed("way"), out var way) && Enum.IsDefined(way) ? way : null,
        form.Typed("district") is { Length: > 0 } district ? district : null,
        int.TryParse(form.Typed("unit"), NumberStyles.None, CultureInfo.InvariantCulture, out var unit) ? unit : null,
        form.Typed("plan") is { Length: > 0 } plan ? plan : null,
        form.Typed("handOver") is None ? None : null,
        form.Typed("after") is { Length: > 0 } after ? after : null);

    internal bool IsFiltered => this with { After = null } != new ReleaseQuery();

    internal DateOnly Last(DateOnly today) => To ?? today.AddMonths(Months);

    internal string Href(string? after = null, string path = ReleaseLinks.List, string? format = null) => ListAddress.Of(
        path, ("from", From?.Iso), ("to", To?.Iso), ("way", Way?.ToString()), ("district", District),
        ("unit", Unit?.ToString(CultureInfo.InvariantCulture)), ("plan", Plan), ("handOver", HandOver), ("after", after), ("as", format));

    /// <summary>The same list, of one month only.</summary>
    internal string HrefOfMonth(DateOnly first) => (this with { From = Latest(From, first), To = Earliest(To, first.AddMonths(1).AddDays(-1)) }).Href();

    internal string HrefOfDistrict(string? district) => (this with { District = district ?? Nowhere }).Href();

    static DateOnly Latest(DateOnly? day, DateOnly other) => day > other ? day.Value : other;

    static DateOnly Earliest(DateOnly? day, DateOnly other) => day < other ? day.Value : other;

    static DateOnly? DayOf(Form form, string field) => form.Typed(field) is "" ? null : form.Date(field) is var day && form.Problem(field) is null ? day : null;
}
