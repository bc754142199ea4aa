using Semai.Modules.Partners.Capacity;

namespace Semai.Modules.Partners;

/// <summary>What a business is willing to do, and for how many people when.</summary>
public sealed partial class Business
{
    readonly List<CapacityPeriod> _capacity = [];

    /// <summary>The number that the next period gets.</summary>
    public int CapacityNext { get; private set; } = 1;

    /// <summary>Its periods, the first to begin first.</summary>
    public IReadOnlyList<CapacityPeriod> Capacity => [.. _capacity.OrderBy(c => c.From).ThenBy(c => c.Kind)];

    /// <summary>Places for that undertaking on that day; none where it has not said.</summary>
    public int PlacesOn(Undertaking kind, DateOnly day) => _capacity.FirstOrDefault(c => c.Kind == kind && c.Covers(day))?.Places ?? 0;

    /// <param name="from">Any day of the first month.</param>
    /// <param name="to">Any day of the last month.</param>
    /// <exception cref="Refusal">No place, no month, or months that another period of this kind holds.</exception>
    public CapacityPeriod SetCapacity(Undertaking kind, DateOnly from, DateOnly to, int places, Actor by, DateTime at)
    {
        var (first, last) = (new DateOnly(from.Year, from.Month, 1), new DateOnly(to.Year, to.Month, 1).AddMonths(1).AddDays(-1));
        if (last < first) throw CapacityRefusals.EndsBeforeItBegins;
        if (first.AddMonths(CapacityPeriod.MonthsMax) <= last) throw CapacityRefusals.TooLong;
        MustBePlaces(places);
        if (_capacity.FirstOrDefault(c => c.Kind == kind && c.From <= last && first <= c.To) is { } other) throw CapacityRefusals.Overlaps(other.From, other.To);

        var period = new CapacityPeriod(CapacityNext++, kind, first, last, places);
        _capacity.Add(period);
        Record(BusinessAct.SetCapacity, by, at, Told(period));
        return period;
    }

    /// <summary>Another number of places in the same months.</summary>
    public void ChangeCapacity(CapacityPeriod period, int places, Actor by, DateTime at)
    {
        MustBePlaces(places);
        if (period.Places == places) return;

        period.Hold(places);
        Record(BusinessAct.SetCapacity, by, at, Told(period));
    }

    public void DropCapacity(CapacityPeriod period, Actor by, DateTime at)
    {
        if (_capacity.Remove(period)) Record(BusinessAct.DropCapacity, by, at, Told(period));
    }

    static void MustBePlaces(int places)
    {
        if (places is < 1 or > CapacityPeriod.PlacesMax) throw CapacityRefusals.NoPlaces;
    }

    /// <summary>For the history; <see cref="CapacityWords.Told"/> says it in the reader's language.</summary>
    static string Told(CapacityPeriod period) => $"{period.Kind} {period.Places} {period.From.Iso} {period.To.Iso}";
}
