using Semai.Shell;

namespace Semai.Modules.Placements.Internships;

/// <summary>Marks a paper as entered in error. Where the person goes out by it, the internship stops at once.</summary>
public static class CorrectPaper
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}/papers/{{no:int}}", Show).RequireAuthorization(InternshipPermissions.Keep);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/papers/{{no:int}}", Submit).RequireAuthorization(InternshipPermissions.Keep);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/papers/{{no:int}}", Call).RequireAuthorization(InternshipPermissions.Keep);
    }

    static async Task<IResult> Show(Guid id, int no, PlacementReading reading, CancellationToken cancel) =>
        await FindAsync(id, no, reading, cancel) is var (found, paper) ? View(found, paper, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, int no, IFormCollection posted, PlacementReading reading, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, cancel) is not var (found, paper)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var why = form.Text("why", Paper.WhyMax);
        return await form.TryAsync(() => placing.CorrectAsync(found, no, why, by, cancel))
            ? Views.Went($"{PlacementLinks.Of(found.Id)}#berkas", ShellWords.Saved)
            : View(found, paper, form);
    }

    static async Task<IResult> Call(Guid id, int no, Request request, PlacementReading reading, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, cancel) is not var (found, _)) return TypedResults.NotFound();
        if (string.IsNullOrWhiteSpace(request.Why) || request.Why.Length > Paper.WhyMax)
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["why"] = [Say(id: "Sebutkan alasannya.", en: "Say why.")] });

        await placing.CorrectAsync(found, no, request.Why, by, cancel);
        return TypedResults.Ok(new Answer(found.Id, found.State));
    }

    static async Task<(Placement, Paper)?> FindAsync(Guid id, int no, PlacementReading reading, CancellationToken cancel) =>
        await reading.FindInsideAsync(id, cancel) is { } found && found.Papers.SingleOrDefault(p => p.No == no) is { } paper ? (found, paper) : null;

    static IResult View(Placement found, Paper paper, Form form) => Views.Show<CorrectPaperView>(new { Placement = found, Paper = paper, Form = form }, form.Status);

    public sealed record Request(string Why);

    /// <param name="State">Suspended, where the person went out by that paper.</param>
    public sealed record Answer(Id<Placement> Id, PlacementState State);
}
