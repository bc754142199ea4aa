using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Payslips;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Earnings;

/// <summary>What an hour of work came to in each workshop of a prison in a year, beside the minimum wage; and, workshop by workshop, for whom.</summary>
public static class ListEarnings
{
    public const string Path = $"{MoneyLinks.Home}/earnings";
    const string Api = $"{MoneyLinks.Api}/earnings";
    const int FirstYear = 2018;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{Path}/people", ShowPeople).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet(Api, Find).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{Api}/people", FindPeople).RequireAuthorization(LedgerPermissions.Read);
    }

    public static string Of(int unit, int year) => $"{Path}?unit={unit}&year={year}";
    public static string PeopleOf(int unit, int year, string workshop) => $"{Path}/people?unit={unit}&year={year}&workshop={Uri.EscapeDataString(workshop)}";

    static async Task<IResult> Show([AsParameters] Query query, MoneyUnits units, EarningReading reading, PayslipReading payslips, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(query, units, reading, payslips, time, cancel) is { } found ? Views.Show<ListEarningsView>(new { found.Unit, found.Answer, This = time.Today.Year }) : TypedResults.NotFound();

    static async Task<IResult> ShowPeople([AsParameters] Query query, MoneyUnits units, EarningReading reading, PayslipReading payslips, TimeProvider time, CancellationToken cancel) =>
        await FindPeopleAsync(query, units, reading, time, cancel) is { } found
            ? Views.Show<ListWorkshopView>(new { found.Unit, found.Answer, Minimum = await payslips.MinimumAsync(found.Unit.No, new(found.Answer.Year, 12), cancel) })
            : TypedResults.NotFound();

    static async Task<IResult> Take([AsParameters] Query query, string? @as, MoneyUnits units, EarningReading reading, PayslipReading payslips, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(query, units, reading, payslips, time, cancel) is { } found
            ? Export.Of(@as, $"penghasilan-per-jam-{found.Answer.Year}", found.Answer.Workshops, Columns(found.Unit.No, found.Answer.Year))
            : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Find([AsParameters] Query query, MoneyUnits units, EarningReading reading, PayslipReading payslips, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(query, units, reading, payslips, time, cancel) is { } found ? TypedResults.Ok(found.Answer) : TypedResults.NotFound();

    static async Task<Results<Ok<PeopleAnswer>, NotFound>> FindPeople([AsParameters] Query query, MoneyUnits units, EarningReading reading, TimeProvider time, CancellationToken cancel) =>
        await FindPeopleAsync(query, units, reading, time, cancel) is { } found ? TypedResults.Ok(found.Answer) : TypedResults.NotFound();

    static async Task<(MoneyUnits.UnitName Unit, Answer Answer)?> FindAsync(Query query, MoneyUnits units, EarningReading reading, PayslipReading payslips, TimeProvider time, CancellationToken cancel)
    {
        var year = YearOf(query.Year, time);
        if (await units.ChosenAsync(query.Unit, cancel) is not { } unit) return null;

        var workshops = await reading.WorkshopsAsync(unit.No, year, cancel);
        return (unit, new(unit.No, year, workshops.Sum(w => w.Earned), workshops.Sum(w => w.Minutes), await payslips.MinimumAsync(unit.No, new(year, 12), cancel), workshops));
    }

    static async Task<(MoneyUnits.UnitName Unit, PeopleAnswer Answer)?> FindPeopleAsync(Query query, MoneyUnits units, EarningReading reading, TimeProvider time, CancellationToken cancel)
    {
        var year = YearOf(query.Year, time);
        if (string.IsNullOrEmpty(query.Workshop) || await units.ChosenAsync(query.Unit, cancel) is not { } unit) return null;

        var people = await reading.PeopleAsync(unit.No, year, query.Workshop, cancel);
        return people.Count == 0 ? null : (unit, new(unit.No, year, query.Workshop, people.Sum(p => p.Earned), people.Sum(p => p.Minutes), people));
    }

    static int YearOf(int? year, TimeProvider time) => year is >= FirstYear and <= 9998 ? year.Value : time.Today.Year;

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<WorkshopEarning>> Columns(int unit, int year) =>
    [
        new(EarningWords.Workshop, w => w.Workshop) { IsName = true, Typed = true, Href = w => PeopleOf(unit, year, w.Workshop) },
        new(EarningWords.Orders, w => w.Orders) { Numeric = true },
        new(EarningWords.People, w => w.People) { Numeric = true },
        new(EarningWords.Hours, w => PayslipWords.HoursOf(w.Minutes)) { Numeric = true },
        new(PayslipWords.Earned, w => w.Earned) { Numeric = true },
        new(PayslipWords.Hourly, w => w.Hourly) { Numeric = true },
    ];

    /// <param name="Unit">Number of the prison; the reader's first where none is given.</param>
    /// <param name="Year">In which it was settled; this year where none is given.</param>
    /// <param name="Workshop">As batches name it.</param>
    public sealed record Query(int? Unit, int? Year, string? Workshop);

    /// <param name="Earned">The sum of the rows, in whole rupiah.</param>
    /// <param name="Minutes">The sum of the rows.</param>
    /// <param name="Minimum">Of the year's end; null where it is not loaded.</param>
    public sealed record Answer(int Unit, int Year, long Earned, long Minutes, MinimumHour? Minimum, IReadOnlyList<WorkshopEarning> Workshops);

    /// <param name="Earned">The sum of the rows, in whole rupiah.</param>
    /// <param name="Minutes">The sum of the rows.</param>
    public sealed record PeopleAnswer(int Unit, int Year, string Workshop, long Earned, long Minutes, IReadOnlyList<PersonEarning> People);
}
