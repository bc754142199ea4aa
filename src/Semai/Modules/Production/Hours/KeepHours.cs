using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Work;
using Semai.Shell;

namespace Semai.Modules.Production.Hours;

/// <summary>The sheet of one day in one batch: minutes and pieces of everyone who works. What the page shows is what is saved.</summary>
public static class KeepHours
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{BatchLinks.Root}/{{id:guid}}/hours", Show).RequireAuthorization(WorkPermissions.Read);
        app.MapPost($"{BatchLinks.Root}/{{id:guid}}/hours", Submit).RequireAuthorization(WorkPermissions.Keep);
        app.MapGet($"{BatchLinks.Api}/{{id:guid}}/hours", Find).RequireAuthorization(WorkPermissions.Read);
        app.MapPost($"{BatchLinks.Api}/{{id:guid}}/hours", Call).RequireAuthorization(WorkPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Batch> id, string? day, BatchReading reading, HoursSheet sheet, Standing standing, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } file
            ? await ViewAsync(file, DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on) ? on : Latest(file.Batch, time.Today), Form.Blank, sheet, standing, time, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Id<Batch> id, IFormCollection posted, BatchReading reading, HoursSheet sheet, Timekeeping keeping, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var day = form.Date("day");
        var why = form.TextOrNone("why", WorkEntry.WhyMax);
        var rows = await sheet.RowsAsync(file.Batch, day, cancel);
        var said = rows.Where(r => !r.Settled && form.AllTyped(Minutes(r)).Count > 0).Select(r => Read(form, r, day, why)).ToList();
        foreach (var row in rows.Where(r => Conflicts(form, r, said)))
            form.Note(Minutes(row), HoursRefusals.ChangedMeanwhile(row.Shown).Message, 0);

        return await form.TryAsync(() => keeping.SaveAsync(file.Batch, said, standing.Actor, cancel))
            ? Views.Went(BatchLinks.Hours(id, day), Say(id: $"Jam kerja {day.Long} tersimpan.", en: $"The work of {day.Long} is saved."))
            : await ViewAsync(file, day, form, sheet, standing, time, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<Batch> id, DateOnly? day, BatchReading reading, HoursSheet sheet, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } file
            ? TypedResults.Ok(await AnswerAsync(file.Batch, day ?? Latest(file.Batch, time.Today), 0, sheet, cancel))
            : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Batch> id, Request request, BatchReading reading, HoursSheet sheet, Timekeeping keeping, Actor by, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var written = await keeping.SaveAsync(file.Batch, request.Entries, by, cancel);
        return TypedResults.Ok(await AnswerAsync(file.Batch, request.Entries[^1].Day, written, sheet, cancel));
    }

    static async Task<Answer> AnswerAsync(Batch batch, DateOnly day, int written, HoursSheet sheet, CancellationToken cancel) =>
        new(batch.Id, day, written, await sheet.RowsAsync(batch, day, cancel));

    static WorkSaid Read(Form form, HoursRow row, DateOnly day, string? why) => new(
        row.ParticipantId, day, form.Typed(Minutes(row)) is "" ? 0 : form.Whole(Minutes(row), 0, WorkEntry.MinutesMax),
        form.Typed(Pieces(row)) is "" ? 0 : form.Whole(Pieces(row), 0, WorkEntry.PiecesMax), LateWhy: why);

    /// <summary>Somebody else saved other numbers since the page was opened, and they are neither what was there nor what is said now.</summary>
    static bool Conflicts(Form form, HoursRow row, IReadOnlyList<WorkSaid> said) =>
        form.AllTyped(Was(row)).Count > 0 && form.Typed(Was(row)) != row.Stored
        && said.FirstOrDefault(s => s.ParticipantId == row.ParticipantId) is { } now && row.Stored != (now.Minutes == 0 ? "" : HoursRow.Text(now.Minutes, now.Pieces));

    /// <summary>The last day on which the batch was worked on, as far as is known.</summary>
    static DateOnly Latest(Batch batch, DateOnly today) => batch.MadeOn ?? (today < batch.BeganOn ? batch.BeganOn : today);

    internal static string Minutes(HoursRow row) => $"m-{row.ParticipantId}";
    internal static string Pieces(HoursRow row) => $"p-{row.ParticipantId}";
    internal static string Was(HoursRow row) => $"was-{row.ParticipantId}";

    static async Task<IResult> ViewAsync(BatchFile file, DateOnly day, Form form, HoursSheet sheet, Standing standing, TimeProvider time, CancellationToken cancel) => Views.Show<KeepHoursView>(new
    {
        File = file,
        Day = day,
        Form = form,
        Rows = await sheet.RowsAsync(file.Batch, day, cancel),
        MayKeep = standing.Can(WorkPermissions.Keep) && day >= file.Batch.BeganOn && day <= (file.Batch.MadeOn ?? time.Today) && day <= time.Today,
    }, form.Status);

    /// <param name="Entries">All of them are written, or none. An entry whose key was sent before changes nothing.</param>
    public sealed record Request(IReadOnlyList<WorkSaid> Entries);

    /// <param name="Written">Entries that this call wrote or took back.</param>
    public sealed record Answer(Id<Batch> BatchId, DateOnly Day, int Written, IReadOnlyList<HoursRow> Rows);
}
