using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>Counts how many people besides the owner work in a venture as of a day.</summary>
public static class CountJobs
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/ventures/{id:guid}/jobs", Submit).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost("/api/v1/ventures/{id:guid}/jobs", Call).RequireAuthorization(VenturePermissions.Keep);
    }

    static async Task<IResult> Submit(Id<Venture> id, IFormCollection posted, VentureReading reading, ShowVenture.Pages pages, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.KeptAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Date("jobsOn"), form.Whole("jobs", 0, Venture.JobsMax));
        return await form.TryAsync(() => CountAsync(venture, request, db, by, time, cancel)) ? Views.Went(VentureLinks.Of(id), ShellWords.Saved) : await pages.ViewAsync(id, form, cancel);
    }

    static async Task<Results<NoContent, NotFound>> Call(Id<Venture> id, Request request, VentureReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.KeptAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        await CountAsync(venture, request, db, by, time, cancel);
        return TypedResults.NoContent();
    }

    static Task CountAsync(Venture venture, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        venture.CountJobs(request.On, request.Jobs, by, time.Now);
        db.Entry(venture).State = EntityState.Modified; // the venture's version guards its lines
        return db.SaveChangesAsync(cancel);
    }

    /// <param name="Jobs">People besides the owner.</param>
    public sealed record Request(DateOnly On, int Jobs);
}
