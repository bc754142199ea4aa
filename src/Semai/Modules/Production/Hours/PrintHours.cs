using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Work;
using Semai.Shell;

namespace Semai.Modules.Production.Hours;

/// <summary>A week of a batch on paper, for workshops without a computer: everyone who works, in the order of the sheet in which it is typed afterwards.</summary>
public static class PrintHours
{
    /// <summary>Rows on a page of A4 that a hand can still write in.</summary>
    public const int RowsOnPage = 24;
    const int Week = 7;

    public static void Map(IEndpointRouteBuilder app) => app.MapGet($"{BatchLinks.Root}/{{id:guid}}/hours/paper", Show).RequireAuthorization(WorkPermissions.Read);

    /// <summary>The week in which that day lies.</summary>
    public static string Path(Id<Batch> batch, DateOnly day) => $"{BatchLinks.Of(batch)}/hours/paper?day={day.Iso}";

    static async Task<IResult> Show(Id<Batch> id, string? day, BatchReading reading, HoursSheet sheet, Db db, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var on = DateOnly.TryParseExact(day, "yyyy-MM-dd", out var asked) ? asked : time.Today;
        var monday = on.AddDays(-(((int)on.DayOfWeek + Week - 1) % Week));
        var people = (await sheet.SinceAsync(file.Batch, monday, cancel)).People.Select((person, at) => new HoursPaperRow(at + 1, person.Name)).ToList();
        return Views.Show<PrintHoursView>(new
        {
            File = file,
            Unit = await db.UnitNameAsync(file.Batch.Unit, cancel),
            Days = (IReadOnlyList<DateOnly>)[.. Enumerable.Range(0, Week).Select(monday.AddDays)],
            Pages = (IReadOnlyList<HoursPaperRow[]>)[.. people.Chunk(RowsOnPage).DefaultIfEmpty([])],
            PrintedBy = standing.Actor.Name,
            PrintedAt = time.GetLocalNow().DateTime,
        });
    }
}

/// <summary>One line of the paper.</summary>
/// <param name="No">As on the screen: from one, by name.</param>
public sealed record HoursPaperRow(int No, string Name);
