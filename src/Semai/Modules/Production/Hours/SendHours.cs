using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Work;
using Semai.Shell.Offline;

namespace Semai.Modules.Production.Hours;

/// <summary>
/// What a device wrote without a network comes in. Each line stands on its own: one that a rule forbids, or that somebody
/// else wrote differently meanwhile, does not keep the others out, and is told with its reason.
/// </summary>
public static class SendHours
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost($"{BatchLinks.Api}/{{id:guid}}/hours/sent", Call).RequireAuthorization(WorkPermissions.Keep);

    static async Task<Results<Ok<Answer>, NotFound>> Call(
        Id<Batch> id, SheetSent request, BatchReading reading, HoursSheet sheet, Timekeeping keeping, Db db, Actor by, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is null) return TypedResults.NotFound();
        if (request.Account != by.Id) throw HoursRefusals.OtherAccount;

        List<(SheetLine Line, LineOutcome Outcome, string? Says)> done = [];
        foreach (var line in request.Lines)
        {
            var (outcome, says) = await WriteAsync(id, line, reading, keeping, by, cancel);
            done.Add((line, outcome, says));
            db.ChangeTracker.Clear(); // what a refused line left behind is not the next one's to save
        }

        var stored = await sheet.CellsAsync(id, [.. request.Lines.Select(l => l.Day).Distinct()], cancel);
        return TypedResults.Ok(new Answer([.. done.Select(d => new LineAnswer(
            d.Line.Key, d.Outcome, d.Says, stored.FirstOrDefault(s => s.Person == d.Line.Person && s.Day == d.Line.Day)))]));
    }

    static async Task<(LineOutcome, string?)> WriteAsync(Id<Batch> id, SheetLine line, BatchReading reading, Timekeeping keeping, Actor by, CancellationToken cancel)
    {
        try
        {
            var file = await reading.FindAsync(id, cancel) ?? throw HoursRefusals.NotHere;
            return (await keeping.SaveAsync(file.Batch, [Said(line)], by, cancel) > 0 ? LineOutcome.Written : LineOutcome.There, null);
        }
        catch (Refusal refusal)
        {
            return (refusal.Rule == HoursRefusals.ChangedMeanwhile("").Rule ? LineOutcome.Conflict : LineOutcome.Refused, refusal.Message);
        }
    }

    /// <exception cref="Refusal">It is not minutes and pieces.</exception>
    static WorkSaid Said(SheetLine line) => new(
        new(line.Person), line.Day, Number(line.Values, 0), Number(line.Values, 1), line.Key, line.Why, [.. line.Known.Select(k => (Number(k, 0), Number(k, 1)))]);

    static int Number(IReadOnlyList<int> values, int column) => values.Count switch
    {
        0 => 0,
        2 => values[column],
        _ => throw HoursRefusals.OutOfRange,
    };

    /// <param name="Lines">One for each that was sent, in the same order.</param>
    public sealed record Answer(IReadOnlyList<LineAnswer> Lines);
}
