using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Placements.Internships.Incidents;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.Outings;

/// <summary>Marks at the gate: out, back, and what was marked wrongly. Who comes back late is offered to be reported.</summary>
public static class MarkOuting
{
    public static string PathOf(Id<Placement> id, string act) => $"{PlacementLinks.Of(id)}/{act}";

    public static string CorrectPath(Id<Placement> id, DateOnly day) => $"{PlacementLinks.Of(id)}/outing?day={day.Iso}";

    public const string Out = "out";
    public const string Back = "back";

    public static void Map(IEndpointRouteBuilder app)
    {
        MapMark(app, Out, OutingAct.Leave);
        MapMark(app, Back, OutingAct.Return);
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}/outing", ShowCorrect).RequireAuthorization(InternshipPermissions.Mark);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/outing", SubmitCorrect).RequireAuthorization(InternshipPermissions.Mark);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/outing", CallCorrect).RequireAuthorization(InternshipPermissions.Mark);
    }

    static void MapMark(IEndpointRouteBuilder app, string path, OutingAct act)
    {
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/{path}", (Guid id, IFormCollection posted, PlacementReading reading, GateMarks marks, TodayPage page, Standing standing, Actor by, CancellationToken cancel) =>
            SubmitAsync(id, Form.Read(posted), act, reading, marks, page, standing, by, cancel)).RequireAuthorization(InternshipPermissions.Mark);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/{path}", (Guid id, Request request, PlacementReading reading, GateMarks marks, Actor by, CancellationToken cancel) =>
            CallAsync(id, request, act, reading, marks, by, cancel)).RequireAuthorization(InternshipPermissions.Mark);
    }

    static async Task<IResult> SubmitAsync(
        Guid id, Form form, OutingAct act, PlacementReading reading, GateMarks marks, TodayPage page, Standing standing, Actor by, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var (day, hour) = (form.Date("day"), form.Hour("hour"));
        Outing? marked = null;
        if (!await form.TryAsync(async () => marked = await marks.MarkAsync(found.Id, day, hour, act, by, cancel)))
            return await page.ShowAsync(form.Problem("day") is null ? day : null, $"{found.Unit}", form, cancel);

        return marked!.LateMinutes > 0 && found.State is PlacementState.Active && standing.Can(InternshipPermissions.Report)
            ? Views.Went(ReportIncident.LatePath(marked), Say(
                id: $"Kembali tercatat: {OutingWords.Late(marked.LateMinutes)}. Laporkan bila magangnya perlu dihentikan.",
                en: $"The return is recorded: {OutingWords.Late(marked.LateMinutes)}. Report it where the internship must stop."))
            : Views.Went($"{PlacementLinks.Today}?unit={found.Unit}&day={day.Iso}", Told(marked, await reading.NameAsync(found, cancel)));
    }

    static string Told(Outing marked, string person) => marked.BackAt is { } back
        ? Say(id: $"{person} kembali pukul {back.Clock}.", en: $"{person} came back at {back.Clock}.")
        : Say(id: $"{person} keluar pukul {marked.OutAt!.Value.Clock}.", en: $"{person} went out at {marked.OutAt!.Value.Clock}.");

    static async Task<IResult> CallAsync(Guid id, Request request, OutingAct act, PlacementReading reading, GateMarks marks, Actor by, CancellationToken cancel) =>
        await reading.FindInsideAsync(id, cancel) is { } found
            ? TypedResults.Ok(Answer.Of(await marks.MarkAsync(found.Id, request.Day, request.Hour, act, by, cancel)))
            : TypedResults.NotFound();

    static async Task<IResult> ShowCorrect(Guid id, string? day, PlacementReading reading, Db db, CancellationToken cancel) =>
        await FindAsync(id, PlacementLinks.Day(day), reading, db, cancel) is var (found, outing)
            ? await ViewAsync(found, outing, Form.Of(("out", outing.OutAt), ("back", outing.BackAt)), reading, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> SubmitCorrect(Guid id, IFormCollection posted, PlacementReading reading, GateMarks marks, Db db, Actor by, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        if (await FindAsync(id, PlacementLinks.Day(form.Typed("day")), reading, db, cancel) is not var (found, outing)) return TypedResults.NotFound();

        var (left, back, why) = (HourOrNone(form, "out"), HourOrNone(form, "back"), form.Text("why", Outing.WhyMax));
        return await form.TryAsync(() => marks.CorrectAsync(outing, left, back, why, by, cancel))
            ? Views.Went($"{PlacementLinks.Today}?unit={found.Unit}&day={outing.Day.Iso}", ShellWords.Saved)
            : await ViewAsync(found, outing, form, reading, cancel);
    }

    static async Task<IResult> CallCorrect(Guid id, CorrectRequest request, PlacementReading reading, GateMarks marks, Db db, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(id, request.Day, reading, db, cancel) is not var (_, outing)) return TypedResults.NotFound();

        await marks.CorrectAsync(outing, request.OutAt, request.BackAt, request.Why[..Math.Min(request.Why.Length, Outing.WhyMax)], by, cancel);
        return TypedResults.Ok(Answer.Of(outing));
    }

    static async Task<(Placement, Outing)?> FindAsync(Guid id, DateOnly? day, PlacementReading reading, Db db, CancellationToken cancel) =>
        await reading.FindInsideAsync(id, cancel) is { } found && await db.Outings.SingleOrDefaultAsync(o => o.PlacementId == found.Id && o.Day == day, cancel) is { } outing
            ? (found, outing)
            : null;

    static TimeOnly? HourOrNone(Form form, string field) => form.Typed(field) is "" ? null : form.Hour(field);

    static async Task<IResult> ViewAsync(Placement found, Outing outing, Form form, PlacementReading reading, CancellationToken cancel) =>
        Views.Show<CorrectOutingView>(new { Placement = found, Person = await reading.NameAsync(found, cancel), Outing = outing, Form = form }, form.Status);

    /// <param name="Day">The day on which the person goes out.</param>
    /// <param name="Hour">At the gate, by its clock.</param>
    public sealed record Request(DateOnly Day, TimeOnly Hour);

    /// <param name="OutAt">Null where nobody went.</param>
    /// <param name="BackAt">Null while the person is out.</param>
    public sealed record CorrectRequest(DateOnly Day, TimeOnly? OutAt, TimeOnly? BackAt, string Why);

    /// <param name="LateMinutes">After the hour at which the person was due; 0 in time.</param>
    public sealed record Answer(DateOnly Day, TimeOnly? OutAt, TimeOnly? BackAt, TimeOnly DueBack, int LateMinutes)
    {
        internal static Answer Of(Outing outing) => new(outing.Day, outing.OutAt, outing.BackAt, outing.DueBack, outing.LateMinutes);
    }
}

