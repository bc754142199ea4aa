using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.Visits;

/// <summary>Records that what a visit asked for is done, or that the visit was entered in error.</summary>
public static class FollowVisit
{
    public const string Settle = "settle";
    public const string Error = "error";

    public static string PathOf(SupervisionVisit visit, string act) => $"{PlacementLinks.Of(visit.PlacementId)}/visits/{visit.Id}/{act}";

    public static void Map(IEndpointRouteBuilder app)
    {
        MapAct(app, Settle);
        MapAct(app, Error);
    }

    static void MapAct(IEndpointRouteBuilder app, string act)
    {
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}/visits/{{visit:guid}}/{act}", async (Guid id, Guid visit, PlacementReading reading, Db db, CancellationToken cancel) =>
            await FindAsync(id, visit, reading, db, cancel) is var (found, it) ? View(found, it, act, Form.Blank) : TypedResults.NotFound()).RequireAuthorization(InternshipPermissions.Visit);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/visits/{{visit:guid}}/{act}", (Guid id, Guid visit, IFormCollection posted, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel) =>
            SubmitAsync(id, visit, act, Form.Read(posted), reading, db, by, time, cancel)).RequireAuthorization(InternshipPermissions.Visit);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/visits/{{visit:guid}}/{act}", (Guid id, Guid visit, Request request, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel) =>
            CallAsync(id, visit, act, request, reading, db, by, time, cancel)).RequireAuthorization(InternshipPermissions.Visit);
    }

    static async Task<IResult> SubmitAsync(Guid id, Guid visit, string act, Form form, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, visit, reading, db, cancel) is not var (found, it)) return TypedResults.NotFound();

        var words = form.Text("words", SupervisionVisit.WhyMax);
        return await form.TryAsync(() => DoAsync(found, it, act, words, reading, db, by, time, cancel))
            ? Views.Went($"{PlacementLinks.Of(found.Id)}#kunjungan", ShellWords.Saved)
            : View(found, it, act, form);
    }

    static async Task<IResult> CallAsync(Guid id, Guid visit, string act, Request request, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, visit, reading, db, cancel) is not var (found, it)) return TypedResults.NotFound();

        await DoAsync(found, it, act, request.Words[..Math.Min(request.Words.Length, SupervisionVisit.WhyMax)], reading, db, by, time, cancel);
        return TypedResults.NoContent();
    }

    static Task DoAsync(Placement found, SupervisionVisit it, string act, string words, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (act is Settle) it.Settle(words, time.Today, by, time.Now);
        else if (it.Side == VisitPlacement.SideOf(found, reading)) it.MarkEnteredInError(words, by, time.Now);
        else throw VisitRefusals.AnotherOffice;
        return db.SaveChangesAsync(cancel);
    }

    static async Task<(Placement, SupervisionVisit)?> FindAsync(Guid id, Guid visit, PlacementReading reading, Db db, CancellationToken cancel) =>
        await reading.FindSupervisedAsync(id, cancel) is { } found
        && await db.SupervisionVisits.SingleOrDefaultAsync(v => v.Id == new Id<SupervisionVisit>(visit) && v.PlacementId == found.Id, cancel) is { } it
            ? (found, it)
            : null;

    static IResult View(Placement found, SupervisionVisit it, string act, Form form) =>
        Views.Show<FollowVisitView>(new { Placement = found, Visit = it, Act = act, Form = form }, form.Status);

    /// <param name="Words">What was done, or why it is an error.</param>
    public sealed record Request(string Words);
}
