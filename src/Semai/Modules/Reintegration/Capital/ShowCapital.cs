using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>An application on one page: what was asked and granted, what came, when it is paid back; a second person confirms, a wrong line is undone.</summary>
public static class ShowCapital
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/capital/{id:guid}", Show).RequireAuthorization(CapitalPermissions.Read);
        app.MapGet("/api/v1/capital/{id:guid}", Find).RequireAuthorization(CapitalPermissions.Read);
        app.MapPost("/releases/capital/{id:guid}/entries/{no:int}/confirm", SubmitConfirm).RequireAuthorization(CapitalPermissions.Keep);
        app.MapPost("/api/v1/capital/{id:guid}/entries/{no:int}/confirm", CallConfirm).RequireAuthorization(CapitalPermissions.Keep);
        app.MapGet("/releases/capital/{id:guid}/entries/{no:int}/counter", ShowCounter).RequireAuthorization(CapitalPermissions.Keep);
        app.MapPost("/releases/capital/{id:guid}/entries/{no:int}/counter", SubmitCounter).RequireAuthorization(CapitalPermissions.Keep);
        app.MapPost("/api/v1/capital/{id:guid}/entries/{no:int}/counter", CallCounter).RequireAuthorization(CapitalPermissions.Keep);
    }

    static async Task<IResult> Show(Id<CapitalApplication> id, CapitalReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } one ? await ViewAsync(one, Form.Blank, reading, cancel) : TypedResults.NotFound();

    static async Task<Results<Ok<CapitalFile>, NotFound>> Find(Id<CapitalApplication> id, CapitalReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } one ? TypedResults.Ok(await reading.FileOfAsync(one, cancel)) : TypedResults.NotFound();

    static async Task<IResult> SubmitConfirm(Id<CapitalApplication> id, int no, IFormCollection _, CapitalReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } one) return TypedResults.NotFound();

        var form = Form.Blank;
        return await form.TryAsync(() => ConfirmAsync(one, no, db, by, time, cancel)) ? Views.Went(CapitalLinks.Of(id), ShellWords.Saved) : await ViewAsync(one, form, reading, cancel);
    }

    static async Task<Results<Ok<MoveCapital.Answer>, NotFound>> CallConfirm(Id<CapitalApplication> id, int no, CapitalReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } one) return TypedResults.NotFound();

        await ConfirmAsync(one, no, db, by, time, cancel);
        return TypedResults.Ok(AnswerOf(one));
    }

    static async Task<IResult> ShowCounter(Id<CapitalApplication> id, int no, CapitalReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } one ? await CounterViewAsync(one, no, Form.Blank, reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> SubmitCounter(Id<CapitalApplication> id, int no, IFormCollection posted, CapitalReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } one) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var why = form.Text("why", CapitalApplication.TextMax);
        return await form.TryAsync(() => CounterAsync(one, no, why, db, by, time, cancel)) ? Views.Went(CapitalLinks.Of(id), ShellWords.Saved) : await CounterViewAsync(one, no, form, reading, cancel);
    }

    static async Task<Results<Ok<MoveCapital.Answer>, NotFound>> CallCounter(Id<CapitalApplication> id, int no, Reason request, CapitalReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } one) return TypedResults.NotFound();

        await CounterAsync(one, no, request.Why, db, by, time, cancel);
        return TypedResults.Ok(AnswerOf(one));
    }

    static Task ConfirmAsync(CapitalApplication one, int no, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        one.ConfirmPart(no, by, time.Now);
        db.Entry(one).State = EntityState.Modified; // the application's version guards its lines
        return db.SaveChangesAsync(cancel);
    }

    static Task CounterAsync(CapitalApplication one, int no, string? why, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        one.Counter(no, why, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static MoveCapital.Answer AnswerOf(CapitalApplication one) => new(one.Id, one.State, one.Granted, one.Disbursed, one.Paid);

    static async Task<IResult> ViewAsync(CapitalApplication one, Form form, CapitalReading reading, CancellationToken cancel) =>
        Views.Show<ShowCapitalView>(new { File = await reading.FileOfAsync(one, cancel), Form = form }, form.Status);

    static async Task<IResult> CounterViewAsync(CapitalApplication one, int no, Form form, CapitalReading reading, CancellationToken cancel) =>
        await reading.FileOfAsync(one, cancel) is var file && file.Entries.FirstOrDefault(e => e.No == no) is { } entry
            ? Views.Show<CounterCapitalView>(new { File = file, Entry = entry, Form = form }, form.Status)
            : TypedResults.NotFound();

    /// <param name="Why">Needed.</param>
    public sealed record Reason(string? Why);
}