/// <summary>Puts the marks at the gate into the records. Two who mark at once both find it marked.</summary>
public sealed class GateMarks(Db db, TimeProvider time)
{
    /// <exception cref="Refusal">The person may not go out that day, or the hours cannot be.</exception>
    public async Task<Outing> MarkAsync(Id<Placement> placement, DateOnly day, TimeOnly hour, OutingAct act, Actor by, CancellationToken cancel)
    {
        try
        {
            return await MarkOnceAsync(placement, day, hour, act, by, cancel);
        }
        catch (Refusal refusal) when (refusal.Rule == DataRefusals.ChangedMeanwhile.Rule)
        {
            db.ChangeTracker.Clear(); // somebody marked between our look and our save: look again
            return await MarkOnceAsync(placement, day, hour, act, by, cancel);
        }
    }

    async Task<Outing> MarkOnceAsync(Id<Placement> id, DateOnly day, TimeOnly hour, OutingAct act, Actor by, CancellationToken cancel)
    {
        if (act is OutingAct.Leave && await db.Outings.Where(o => o.PlacementId == id && o.Day < day && o.OutAt != null && o.BackAt == null).Select(o => (DateOnly?)o.Day).FirstOrDefaultAsync(cancel) is { } since)
            throw OutingRefusals.StillOut(since);

        if (await db.Outings.SingleOrDefaultAsync(o => o.PlacementId == id && o.Day == day, cancel) is not { } outing)
        {
            if (act is not OutingAct.Leave) throw OutingRefusals.NeverOut;
            outing = await OpenAsync(id, day, cancel);
            db.Add(outing);
        }
        else if (act is OutingAct.Leave && outing.OutAt is null)
        {
            await OpenAsync(id, day, cancel); // a mark that was taken back is made again under the same rules
        }

        if (act is OutingAct.Leave) outing.Leave(hour, by, time.Now);
        else outing.Return(hour, by, time.Now);
        await db.SaveChangesAsync(cancel);
        return outing;
    }

    async Task<Outing> OpenAsync(Id<Placement> id, DateOnly day, CancellationToken cancel)
    {
        var placement = await db.Placements.AsNoTracking().SingleAsync(p => p.Id == id, cancel);
        return Outing.Open(placement, placement.DaysOf(await db.HolidaysAsync(placement.Starts, placement.Ends, cancel)), day, time.Today);
    }

    public Task CorrectAsync(Outing outing, TimeOnly? outAt, TimeOnly? backAt, string why, Actor by, CancellationToken cancel)
    {
        outing.Correct(outAt, backAt, why, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }
}
